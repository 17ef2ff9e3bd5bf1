import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The scope part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useScope(): PartContent<'scope'> {
  return usePartContent('scope', 'useScope');
}
