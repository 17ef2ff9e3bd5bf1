import type { CharterWords } from '../../export/words/createCharterWords';
import { createRequiredContext, useRequiredContext } from '../../kit/createRequiredContext';
import type { ReviewItem, ServiceSuggestion, SuggestedDecision } from '../../lifecycle';

/** What the pieces of the assistant share: what was computed from the charter, and what to say it in. */
export interface Review {
  readonly words: CharterWords;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  readonly items: readonly ReviewItem[];
  readonly suggestions: ReadonlyMap<string, SuggestedDecision>;
  /** What the trigger of the review in progress suggests, by service. */
  readonly services: ReadonlyMap<string, ServiceSuggestion>;
  readonly isReadOnly: boolean;
  /** Levels of the headings: of the assistant, and of the parts below it. */
  readonly levels: readonly [1 | 2 | 3, 2 | 3 | 4, 3 | 4 | 5];
}

export const ReviewContext = /* @__PURE__ */ createRequiredContext<Review>('ReviewAssistant');

export function useReviewed(): Review {
  return useRequiredContext(ReviewContext, 'ReviewAssistant');
}
