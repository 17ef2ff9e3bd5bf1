import type { reading as source } from '../en/reading';
import type { Message } from '../messages';

/** Words of what helps to read a long charter. */
export const reading = {
  'reading.find': 'Rechercher dans {$theCharter}',
  'reading.previous': 'Précédent',
  'reading.next': 'Suivant',
  'reading.place': '{place} sur {count}',
  'reading.none': 'Aucun résultat',
} satisfies Record<keyof typeof source, Message>;
