import type { reading as source } from '../en/reading';
import type { Message } from '../messages';

/** Words of what helps to read a long charter. */
export const reading = {
  'reading.find': 'Buscar en {$theCharter}',
  'reading.previous': 'Anterior',
  'reading.next': 'Siguiente',
  'reading.place': '{place} de {count}',
  'reading.none': 'Sin resultados',
} satisfies Record<keyof typeof source, Message>;
