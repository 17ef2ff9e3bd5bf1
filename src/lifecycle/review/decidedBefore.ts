import type { CharterDraft, ReviewEntry } from '../../model/charter';

/** A decision of an earlier review. */
export interface DecidedBefore {
  readonly on: string | undefined;
  readonly decision: NonNullable<ReviewEntry['decisions']>[number];
}

/** The newest decision about one of some things; of one review, the one about what comes first among them. */
export function decidedBefore(
  { review }: Pick<CharterDraft, 'review'>,
  itemIds: readonly string[],
): DecidedBefore | undefined {
  const newestFirst = [...(review?.history ?? [])].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  for (const { on, decisions = [] } of newestFirst) {
    for (const id of itemIds) {
      const decision = decisions.find(({ itemId }) => itemId === id);
      if (decision) return { on, decision };
    }
  }
  return undefined;
}
