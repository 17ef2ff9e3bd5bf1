import { type PartContent, usePartContent } from '../../editor/usePartContent';

/** The agreement part: what it holds, its status, rights and issues, `attempt` to show them all, and `edit` for paths inside it. */
export function useAgreement(): PartContent<'agreement'> {
  return usePartContent('agreement', 'useAgreement');
}
