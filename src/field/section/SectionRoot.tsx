import { type ReactNode, useId } from 'react';
import { usePartState } from '../../editor/usePart';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { PartKey } from '../../model';
import { SectionBoundary } from './SectionBoundary';
import { SectionContext } from './SectionContext';
import { SectionHeading, SectionQuestion, SectionStatus } from './SectionHeading';

/** State of a section, as `data-*`. */
export interface SectionState extends Record<string, string> {
  /** @selector [data-status="empty" | "partial" | "complete" | "invalid"] */
  status: string;
  /** @selector [data-access="edit" | "comment" | "view"] */
  access: string;
}

/** Props of every section's root. */
export type SectionRootProps = PartProps<
  'section',
  SectionState,
  {
    /** Level of the section's heading. @default 2 */
    headingLevel?: 1 | 2 | 3 | 4;
    /** Parts of the section. @default the whole section: heading, question, status and every field */
    children?: ReactNode;
  }
>;

type Props = SectionRootProps & { part: PartKey; fields: ReactNode };

/**
 * What every section's root does: its status and rights, an error boundary of its own, and the whole section when
 * it has no children. Hidden sections render nothing.
 */
export const SectionRoot = /* @__PURE__ */ part<HTMLElement, Props>(function SectionRoot(
  { part: key, fields, headingLevel = 2, children, ...props },
  ref,
) {
  const state = usePartState(key, 'Section.Root');
  const headingId = useId();
  const element = usePartElement('section', props, {
    ref: ref as never,
    slot: 'section',
    state: { status: state.status, access: state.access },
    props: {
      'aria-labelledby': headingId,
      'data-charter-section': key,
      'data-charter-path': key,
      children: (
        <SectionBoundary part={key}>
          {children ?? (
            <>
              <SectionHeader />
              {fields}
            </>
          )}
        </SectionBoundary>
      ),
    },
  });
  if (state.access === 'hidden') return null;
  return (
    <SectionContext.Provider value={{ ...state, headingId, headingLevel }}>{element}</SectionContext.Provider>
  );
});

function SectionHeader() {
  const slot = useSlot();
  return (
    <header {...slot('section-header')}>
      <SectionHeading />
      <SectionStatus />
      <SectionQuestion />
    </header>
  );
}
