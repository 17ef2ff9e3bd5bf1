import type { reading as source } from '../en/reading';
import type { Message } from '../messages';

/** Words of what helps to read a long charter. */
export const reading = {
  'reading.find': 'Im Text suchen',
  'reading.previous': 'Vorheriger Treffer',
  'reading.next': 'Nächster Treffer',
  'reading.place': '{place} von {count}',
  'reading.none': 'Nicht gefunden',
} satisfies Record<keyof typeof source, Message>;
