import type { Service } from '../../model';
import { type Block, type Fact, factsBlock, factsOf, paragraphBlock, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { endSentence, inSentence } from '../words/sentences';

/** The promise and what it does, as one paragraph. */
export function servicePromise({ user }: CharterWords, { serviceLevel, description }: Service): string {
  return [user(serviceLevel?.promise), user(description)].filter(Boolean).map(endSentence).join(' ');
}

/** "Measured by onboarding completion time, now 37 days." */
export function serviceMeasures(words: CharterWords, { indicatorIds = [] }: Service): string {
  const items = indicatorIds.map((id) => {
    const indicator = words.charter.indicators?.find((one) => one.id === id);
    const name = inSentence(words, words.name(id, ['indicators']));
    const value = indicator && words.figure(indicator, words.status(indicator).inputs.latest);
    return value ? words.intl.t('viewer.service.indicator-now', { indicator: name, value }) : name;
  });
  if (items.length === 0) return '';
  return words.intl.t('viewer.service.measured', { count: items.length, indicators: items.join('; ') });
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
export function serviceStatus(words: CharterWords, { indicatorIds = [] }: Service): string | undefined {
  const states = (words.charter.indicators ?? [])
    .filter(({ id }) => indicatorIds.includes(id))
    .map((indicator) => words.status(indicator).status);
  return BY_URGENCY.find((status) => states.some((state) => state === status));
}

/** Everything else about a service, by label. */
export function serviceFacts(words: CharterWords, service: Service): readonly Fact[] {
  const { intl, user } = words;
  const { t } = intl;
  const days = service.serviceLevel?.responseDays;
  return factsOf([
    [t('field.services.buyerImpact'), user(service.buyerImpact)],
    [t('field.services.deliverables'), words.tags(service.deliverables)],
    [t('field.services.dataProvided'), words.tags(service.dataProvided)],
    [t('field.services.platforms'), words.tags(service.platforms)],
    [t('field.services.serviceLevel.measure'), user(service.serviceLevel?.measure)],
    [t('field.services.serviceLevel.responseDays'), days === undefined ? '' : intl.number(days)],
    [t('field.services.cadence'), words.label('cadence', service.cadence)],
    [t('field.services.intent'), words.labels('serviceIntent', service.intent)],
    [t('field.services.beneficiaries'), words.labels('beneficiary', service.beneficiaries)],
    [t('field.services.audienceIds'), words.names(service.audienceIds, ['audiences'])],
    [t('field.services.buyerStages'), words.names(service.buyerStages, ['buyerJourney'])],
    [t('field.services.priorityIds'), words.names(service.priorityIds, ['priorities'])],
    [t('field.services.ownerId'), words.name(service.ownerId, ['parties', 'stakeholders'])],
  ]);
}

/** How services reach people, are asked for and are staffed. */
export function deliveryFacts(words: CharterWords): readonly Fact[] {
  const { charter, intl } = words;
  const { deliveryModel, requestIntake, capacity } = charter;
  const { t } = intl;
  const time = capacity?.learnerTimePct;
  const team = capacity?.teamFte;
  return factsOf([
    [t('field.deliveryModel.channels'), words.tags(deliveryModel?.channels)],
    [t('field.deliveryModel.cadence'), words.label('cadence', deliveryModel?.cadence)],
    [t('field.requestIntake.url'), words.user(requestIntake?.url)],
    [t('field.requestIntake.priorities'), words.tags(requestIntake?.priorities)],
    [t('field.requestIntake.states'), words.tags(requestIntake?.states)],
    [t('field.capacity.learnerTimePct'), time === undefined ? '' : intl.percent(time)],
    [t('field.capacity.teamFte'), team === undefined ? '' : intl.number(team)],
  ]);
}

/** The services in words. */
export function servicesOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  return [
    ...(words.charter.services ?? []).flatMap((service): Block[] => [
      { kind: 'heading', text: words.serviceName(service) },
      ...[
        paragraphBlock(
          [servicePromise(words, service), serviceMeasures(words, service)].filter(Boolean).join(' '),
        ),
        factsBlock([
          ...factsOf([[t('field.services.horizon'), words.label('horizon', service.horizon)]]),
          ...serviceFacts(words, service),
        ]),
      ].filter((block) => block !== undefined),
    ]),
    ...titled(t('field.deliveryModel'), factsBlock(deliveryFacts(words))),
  ];
}
