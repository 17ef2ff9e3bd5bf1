/** Words for entering, correcting and importing the figures of an indicator. */
export const figures = {
  'figures.enter': 'Enter figures',
  'figures.title': 'Figures: {name}',
  'figures.description': 'Enter or correct one period at a time, or take over a table.',
  'figures.value-of': 'Value, {period}',
  'figures.note-of': 'Note, {period}',
  'figures.reason-of': 'Why there is no value, {period}',
  'figures.remove': 'Remove {period}',
  'figures.removed': '{period} removed.',
  'figures.none': 'No figures yet. Add the first one, or take over a table.',
  'figures.earlier': { one: 'Show {count} earlier figure', other: 'Show {count} earlier figures' },
  'figures.add.heading': 'Add a figure',
  'figures.add.taken': 'There is a figure for {period} already. Correct it in the list.',
  'figures.add.kind': 'This is a period of another length than the rest. Write it like {example}.',
  'figures.add.empty': 'Enter a value, or a dash where there is none.',
  'figures.added': '{period} added.',
  'figures.import': 'Paste or upload a table',
  'figures.import.text': 'Table',
  'figures.import.hint':
    'Two columns, period and value, as copied from a spreadsheet or a CSV file; a third one may hold notes. Instead of a value, columns named numerator and denominator may stand.',
  'figures.import-all': 'Import figures',
  'figures.import-all.description':
    'Figures of many indicators from one table; nothing changes before you have seen what would.',
  'figures.import-all.hint':
    'A table with a heading: the columns indicatorId, period and value, as the export writes them. The name of an indicator does as well as its id.',
  'figures.import.file': 'Choose a CSV file',
  'figures.import.numbers': 'Numbers are written like',
  'figures.import.pasted': 'The pasted table',
  'figures.import.rest': 'Rows that cannot be read',
  'figures.import.held': '{name}: too long to be shown here.',
  'figures.import.put-away': 'Put it away',
  'figures.reading': 'Reading the table',
  'figures.reading.share': 'Reading the table: {percent}',
  'figures.reading.cancelled': 'Reading was stopped. Nothing has changed.',
  'figures.preview': 'What the table says',
  'figures.preview.row': 'Row',
  'figures.preview.indicator': 'Indicator',
  'figures.preview.outcome': 'What happens',
  'figures.preview.new': 'New',
  'figures.preview.changed': 'Before: {value}',
  'figures.preview.by-indicator': 'By indicator',
  'figures.preview.same': 'Unchanged',
  'figures.preview.ahead': 'lies ahead',
  'figures.preview.rest': { one: 'and {count} more row', other: 'and {count} more rows' },
  'figures.preview.new-count': { one: '{count} new', other: '{count} new' },
  'figures.preview.changed-count': { one: '{count} changed', other: '{count} changed' },
  'figures.preview.emptied-count': {
    one: '{count} known figure becomes empty',
    other: '{count} known figures become empty',
  },
  'figures.preview.same-count': { one: '{count} unchanged', other: '{count} unchanged' },
  'figures.preview.bad-count': {
    one: '{count} row cannot be read and stays out',
    other: '{count} rows cannot be read and stay out',
  },
  'figures.preview.other-count': {
    one: '{count} row of another indicator stays out',
    other: '{count} rows of other indicators stay out',
  },
  'figures.preview.ahead-count': {
    one: '{count} is for a period that has not begun',
    other: '{count} are for periods that have not begun',
  },
  'figures.take': { one: 'Take over {count} figure', other: 'Take over {count} figures' },
  'figures.taken': { one: '{count} figure taken over.', other: '{count} figures taken over.' },

  'issue.csv.currency':
    'Row {row} is in {found}, the figures before it are in {expected}. Convert it, or keep one currency to an indicator.',
  'issue.csv.no-indicator-column':
    'No column says which indicator a row is about. Give that column the heading “indicatorId”.',
  'issue.csv.series-too-long':
    'One indicator would have {count} figures, and {max} can be kept. Take longer periods, such as weeks for days.',
  'issue.csv.too-many-figures':
    'There would be {count} figures in all, and {max} can be kept. Take longer periods or fewer indicators.',
} as const;
