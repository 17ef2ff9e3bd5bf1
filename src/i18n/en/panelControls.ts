/** Words of what is chosen, decided and asked in the metrics panel. `panel.number.results` lists counts as words, in the gender of the results. */
export const panelControls = {
  'panel.view': 'What comes first',
  'panel.view.team': 'Our work first',
  'panel.view.executive': 'Results first',
  'panel.lanes.executive': 'What the business gets comes first, then what we do for it.',
  'panel.finding.results.all': {
    one: 'The one result is on track',
    other: 'All {total} results are on track',
  },
  'panel.finding.results.some': {
    one: '{good} of {total} results is on track',
    other: '{good} of {total} results are on track',
  },
  'panel.finding.results.zero': {
    one: 'The one result is not on track',
    other: 'None of the {total} results is on track',
  },
  'panel.number.results': 'none, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',

  'panel.range': 'Time',
  'panel.range.all': 'All figures',
  'panel.range.months': { one: 'Last month', other: 'Last {count} months' },
  'panel.range.dates': 'Between two dates',
  'panel.range.from': 'From',
  'panel.range.to': 'To',
  'panel.range.reversed': '“From” lies after “To”. Correct one of the two dates.',

  'panel.filter': 'Filter',
  'panel.filter.statuses': 'Status',
  'panel.filter.owners': 'Owner',
  'panel.filter.parts': 'Named in',
  'panel.filter.option': '{label} ({number})',
  'panel.filter.shown': {
    one: '{count} of {total} indicators shown',
    other: '{count} of {total} indicators shown',
  },
  'panel.filter.clear': 'Clear filters',
  'panel.filter.nothing': 'No indicator passes these filters.',
  'panel.filter.lane-empty': 'None of these passes the filters.',

  'panel.lane.more': { one: '{count} more indicator', other: '{count} more indicators' },
  'panel.headline.many': {
    one: '{count} headline indicator.',
    other:
      '{count} headline indicators are more than a reader takes in at a glance. Keep the five to ten that you would act on.',
  },

  'panel.links.executive': 'What moves each result',
  'panel.link.backwards': '{lagging}: moved by {leading}',
  'panel.links.retired': { one: '{count} retired link', other: '{count} retired links' },
  'panel.link.figures': 'What the figures say',

  'panel.evidence.none': 'cannot be said yet',
  'panel.evidence.few': {
    one: '{count} pair of changes is not enough to say whether the two move together. It takes eight for a coefficient, and twenty to confirm a link.',
    other:
      '{count} pairs of changes are too few to say whether the two move together. It takes eight for a coefficient, and twenty to confirm a link.',
  },
  'panel.evidence.exploratory': {
    one: 'Exploratory: {count} pair of changes cannot confirm a link.',
    other: 'Exploratory: {count} pairs of changes cannot confirm a link.',
  },
  'panel.evidence.hint.as-expected': 'So far they point the way that was expected.',
  'panel.evidence.hint.none': 'So far they point neither way.',
  'panel.evidence.hint.opposite': 'So far they point against the direction that was expected.',
  'panel.evidence.no-direction':
    'No direction was written down for this link, so the figures can neither support nor contradict one.',
  'panel.evidence.cadence':
    'The two are measured in periods of different length, so their changes make no pairs. Measure both in the same rhythm.',
  'panel.evidence.constant': 'One of the two has not changed, so there is nothing to hold against the other.',
  'panel.evidence.before': 'In these figures the leading indicator moves before the result.',
  'panel.evidence.with': 'In these figures the two move in the same period.',
  'panel.evidence.chance': 'The figures show no clear relation: chance alone can give as much.',
  'panel.evidence.weak':
    'There may be a relation, but it can be as weak as almost none: too little to build on.',
  'panel.evidence.against': 'The two move against the direction that was expected.',
  'panel.evidence.how': 'How this was found',
  'panel.evidence.method': 'Pearson’s r of {changes}, {lag} apart; 95% interval from {low} to {high}.',
  'panel.evidence.changes': 'changes from one period to the next',
  'panel.evidence.season': 'changes since the same period a season before',
  'panel.evidence.lags': {
    one: 'One delay was tried, the expected one.',
    other: '{count} delays were tried; only the expected one is tested, the others are a search.',
  },
  'panel.evidence.search': {
    one: 'One delay was tried.',
    other:
      'No delay was expected beforehand, so the strongest of {count} had to pass a test for all of them.',
  },
  'panel.evidence.method-change': 'Changes across a change of method are left out.',
  'panel.evidence.dependent': {
    one: 'Each series follows its own past, so the pairs count as {count} independent one.',
    other: 'Each series follows its own past, so the pairs count as {count} independent ones.',
  },
  'panel.lag.day': { one: '{count} day', other: '{count} days' },
  'panel.lag.week': { one: '{count} week', other: '{count} weeks' },
  'panel.lag.month': { one: '{count} month', other: '{count} months' },
  'panel.lag.quarter': { one: '{count} quarter', other: '{count} quarters' },
  'panel.lag.half': { one: '{count} half-year', other: '{count} half-years' },
  'panel.lag.year': { one: '{count} year', other: '{count} years' },

  'panel.belief.against': 'You believe it is supported; the figures point the other way.',
  'panel.belief.against-so-far':
    'You believe it is supported; the few figures there are point the other way.',
  'panel.belief.unseen': 'You believe it is supported; the figures do not show it.',
  'panel.belief.seen': 'You do not count on it; the figures do show the two moving together.',
  'panel.belief.since': 'since {date}',
  'panel.belief.why': 'Because',
  'panel.belief.change': 'Change belief',
  'panel.belief.title': 'Decide about this link',
  'panel.belief.about': '{leading} is expected to move {lagging}. The figures advise; people decide.',
  'panel.belief.means.assumed': 'expected, and not tested yet',
  'panel.belief.means.supported': 'what we saw speaks for it',
  'panel.belief.means.not-observed': 'we looked, and did not see it',
  'panel.belief.means.retired': 'we no longer count on it',
  'panel.belief.record': 'Record decision',
  'panel.belief.error.choose': 'Choose what you believe.',
  'panel.belief.error.reason': 'Write the reason. A belief without one helps nobody next year.',
  'panel.belief.error.same-reason':
    'This is still the reason for what you believed before. Write what changed your mind.',

  'panel.note.edit': 'Change the note',
  'panel.note.about': 'One sentence that a reader of the figures needs.',
  'panel.note.keep': 'Keep note',
  'panel.note.all': 'All indicators',
  'panel.note.error.at': 'Enter the day on which it happened.',
  'panel.note.error.text': 'Write what happened.',

  'panel.breach': '{level}: {limit} since {period}',
  'panel.breach.below': 'below {value}',
  'panel.breach.at-most': 'at or below {value}',
  'panel.breach.above': 'above {value}',
  'panel.breach.at-least': 'at or above {value}',

  'panel.why': 'Why this status?',
  'panel.why.no-target': 'There is no target, so nothing to hold the figures against.',
  'panel.why.not-begun': 'The period of the baseline, {baseline}, has not begun.',
  'panel.why.no-complete-period': 'The first period is not over. An unfinished one is not judged.',
  'panel.why.no-figures': 'No figure has been entered.',
  'panel.why.old-figures': 'The newest figure, {latest}, is more than two reporting periods old.',
  'panel.why.due': 'The target fell due with {target}, and the figure of that time decides.',
  'panel.why.awaiting-figure':
    'The target fell due with {target}, but its figure is not in. Until then {latest} is judged.',
  'panel.why.reached': 'The target is reached before it falls due.',
  'panel.why.pace':
    '{progress} of the way from baseline to target is done, in {expected} of the time. Up to 10 points behind counts as on track, up to 30 as needing attention.',
  'panel.why.undated':
    '{progress} of the way from baseline to target is done. The target has no date, so the whole way counts.',
  'panel.why.tolerance':
    'Target and baseline are equal: the figure has to stay near. Within the tolerance is on track, within twice as much needs attention.',
  'panel.why.period-target':
    '{latest} has a target of its own. Within the tolerance is on track, within twice as much needs attention.',
  'panel.why.latest': 'Figure judged',
  'panel.why.first': 'Baseline, the first figure',
  'panel.why.way': 'Way done',
  'panel.why.time': 'Time passed',
  'panel.why.tolerance-of': 'Tolerance',

  'panel.why.variation': 'Newest figure',
  'panel.why.dated': '{value}, {period}',

  'panel.together.too-few':
    'There are fewer than 6 figures: too few to tell a change from routine variation.',
  'panel.together.trial':
    'There are fewer than 12 figures, so the limits of routine variation are provisional and decide nothing yet.',
  'panel.together.improving': 'Improving, not there yet: the newest figure is more than routine variation.',
  'panel.together.better':
    'The newest figure is better than routine variation: find out what helps, and keep it.',
  'panel.together.worsening': 'Getting worse by more than routine variation: find out what changed.',
  'panel.together.slipping': 'Still well, but getting worse by more than routine variation.',

  'panel.fault.count': {
    one: '{count} thing to check in these figures',
    other: '{count} things to check in these figures',
  },
  'panel.fault.kind.day': 'days',
  'panel.fault.kind.week': 'weeks',
  'panel.fault.kind.month': 'months',
  'panel.fault.kind.quarter': 'quarters',
  'panel.fault.kind.half': 'half-years',
  'panel.fault.kind.year': 'years',
  'panel.fault.unreadable-period':
    'Not to be read as a period: {periods}. It is left out; write it like 2026-11, 2026-W47 or 2026-Q4.',
  'panel.fault.unsorted':
    '{period} came after {before}. The figures were put in the order of time, and nothing was lost.',
  'panel.fault.duplicate-period':
    'Entered more than once: {periods}. The last entry counts; remove the others.',
  'panel.fault.mixed-kinds':
    'Periods of different length: {kinds}. Only the {used} are compared and judged; keep to one rhythm.',
  'panel.fault.mixed-kinds.none':
    'Periods of different length: {kinds}. None is over, so none is judged; keep to one rhythm.',
  'panel.fault.mixed-years':
    'Calendar and fiscal {kinds} are mixed. Only those of the newest figure are compared and judged; keep to one of the two.',
  'panel.fault.overlapping-periods':
    'Two periods overlap: {first} and {second}. Some days count twice, so the two are not added; keep one of them.',
  'panel.fault.two-currencies':
    'Several currencies: {currencies}. Only {used} counts; convert the others, or leave them out: {periods}.',
  'panel.fault.zero-denominator':
    'Nothing to divide by: {periods}. The figure counts as missing; enter the denominator, or say why there is none.',
  'panel.fault.not-finite': 'Not a number: {periods}. The figure counts as missing; enter it again.',
  'panel.fault.all-missing': {
    one: 'The only figure is missing. Enter it, or say why there is none.',
    other: 'All {count} figures are missing. Enter one, or say why there is none.',
  },
  'panel.fault.one-value': 'There is one figure, {value} in {period}. Change, trend and limits need more.',
  'panel.fault.target-equals-baseline':
    'Target and baseline are both {value}, so the figure only has to stay near. Set another target if it should move.',
  'panel.fault.future': 'Not begun yet: {periods}. Shown, and left out of every comparison; check the year.',
  'panel.fault.link-to-missing.leading':
    'The leading indicator of this link is not there. Choose another one, or remove the link.',
  'panel.fault.link-to-missing.lagging':
    'The lagging indicator of this link is not there. Choose another one, or remove the link.',
  'panel.fault.link-to-itself':
    'This link leads from an indicator to itself, which can show nothing. Choose another result.',
  'panel.fault.link-in-circle':
    'This link is part of a circle: {indicators}. Each link is judged by itself; retire the one you believe in least.',
} as const;
