/**
 * Words of the viewer and the exports. `viewer.number.*` lists the counts from none to twelve as words, in the gender
 * of the noun they stand with. In a link, `{Leading}` is a name as it stands and `{leading}` as it runs in a sentence.
 */
export const viewer = {
  'viewer.summary': 'Summary',
  'viewer.contents': 'Contents',
  'viewer.untitled': 'Untitled {$charter}',
  'viewer.version': 'Version {version}',
  'viewer.empty': 'Nothing has been written in this {$charter} yet.',
  'viewer.newer':
    'This {$charter} was written with a newer version of the product. What this version knows is shown below; nothing has been changed or lost.',
  'viewer.unanswered': 'Not answered yet',
  'viewer.other': 'Other',

  'viewer.answer.what': 'What we provide',
  'viewer.answer.whom': 'For whom',
  'viewer.answer.pays': 'Who pays',
  'viewer.answer.measured': 'How it is measured',
  'viewer.number.services': 'none, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
  'viewer.number.indicators':
    'none, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
  'viewer.services.first': { one: '{n} service {when}', other: '{n} services {when}' },
  'viewer.services.more': '{n} {when}',
  'viewer.services.all': { one: '{n} service', other: '{n} services' },
  'viewer.indicators.all': { one: '{n} indicator', other: '{n} indicators' },
  'viewer.indicators.met': { one: '{n} target met', other: '{n} targets met' },
  'viewer.indicators.on-track': '{n} on track',

  'viewer.priority.goal': 'Serves the company goal: {goal}',
  'viewer.priority.services': 'Served by {services}',
  'viewer.service': 'Service',
  'viewer.service.measured': { one: 'Measured by {indicators}.', other: 'Measured by {indicators}.' },
  'viewer.service.indicator-now': '{indicator}, now {value}',
  'viewer.people': { one: '{count} person', other: '{count} people' },
  'viewer.sellers': { one: '{count} seller', other: '{count} sellers' },
  'viewer.countries': { one: '{count} country', other: '{count} countries' },

  'viewer.indicator': 'Indicator',
  'viewer.now': 'Now',
  'viewer.band': '{low} to {high}',
  'viewer.definitions': 'How each figure is made',
  'viewer.formula': 'Formula',
  'viewer.link.up-up': '{Leading} is expected to raise {lagging} {delay}.',
  'viewer.link.up-down': '{Leading} is expected to lower {lagging} {delay}.',
  'viewer.link.down-down': 'Bringing down {leading} is expected to lower {lagging} {delay}.',
  'viewer.link.down-up': 'Bringing down {leading} is expected to raise {lagging} {delay}.',
  'viewer.link.moves': '{Leading} is expected to move {lagging} {delay}.',
  'viewer.delay': { one: 'after {count} month', other: 'after {count} months' },
  'viewer.delay.none': 'in the same month',
  'viewer.delay.unknown': 'in time',
  'viewer.link.because': 'The reason: {reason}',
  'viewer.link.alternatives': 'What else could explain it: {alternatives}',
  'viewer.link.belief': 'Belief: {belief}.',

  'viewer.commitment': '{from} to {to}',
  'viewer.review.next': 'The next review is due on {date}.',
  'viewer.review.overdue': 'The review was due on {date} and is overdue.',
  'viewer.review.held': 'Review of {date}',
  'viewer.coverage': 'Where each service helps the buyer',
  'viewer.coverage.helps': 'Helps here',
  'viewer.coverage.gap': 'No service helps the buyer here yet: {stages}.',
} as const;
