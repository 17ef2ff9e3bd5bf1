import type { CharterDraft, Service } from '../../model/charter';
import type { ServiceId, VocabularyId } from '../../model/vocabularies';
import { type ReviewItemsOptions, reviewItems } from './reviewItems';

/** What may bring a review forward. */
export type ChangeTrigger = VocabularyId<'changeTrigger'>;

/** Why a service is worth a thought after a change. */
export type ServiceReason =
  | 'new-people-start'
  | 'prove-readiness'
  | 'managers-carry-more'
  | 'more-to-learn'
  | 'new-story'
  | 'new-way-of-selling'
  | 'one-plan'
  | 'say-what-changes'
  | 'ready-on-the-day'
  | 'against-whom'
  | 'new-lines'
  | 'new-hand-overs'
  | 'two-ways-into-one'
  | 'two-toolsets'
  | 'belonging'
  | 'show-what-moves'
  | 'planned-work-costs'
  | 'behind-struggling';

/** A service to add, to change or to look at because something happened; people decide. */
export interface ServiceSuggestion {
  /** Id in the catalogue, or of a service of the charter. */
  readonly serviceId: string;
  /** `add`: the charter does not have it. `change`: bring it forward, or do it differently. `look`: is it still enough? */
  readonly action: 'add' | 'change' | 'look';
  readonly reason: ServiceReason;
  /** When the charter gives it; absent when it does not. */
  readonly horizon?: NonNullable<Service['horizon']>;
}

const AFTER: Readonly<Record<ChangeTrigger, Readonly<Partial<Record<ServiceId, ServiceReason>>>>> = {
  'hiring-surge': {
    onboarding: 'new-people-start',
    certification: 'prove-readiness',
    'manager-enablement': 'managers-carry-more',
    'continuous-learning': 'more-to-learn',
  },
  'gtm-change': {
    'content-management': 'new-story',
    'methodology-adoption': 'new-way-of-selling',
    'sales-marketing-alignment': 'one-plan',
    'field-communications': 'say-what-changes',
  },
  'product-launch': {
    'launch-readiness': 'ready-on-the-day',
    'content-management': 'new-story',
    'competitive-intelligence': 'against-whom',
    certification: 'prove-readiness',
  },
  reorganisation: {
    'manager-enablement': 'new-lines',
    'sales-process-improvement': 'new-hand-overs',
    'field-communications': 'say-what-changes',
  },
  'merger-acquisition': {
    onboarding: 'new-people-start',
    'methodology-adoption': 'two-ways-into-one',
    'tools-management': 'two-toolsets',
    'deib-partnership': 'belonging',
  },
  'budget-change': { 'analytics-insight': 'show-what-moves' },
  'sponsor-change': { 'analytics-insight': 'show-what-moves', 'field-communications': 'say-what-changes' },
  'metric-off-track': {},
};

/**
 * Services to add, change or look at after a change, most pressing first: those of the catalogue that such a change
 * usually asks for; after a change of budget also what is planned for later; after an indicator went off track the
 * services behind what struggles on the day `now`. An unknown trigger suggests nothing.
 *
 * @throws RangeError when `now` is no date.
 */
export function serviceSuggestions(
  trigger: string,
  charter: CharterDraft,
  options: ReviewItemsOptions,
): ServiceSuggestion[] {
  const asked = Object.hasOwn(AFTER, trigger) ? AFTER[trigger as ChangeTrigger] : {};
  return [
    ...(trigger === 'metric-off-track' ? behindStruggling(charter, options) : []),
    ...Object.entries(asked).map(([serviceId, reason]) => usual(charter, serviceId, reason)),
    ...(trigger === 'budget-change' ? planned(charter) : []),
  ];
}

function usual({ services = [] }: CharterDraft, serviceId: string, reason: ServiceReason): ServiceSuggestion {
  const service = services.find(({ id }) => id === serviceId);
  if (!service) return { serviceId, action: 'add', reason };
  const horizon = service.horizon ?? 'now';
  return { serviceId, action: horizon === 'now' ? 'look' : 'change', reason, horizon };
}

function planned({ services = [] }: CharterDraft): ServiceSuggestion[] {
  return services
    .filter(({ horizon = 'now' }) => horizon !== 'now')
    .map(({ id, horizon = 'now' }) => ({
      serviceId: id,
      action: 'look',
      reason: 'planned-work-costs',
      horizon,
    }));
}

function behindStruggling(charter: CharterDraft, options: ReviewItemsOptions): ServiceSuggestion[] {
  const struggling = reviewItems(charter, options).filter(({ standing }) => standing === 'struggling');
  const ids = new Set(struggling.flatMap(({ serviceIds }) => serviceIds));
  return (charter.services ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ id, horizon = 'now' }) => ({
      serviceId: id,
      action: 'change',
      reason: 'behind-struggling',
      horizon,
    }));
}
