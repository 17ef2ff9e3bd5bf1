import type { common as source } from '../en/common';
import type { Message } from '../messages';

/** Words that every surface shares. */
export const common = {
  'period.week': 'KW {week} {year}',
  'period.quarter': 'Q{quarter} {year}',
  'period.half': 'H{half} {year}',
  'period.fiscal': 'GJ {period}',
  'period.range': '{from} bis {to}',
  'common.yes': 'Ja',
  'common.no': 'Nein',
  'common.close': 'Schließen',
  'common.cancel': 'Abbrechen',
  'common.done': 'Fertig',
  'common.none': 'Keine Angabe',
  'common.not-set': 'Nicht festgelegt',
  'common.optional': 'optional',
  'common.error': 'Fehler:',
  'common.load-failed':
    'Der Inhalt konnte nicht geladen werden. Prüfen Sie die Verbindung und öffnen Sie die Seite erneut.',
  'common.unnamed': 'Ohne Namen',
  'common.series': '{before}, {next}',
  'common.clauses': '{before}; {next}',
  'common.pair': '{before}: {next}',
  'common.and-more': { one: 'und {count} weitere', other: 'und {count} weitere' },
} satisfies Record<keyof typeof source, Message>;
