import { nounInSentence } from '../../i18n/inSentence';
import type { Service } from '../../model';
import { type Block, type Entry, type Fact, present, statesOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { fieldFacts } from '../words/readFields';
import { safeUrl } from '../words/safeUrl';
import { endSentence } from '../words/sentences';

/** Each service with its promise, the live value of what measures it, and all that is agreed about it. */
export function servicesBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const { services = [], requestIntake } = charter;
  const entries = services.map((service) => serviceEntry(words, service));
  const text = intl.t('field.requestIntake');
  const href = safeUrl(requestIntake?.url);
  return [
    ...present({ kind: 'entries', look: 'services', entries }),
    ...titled(
      intl.t('field.deliveryModel'),
      { kind: 'facts', facts: deliveryFacts(words, href === undefined) },
      { kind: 'links', links: href === undefined ? [] : [{ text, href }] },
    ),
  ];
}

/** A service with its promise, the live value of what measures it, and all that is agreed about it. */
export function serviceEntry(words: CharterWords, service: Service): Entry {
  const { serviceLevel, description, horizon } = service;
  const promise = [words.user(serviceLevel?.promise), words.user(description)]
    .filter(Boolean)
    .map(endSentence);
  return {
    title: words.serviceName(service),
    path: `services/${service.id}`,
    states: [
      ...statesOf('horizon', horizon === 'now' ? undefined : horizon),
      ...statesOf('indicatorStatus', serviceStatus(words, service)),
    ],
    lines: [[...promise, serviceMeasures(words, service)].filter(Boolean).join(' ')].filter(Boolean),
    facts: [
      ...fieldFacts(words, 'services', service, {
        buyerImpact: 'text',
        deliverables: 'text',
        dataProvided: 'text',
        platforms: 'text',
      }),
      ...fieldFacts(words, 'services.serviceLevel', serviceLevel, {
        measure: 'text',
        responseDays: 'number',
      }),
      ...fieldFacts(words, 'services', service, {
        cadence: 'cadence',
        intent: 'serviceIntent',
        beneficiaries: 'beneficiary',
        audienceIds: 'audience',
        buyerStages: 'stage',
        priorityIds: 'priority',
        ownerId: 'member',
      }),
    ],
  };
}

/** "Measured by onboarding completion time, now 37 days." */
function serviceMeasures(words: CharterWords, { indicatorIds = [] }: Service): string {
  const items = indicatorIds.map((id) => nounInSentence(words.nameNow(id), words.intl.code));
  if (items.length === 0) return '';
  return words.intl.t('viewer.service.measured', {
    count: items.length,
    indicators: words.intl.series(items, 'common.clauses'),
  });
}

/** From the state that most needs a look to the best. */
const BY_URGENCY = [
  'missed',
  'off-track',
  'watch',
  'stale',
  'no-data',
  'too-early',
  'no-target',
  'on-track',
  'met',
];

/** The state of a service: of its indicators, the one that most needs a look; undefined when it has none. */
function serviceStatus(words: CharterWords, { indicatorIds = [] }: Service): string | undefined {
  const states: string[] = (words.charter.indicators ?? [])
    .filter(({ id }) => indicatorIds.includes(id))
    .map((indicator) => words.status(indicator).status);
  return BY_URGENCY.find((status) => states.includes(status));
}

/** How services reach people, are asked for and are staffed; an address that may not become a link is shown as text. */
function deliveryFacts(words: CharterWords, withAddress: boolean): Fact[] {
  const { deliveryModel, requestIntake, capacity } = words.charter;
  return [
    ...fieldFacts(words, 'deliveryModel', deliveryModel, { channels: 'text', cadence: 'cadence' }),
    ...fieldFacts(words, 'requestIntake', requestIntake, {
      ...(withAddress && { url: 'text' }),
      priorities: 'text',
      states: 'text',
    }),
    ...fieldFacts(words, 'capacity', capacity, { learnerTimePct: 'percent', teamFte: 'number' }),
  ];
}
