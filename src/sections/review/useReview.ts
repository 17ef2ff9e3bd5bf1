import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The review part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useReview(): PartContent<'review'> {
  return usePartContent('review', 'useReview');
}
