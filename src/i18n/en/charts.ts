/** Words of the charts of one indicator: what stands in and under their drawings. */
export const charts = {
  'charts.view.trend': 'Trend',
  'charts.view.behavior': 'Process behaviour',
  'charts.view.variance': 'Against target',
  'charts.view.six-twelve': '6 and 12',
  'chart.no-behavior': {
    one: 'Process behaviour needs at least six figures; there is {count}.',
    other: 'Process behaviour needs at least six figures; there are {count}.',
  },
  'chart.one-figure': 'One figure so far, {period}. A line needs a second one.',
  'chart.all-missing': 'No period has a figure. The table gives the reasons.',
  'chart.none-in-range': 'No figures in the days that are shown.',
  'chart.axis.off-zero': 'The axis does not start at zero.',
  'chart.axis.week': 'W{week}',

  'chart.threshold.warn': 'warning {value}',
  'chart.threshold.breach': 'breach {value}',
  'chart.threshold.rule': '{level}: {operator} {value}',
  'chart.forecast': 'if nothing changes {value}',
  'chart.forecast.note': 'Dotted: where the next figures would lie if nothing changed, from {low} to {high}.',
  'chart.note': '{mark}. {date}, {kind}: {text}',
  'chart.note.untitled': '{mark}. {date}, {kind}',
  'chart.flag.too-many':
    'Signals are not marked over more than {count} periods. Choose a shorter range to see them.',
  'chart.flag': 'Diamond: a signal that more than routine variation is at work.',
  'chart.counter':
    'Also shown, on the same time axis: {name}. It would show the price of pushing this indicator too hard.',

  'chart.behavior': '{name}: process behaviour',
  'chart.behavior.note': {
    one: 'Limits of routine variation from {count} figure (rules: {rules}).',
    other: 'Limits of routine variation from {count} figures (rules: {rules}).',
  },
  'chart.behavior.locked': {
    one: 'Limits locked on {count} figure (rules: {rules}).',
    other: 'Limits locked on {count} figures (rules: {rules}).',
  },
  'chart.behavior.trial': 'Provisional limits, dashed, until there are twelve figures.',
  'chart.behavior.marks':
    'Diamond: beyond a limit. Square: completes a pattern. Hollow: an outlier, left out of the limits.',
  'chart.behavior.range': 'Step from the figure before',
  'chart.behavior.segment': 'New limits from {period}: {text}',
  'chart.behavior.upper': 'upper limit {value}',
  'chart.behavior.lower': 'lower limit {value}',
  'chart.behavior.centre': 'mean {value}',
  'chart.behavior.range.upper': 'limit {value}',
  'chart.behavior.range.mean': 'mean {value}',
  'chart.behavior.moved': 'moved by {amount}',
  'chart.behavior.jump': 'an unusually large step',
  'chart.assurance.passes': 'All routine variation meets the target: the process can be relied on.',
  'chart.assurance.fails':
    'The target lies outside routine variation: the process cannot reach this target without changing.',
  'chart.assurance.hit-and-miss':
    'The target lies within routine variation: it will be reached now and missed then, without anything having changed.',

  'chart.variance': '{name}: against target and earlier figures',
  'chart.variance.target': 'against the target',
  'chart.variance.previous': 'against the period before',
  'chart.variance.last-year': 'against the year before',
  'chart.variance.note':
    'Full bars are worse, outlined bars are better, dashed bars are not over yet. Bars start at zero.',
  'chart.variance.newest': {
    one: 'The newest period.',
    other: 'The newest {count} periods.',
  },
  'chart.variance.none':
    'There is nothing to hold the figures against yet: no target, and no earlier figure.',
  'chart.variance.reading': '{amount} {basis}',
  'chart.variance.same': 'no difference {basis}',

  'chart.six-twelve': '{name}: newest weeks and months',
  'chart.six-twelve.weeks': 'Weeks',
  'chart.six-twelve.months': 'Months',
  'chart.six-twelve.note': 'Dashed: the year before. Each part keeps its own scale.',
  'chart.six-twelve.note.one': 'Dashed: the year before.',
  'chart.six-twelve.how':
    'How short periods make a long one: {aggregation}. A week belongs to the month of its Thursday.',
  'chart.six-twelve.no-aggregation':
    'Nobody has said how figures of short periods make one of a month. Choose it with the indicator to see months.',
  'chart.six-twelve.no-sums':
    'A month is the ratio of two sums here, and no figure says what it was divided from. Add both numbers to see months.',
  'chart.six-twelve.mixed-currencies':
    'These figures are in more than one currency, so that they cannot be added up to months.',
  'chart.six-twelve.too-long': 'This view shows weeks and months; the periods of this indicator are longer.',
  'chart.six-twelve.newest': 'Newest figures',
  'chart.six-twelve.before': 'Change',
  'chart.six-twelve.year': 'In a year',
  'chart.six-twelve.year-before': 'Year before',
  'chart.six-twelve.last-year': 'a year before {value}',
} as const;
