/** Words that every surface shares. */
export const common = {
  'period.week': 'Week {week}, {year}',
  'period.quarter': 'Q{quarter} {year}',
  'period.half': 'H{half} {year}',
  'period.fiscal': 'FY {period}',
  'period.range': '{from} to {to}',
  'common.yes': 'Yes',
  'common.no': 'No',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.done': 'Done',
  'common.none': 'None',
  'common.not-set': 'Not set',
  'common.optional': 'optional',
  'common.error': 'Error:',
  'common.unnamed': 'Unnamed',
  'common.and-more': { one: 'and {count} more', other: 'and {count} more' },
} as const;
