/** Words for figures that the host's source gives. */
export const source = {
  'source.idle': 'From the {$charter}',
  'source.loading': 'Loading figures…',
  'source.ready': 'From the source',
  'source.empty': 'No figures in the source',
  'source.partial': 'Not all figures are here',
  'source.stale': 'There are newer figures',
  'source.failed.rejected': 'The figures could not be loaded',
  'source.failed.timeout': 'The source did not answer in time',
  'source.failed.invalid': 'The answer of the source could not be read',
  'source.as-of': 'as of {date}',
  'source.kept': 'the last good ones are shown',
  'source.dropped': {
    one: '{count} entry could not be read',
    other: '{count} entries could not be read',
  },
  'source.refreshing': 'Refreshing…',
  'source.retry': 'Try again',
  'source.news.refreshed': 'New figures: {names}.',
  'source.news.failed': 'Figures could not be loaded: {names}.',
  'download.figures': 'Download figures',
} as const;
