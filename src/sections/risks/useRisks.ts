import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The risks part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useRisks(): PartContent<'risks'> {
  return usePartContent('risks', 'useRisks');
}
