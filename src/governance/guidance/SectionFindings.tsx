import { useAccess } from '../../editor/EditorContext';
import { useIssues } from '../../editor/usePart';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { findingsByPart } from '../../lifecycle';
import type { PartKey } from '../../model';
import { FindingRows } from './FindingRows';

export type SectionFindingsProps = PartProps<
  'div',
  { part: string },
  {
    /** Which part of the charter. */
    part: PartKey;
    /** Brings a place into view. @default what stands on this page of it is focused */
    onGo?: (path: string) => void;
  }
>;

/**
 * Everything that the lint says of one part, to stand inside its section: what concerns a whole list too, which has no
 * field to stand at. Renders a `<div data-charter-part="section-findings">` with `data-part`; nothing without findings.
 */
export const SectionFindings = /* @__PURE__ */ part<HTMLDivElement, SectionFindingsProps>(
  function SectionFindings({ part: key, onGo, ...props }, ref) {
    const isHidden = useAccess()(key) === 'hidden';
    const found = findingsByPart(useIssues()).find((one) => one.part === key);
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'section-findings',
      state: { part: key },
      props: { children: found && <FindingRows issues={found.issues} onGo={onGo} /> },
    });
    return found && !isHidden ? element : null;
  },
);
