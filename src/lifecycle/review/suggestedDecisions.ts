import type { VocabularyId } from '../../model/vocabularies';
import type { ReviewItem, ReviewLink } from './reviewItems';

/** What a review may decide about something. */
export type ReviewDecision = VocabularyId<'decision'>;

/**
 * Why a decision is suggested.
 * - `works`: it gets better, and so does what it is linked to, as far as that can be seen. - `steady`: it holds.
 * - `set-next-target`: the target has fallen due. - `set-target`: there is none.
 * - `give-it-time`: the effect that a link promises is not due yet. - `act-on-leading`: what should move it is behind.
 * - `question-link`: its time has passed without effect, or people or figures speak against it.
 * - `changed-before`: so it was already when the last review changed something.
 * - `act`: it is behind itself. - `nothing-behind`: no link leads to it; no service works on it.
 * - `pair-it`: it proves nothing by itself. - `get-figures`, `too-early`: decide when there is something to decide on.
 */
export type SuggestionReason =
  | 'works'
  | 'steady'
  | 'set-next-target'
  | 'set-target'
  | 'give-it-time'
  | 'act-on-leading'
  | 'question-link'
  | 'changed-before'
  | 'act'
  | 'nothing-behind'
  | 'pair-it'
  | 'get-figures'
  | 'too-early';

/** A decision that the figures suggest about one item; people decide, and nothing is applied by itself. */
export interface SuggestedDecision {
  readonly itemId: string;
  /** Absent while there is nothing to decide on. */
  readonly decision?: ReviewDecision;
  readonly reason: SuggestionReason;
  /** The link that it rests on. */
  readonly link?: ReviewLink;
}

/** One suggestion for each item, in their order. */
export function suggestedDecisions(items: readonly ReviewItem[]): SuggestedDecision[] {
  return items.map((item) => ({ itemId: item.indicator.id, ...suggestionFor(item) }));
}

type Suggestion = Omit<SuggestedDecision, 'itemId'>;

function suggestionFor(item: ReviewItem): Suggestion {
  switch (item.standing) {
    case 'unknown':
      return { reason: item.reason === 'too-early' ? 'too-early' : 'get-figures' };
    case 'struggling':
      return forStruggling(item);
    case 'improving':
    case 'holding':
      return forWell(item);
    default:
      return item.standing satisfies never;
  }
}

function forStruggling(item: ReviewItem): Suggestion {
  const { indicator, links, serviceIds, reason } = item;
  if (reason === 'missed-better') return { decision: 'keep', reason: 'set-next-target' };
  if (indicator.kind !== 'lagging') {
    const link = inDoubt(links);
    if (link) return doubted(item, link);
    return serviceIds.length > 0
      ? { decision: 'change', reason: 'act' }
      : { decision: 'add', reason: 'nothing-behind' };
  }
  const leading = links.find(({ verdict }) => verdict.verdict === 'act');
  if (leading) return { decision: 'change', reason: 'act-on-leading', link: leading };
  const waiting = links.find(({ verdict }) => verdict.verdict === 'wait');
  if (waiting) return { decision: 'keep', reason: 'give-it-time', link: waiting };
  const link = inDoubt(links);
  if (link) return doubted(item, link);
  return links.length > 0
    ? { decision: 'change', reason: 'act' }
    : { decision: 'add', reason: 'nothing-behind' };
}

function forWell(item: ReviewItem): Suggestion {
  const { indicator, links, standing, reason, isVanity, status } = item;
  // A result that does well is no fault of a link that others explain: the doubt stands at its leading end.
  const link = indicator.kind === 'lagging' ? undefined : inDoubt(links);
  if (link) return doubted(item, link);
  if (isVanity) return { decision: 'change', reason: 'pair-it' };
  if (reason === 'no-target') return { decision: 'change', reason: 'set-target' };
  if (status.status === 'met') return { decision: 'keep', reason: 'set-next-target' };
  return { decision: 'keep', reason: standing === 'improving' ? 'works' : 'steady' };
}

/** A link to question, unless another one of the same indicator holds. */
function inDoubt(links: readonly ReviewLink[]): ReviewLink | undefined {
  const isKept = links.some(({ verdict }) => verdict.verdict === 'keep');
  return isKept ? undefined : links.find(({ verdict }) => verdict.verdict === 'challenge');
}

function doubted({ indicator, decided }: ReviewItem, link: ReviewLink): Suggestion {
  const wasChanged = decided?.decision.itemId === indicator.id && decided.decision.decision === 'change';
  return wasChanged
    ? { decision: 'stop', reason: 'changed-before', link }
    : { decision: 'change', reason: 'question-link', link };
}
