import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The priorities part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function usePriorities(): PartContent<'priorities'> {
  return usePartContent('priorities', 'usePriorities');
}
