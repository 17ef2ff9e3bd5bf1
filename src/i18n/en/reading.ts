/** Words of what helps to read a long charter. */
export const reading = {
  'reading.find': 'Find in {$theCharter}',
  'reading.previous': 'Previous',
  'reading.next': 'Next',
  'reading.place': '{place} of {count}',
  'reading.none': 'Not found',
} as const;
