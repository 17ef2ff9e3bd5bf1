import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The audiences part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useAudiences(): PartContent<'audiences'> {
  return usePartContent('audiences', 'useAudiences');
}
