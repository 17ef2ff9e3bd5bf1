import type { common as source } from '../en/common';
import type { Message } from '../messages';

/** Words that every surface shares. */
export const common = {
  'period.week': 'Εβδομάδα {week}, {year}',
  'period.quarter': '{quarter}ο τρίμηνο {year}',
  'period.half': '{half}ο εξάμηνο {year}',
  'period.fiscal': 'Οικονομικό έτος {period}',
  'period.range': '{from} έως {to}',
  'common.yes': 'Ναι',
  'common.no': 'Όχι',
  'common.close': 'Κλείσιμο',
  'common.cancel': 'Άκυρο',
  'common.done': 'Τέλος',
  'common.none': 'Κανένα',
  'common.not-set': 'Δεν έχει οριστεί',
  'common.optional': 'προαιρετικό',
  'common.error': 'Σφάλμα:',
  'common.load-failed': 'Δεν ήταν δυνατή η φόρτωση. Ελέγξτε τη σύνδεση και ανοίξτε ξανά τη σελίδα.',
  'common.unnamed': 'Χωρίς όνομα',
  'common.series': '{before}, {next}',
  'common.clauses': '{before}· {next}',
  'common.pair': '{before}: {next}',
  'common.and-more': { one: 'και {count} ακόμη', other: 'και {count} ακόμη' },
} satisfies Record<keyof typeof source, Message>;
