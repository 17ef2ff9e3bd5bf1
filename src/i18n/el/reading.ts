import type { reading as source } from '../en/reading';
import type { Message } from '../messages';

/** Λέξεις για την ανάγνωση μιας μεγάλης χάρτας. */
export const reading = {
  'reading.find': 'Αναζήτηση στο κείμενο',
  'reading.previous': 'Προηγούμενο',
  'reading.next': 'Επόμενο',
  'reading.place': '{place} από {count}',
  'reading.none': 'Δεν βρέθηκε',
} satisfies Record<keyof typeof source, Message>;
