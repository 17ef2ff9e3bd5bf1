import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The services part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useServices(): PartContent<'services'> {
  return usePartContent('services', 'useServices');
}
