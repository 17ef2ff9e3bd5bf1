import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The journey part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useJourney(): PartContent<'journey'> {
  return usePartContent('journey', 'useJourney');
}
