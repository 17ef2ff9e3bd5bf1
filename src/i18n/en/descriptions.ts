/** Words for reading a chart without seeing it: its description in four levels, the read-out, and the summary of its table. */
export const descriptions = {
  'description.level.what': 'What',
  'description.level.numbers': 'Numbers',
  'description.level.shape': 'Shape',
  'description.level.judgement': 'Judgement',

  'description.chart.trend': 'A line chart of one indicator over time.',
  'description.chart.behavior':
    'A process behaviour chart (XmR): each figure with the limits of routine variation, and the step from each to the next.',
  'description.chart.variance': 'Bars of how far each figure lies from its target.',
  'description.chart.six-twelve': 'The newest weeks beside the newest months of one indicator.',
  'description.chart.lead-lag':
    'Two line charts over each other on one time axis: {leading} above, {lagging} below.',
  'description.chart.lead-lag.shifted': {
    one: '{leading} is moved {count} month later.',
    other: '{leading} is moved {count} months later.',
  },
  'description.chart.lags':
    'How closely {leading} and {lagging} move together at each delay: a mark for the coefficient with a bar for its interval.',
  'description.chart.scatter': 'A point for each pair of periods: {leading} across, {lagging} upwards.',

  'description.series': {
    one: '{name}: {cadence}, {count} period, {to}.',
    other: '{name}: {cadence}, {count} periods up to {to}.',
  },
  'description.series.target': {
    one: '{name}: {cadence}, {count} period, {to}, target {target}.',
    other: '{name}: {cadence}, {count} periods up to {to}, target {target}.',
  },
  'description.every.day': 'daily',
  'description.every.week': 'weekly',
  'description.every.month': 'monthly',
  'description.every.quarter': 'quarterly',
  'description.every.half': 'every six months',
  'description.every.year': 'yearly',
  'description.target.at-least': 'at least {value}',
  'description.target.at-most': 'at most {value}',
  'description.target.between': 'from {value}',

  'description.ends': 'First {first} in {firstPeriod}, newest {last} in {lastPeriod}.',
  'description.range': 'Lowest {min} in {minPeriod}, highest {max} in {maxPeriod}, mean {mean}.',
  'description.since':
    'Mean, run and trend are of the figures since {period}, when the way of measuring changed.',
  'description.missing': {
    one: '{count} figure is missing: {periods}.',
    other: '{count} figures are missing: {periods}.',
  },
  'description.missing.many': '{count} figures are missing; the table says which.',
  'description.missing.none': 'No figure is missing.',
  'description.partial': 'Not over yet, so in no statistic: {figures}.',

  'description.run.above': 'The newest {count} figures all lie above the mean.',
  'description.run.below': 'The newest {count} figures all lie below the mean.',
  'description.limits': 'Routine variation reaches from {low} to {high} (rules: {rules}).',
  'description.limits.since': 'They hold since {period}, when the way of measuring changed.',
  'description.limits.trial': 'These limits are provisional until there are twelve figures.',
  'description.limits.none': 'There are too few figures for limits of routine variation; it takes six.',
  'description.signals': 'Signals of a change: {signals}.',
  'description.signals.more': {
    one: 'An earlier signal stands in the table.',
    other: 'Earlier signals stand in the table.',
  },
  'description.signals.none': 'No signal of a change.',
  'description.dependent': 'Figures follow the one before closely (r {r}), so the limits may be too narrow.',
  'description.alternating':
    'A high figure is often followed by a low one, and the other way round (r {r}), so the limits may be too wide.',
  'description.trend.rising': 'Rising trend: {slope} {per}, with a 95% interval from {low} to {high}.',
  'description.trend.falling': 'Falling trend: {slope} {per}, with a 95% interval from {low} to {high}.',
  'description.trend.flat': 'No clear trend: {slope} {per}, with a 95% interval from {low} to {high}.',
  'description.trend.none': 'There are too few figures for a trend; it takes three.',
  'description.per.day': 'a day',
  'description.per.week': 'a week',
  'description.per.month': 'a month',
  'description.per.quarter': 'a quarter',
  'description.per.half': 'each half year',
  'description.per.year': 'a year',

  'description.rule.beyond-limit': 'beyond a limit',
  'description.rule.run-of-7': 'seven in a row on one side of the mean',
  'description.rule.run-of-8': 'eight in a row on one side of the mean',
  'description.rule.run-of-9': 'nine in a row on one side of the mean',
  'description.rule.two-of-three': 'two of three close to a limit',
  'description.rule.three-of-four': 'three of four nearer to a limit than to the mean',
  'description.rule.four-of-five': 'four of five well away from the mean',
  'description.rule.trend-of-6': 'six in a row rising or falling',
  'description.rule.trend-of-7': 'seven in a row rising or falling',

  'description.evidence.r': 'r {r}, 95% interval from {low} to {high}, from {count} pairs of changes.',

  'description.reason': 'Why the link is expected: {text}',
  'description.belief': 'Belief: {belief}. {text}',
  'description.note': '{period}: {text}',
  'description.judgement.none': 'Nobody has written a judgement yet.',

  'summary.caption': '{name} in short',
  'summary.fact': 'Fact',
  'summary.value': 'Value',
  'summary.when': 'When',
  'summary.periods': 'Periods',
  'summary.missing': 'Missing figures',

  'summary.first': 'First',
  'summary.last': 'Newest',
  'summary.min': 'Lowest',
  'summary.max': 'Highest',
  'summary.mean': 'Mean',
  'summary.run.above': 'Newest in a row above the mean',
  'summary.run.below': 'Newest in a row below the mean',

  'summary.follow': 'r with the figure before',
  'summary.trend': 'Trend {per}',
  'summary.interval': 'Its 95% interval',

  'summary.pairs': 'Pairs of changes',
  'summary.r': 'r at the expected delay',
  'summary.r-interval': 'Its 95% interval',

  'table.target': 'Target',
  'table.limits': 'Routine variation',
  'table.signals': 'Signals',
  'table.partial': 'Not over yet',
  'table.ahead': 'Not begun',
  'table.more': {
    one: '{count} older row is not printed. The CSV file has it.',
    other: '{count} older rows are not printed. The CSV file has them.',
  },

  'reading.above': '{amount} above it',
  'reading.below': '{amount} below it',
  'reading.at': 'exactly on it',
  'reading.within': 'within it',
} as const;
