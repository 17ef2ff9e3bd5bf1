import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The maturity part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useMaturity(): PartContent<'maturity'> {
  return usePartContent('maturity', 'useMaturity');
}
