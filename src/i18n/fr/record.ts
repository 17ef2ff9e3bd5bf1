import type { record as source } from '../en/record';
import type { Message } from '../messages';

/** What stands in the record of a charter and a reader should know. */
export const record = {
  'issue.signature-declined':
    'La partie « {name} » a refusé de signer la version {version}. Demandez des modifications : {$theCharter} revient à ses auteurs.',
  'issue.link-not-observed':
    'L’effet attendu de l’indicateur « {name} » n’a pas été observé. Décidez à la prochaine revue si le lien reste.',
  'issue.figure-missing':
    'L’indicateur « {name} » n’a pas de valeur pour cette période : {period}. Ajoutez-la s’il est encore possible de la retrouver.',
} satisfies Record<keyof typeof source, Message>;
