import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The budget part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useBudget(): PartContent<'budget'> {
  return usePartContent('budget', 'useBudget');
}
