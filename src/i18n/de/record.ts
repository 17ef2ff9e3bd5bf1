import type { record as source } from '../en/record';
import type { Message } from '../messages';

/** What stands in the record of a charter and a reader should know. */
export const record = {
  'issue.signature-declined':
    '„{name}“ hat die Unterschrift unter Version {version} abgelehnt. Bitten Sie um Änderungen; der Text geht dann zur Überarbeitung zurück.',
  'issue.link-not-observed':
    'Die erwartete Wirkung von „{name}“ wurde nicht beobachtet. Entscheiden Sie beim nächsten Review, ob die Verknüpfung bleibt.',
  'issue.figure-missing':
    '„{name}“ hat keinen Wert für den Zeitraum {period}. Ergänzen Sie ihn, falls er sich noch finden lässt.',
} satisfies Record<keyof typeof source, Message>;
