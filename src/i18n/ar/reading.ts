import type { reading as source } from '../en/reading';
import type { Message } from '../messages';

/** Words of what helps to read a long charter. */
export const reading = {
  'reading.find': 'البحث في {$theCharter}',
  'reading.previous': 'السابق',
  'reading.next': 'التالي',
  'reading.place': '{place} من {count}',
  'reading.none': 'لا نتائج',
} satisfies Record<keyof typeof source, Message>;
