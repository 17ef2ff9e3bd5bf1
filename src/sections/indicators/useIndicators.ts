import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The indicators part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useIndicators(): PartContent<'indicators'> {
  return usePartContent('indicators', 'useIndicators');
}
