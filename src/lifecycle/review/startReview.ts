import type { CharterDraft } from '../../model/charter';
import type { LocalizedText } from '../../model/text';
import { dueAfter } from './reviewDates';
import { type ReviewItemsOptions, reviewItems } from './reviewItems';
import { type ChangeTrigger, serviceSuggestions } from './serviceSuggestions';

/** One decision of a review that is being held; without `decision` nobody has decided yet. */
export interface DraftDecision {
  readonly id: string;
  /** The indicator or service that it was asked about. */
  readonly topicId: string;
  /** What it is about, at first its topic, or what stands behind that: an indicator, service, audience or priority of the charter, or a service of the catalogue. */
  readonly itemId: string;
  readonly decision?: string;
  readonly note?: LocalizedText;
  readonly ownerId?: string;
}

/** A review that is being held: everything that will be recorded, and nothing of it is in the charter yet. */
export interface ReviewDraft {
  /** Id that the record will have. */
  readonly id: string;
  /** Day on which it is held, `YYYY-MM-DD`. */
  readonly on?: string;
  /** What brought it forward; absent for a scheduled one. */
  readonly trigger?: ChangeTrigger;
  /** Ids of parties and stakeholders. */
  readonly attendees: readonly string[];
  readonly alignment?: string;
  readonly findings: readonly LocalizedText[];
  readonly decisions: readonly DraftDecision[];
  /** When the next one is due. */
  readonly nextDue?: string;
}

export interface StartReviewOptions extends ReviewItemsOptions {
  /** Gives the ids of the record and of its decisions. */
  readonly newId: () => string;
  readonly trigger?: ChangeTrigger;
}

/**
 * Opens a review on the day `now`: a decision to take for each indicator, what struggles first, after what a trigger
 * suggests about services, and the date of the next one. Changes nothing.
 *
 * @throws RangeError when `now` is no date.
 */
export function startReview(charter: CharterDraft, { now, newId, trigger }: StartReviewOptions): ReviewDraft {
  const suggested = trigger ? serviceSuggestions(trigger, charter, { now }) : [];
  const itemIds = [
    ...suggested.map(({ serviceId }) => serviceId),
    ...reviewItems(charter, { now }).map(({ indicator }) => indicator.id),
  ];
  return {
    id: newId(),
    on: now,
    ...(trigger && { trigger }),
    attendees: [],
    findings: [],
    decisions: [...new Set(itemIds)].map((itemId) => ({ id: newId(), topicId: itemId, itemId })),
    nextDue: dueAfter(charter, now, trigger !== undefined),
  };
}
