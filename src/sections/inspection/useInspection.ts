import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The inspection part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useInspection(): PartContent<'inspection'> {
  return usePartContent('inspection', 'useInspection');
}
