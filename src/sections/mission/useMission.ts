import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The mission part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useMission(): PartContent<'mission'> {
  return usePartContent('mission', 'useMission');
}
