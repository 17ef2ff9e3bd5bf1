import type { PartState } from '../../editor/usePart';
import { createRequiredContext, useRequiredContext } from '../../kit/createRequiredContext';

/** What the parts of one section share. */
export interface SectionContextValue extends PartState {
  readonly headingId: string;
  readonly headingLevel: 1 | 2 | 3 | 4;
}

export const SectionContext = /* @__PURE__ */ createRequiredContext<SectionContextValue>('Section.Root');

/** The section around; `reader` names the part in the error when there is none. */
export function useSection(reader: string): SectionContextValue {
  return useRequiredContext(SectionContext, reader);
}
