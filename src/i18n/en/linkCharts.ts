/** Words of the three charts of a link, and of a chart saved as a picture. */
export const linkCharts = {
  'charts.views': 'Show as',
  'charts.view.lead-lag': 'Over time',
  'charts.view.lags': 'By delay',
  'charts.view.scatter': 'Pair by pair',

  'link.itself': 'This link names the same indicator twice, so there is nothing to hold against each other.',

  'shift.group': 'Move {leading}',
  'shift.less': 'Less delay',
  'shift.more': 'More delay',
  'shift.at-expected': 'Delay of {delay}, as expected',
  'shift.at': 'Delay of {delay} (expected: {expected})',
  'shift.at-unset': 'Delay of {delay} (none is expected)',
  'shift.back': 'Back to the expected delay',
  'shift.note.expected': {
    one: 'Each line keeps its own scale. {leading} is moved one month later, by the expected delay.',
    other: 'Each line keeps its own scale. {leading} is moved {count} months later, by the expected delay.',
  },
  'shift.note': {
    one: 'Each line keeps its own scale. {leading} is moved one month later, to try another delay. What fits to the eye shows nothing by itself.',
    other:
      'Each line keeps its own scale. {leading} is moved {count} months later, to try another delay. What fits to the eye shows nothing by itself.',
  },
  'shift.later': 'Period {delay} later',

  'lags.caption': '{leading} and {lagging}, by delay',
  'lags.note.difference': {
    one: 'Pearson’s r of the changes from period to period, at {count} delay.',
    other: 'Pearson’s r of the changes from period to period, at {count} delays.',
  },
  'lags.note.seasonal-difference': {
    one: 'Pearson’s r of the changes against the season before, at {count} delay.',
    other: 'Pearson’s r of the changes against the season before, at {count} delays.',
  },
  'lags.note.level': {
    one: 'Pearson’s r of the figures themselves, at {count} delay.',
    other: 'Pearson’s r of the figures themselves, at {count} delays.',
  },
  'lags.note.read': 'Bars reach over the 95% interval; a full mark is one whose interval leaves out 0.',
  'lags.note.declared': 'Only the expected delay was named beforehand; the others are a search.',
  'lags.note.search': 'No delay was named beforehand, so all of them are a search.',
  'lags.expected': 'expected',
  'lags.chance': 'expected from chance',
  'lags.axis.day': 'days of delay',
  'lags.axis.week': 'weeks of delay',
  'lags.axis.month': 'months of delay',
  'lags.axis.quarter': 'quarters of delay',
  'lags.axis.half': 'half years of delay',
  'lags.axis.year': 'years of delay',
  'lags.after.day': { one: 'After {count} day', other: 'After {count} days' },
  'lags.after.week': { one: 'After {count} week', other: 'After {count} weeks' },
  'lags.after.month': { one: 'After {count} month', other: 'After {count} months' },
  'lags.after.quarter': { one: 'After {count} quarter', other: 'After {count} quarters' },
  'lags.after.half': { one: 'After {count} half year', other: 'After {count} half years' },
  'lags.after.year': { one: 'After {count} year', other: 'After {count} years' },
  'lags.same': 'In the same period',
  'lags.reading.expected': '{delay}, the expected delay',
  'lags.reading.r': {
    one: '{delay}: r {r} from {count} pair, 95% interval from {low} to {high}',
    other: '{delay}: r {r} from {count} pairs, 95% interval from {low} to {high}',
  },
  'lags.reading.clear': '{reading}, which leaves out 0',
  'lags.reading.chance': '{reading}, which holds 0: chance alone may give this',
  'lags.reading.few': {
    one: '{delay}: {count} pair, too few for a coefficient',
    other: '{delay}: {count} pairs, too few for a coefficient',
  },
  'lags.reading.constant': '{delay}: no coefficient, because one of the two does not change',
  'lags.none': 'Fewer than eight pairs at every delay: no coefficient',
  'lags.table.lag': 'Delay',
  'lags.table.pairs': 'Pairs',
  'lags.table.interval': '95% interval',
  'lags.table.p': 'p, adjusted (Holm)',
  'lags.table.spearman': 'Spearman’s rho',

  'scatter.caption': 'Changes of {leading} and {lagging}, pair by pair',
  'scatter.note.difference':
    'Each dot is one pair of changes from period to period, not of levels: how one moved, and how the other moved in the period in which the effect is expected. The rules stand where nothing changed.',
  'scatter.note.seasonal-difference':
    'Each dot is one pair of changes against the season before, not of levels: how one moved, and how the other moved in the period in which the effect is expected. The rules stand where nothing changed.',
  'scatter.up': 'up {amount}',
  'scatter.down': 'down {amount}',
  'scatter.same': 'no change',
  'scatter.reading': '{name}, {period}: {change}',
  'scatter.none': 'There is no pair of changes yet: both need figures in neighbouring periods.',
  'scatter.table.change': '{name}, change',

  'picture.save': 'Save picture',
  'picture.svg': 'As SVG',
  'picture.png': 'As PNG',
  'picture.failed': 'The picture could not be made.',
} as const;
