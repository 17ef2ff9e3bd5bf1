import type { ReactNode } from 'react';
import { useSlot } from '../../kit/appearance';

/** Level of the heading of a part. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface GuidanceSheetProps {
  /** Id of the heading, which names the part around the sheet. */
  headingId: string;
  headingLevel: HeadingLevel;
  title: string;
  /** What is asked, or what there is to know in a sentence. */
  question?: ReactNode;
  /** Beside the title. */
  status?: ReactNode;
  children?: ReactNode;
}

/** The sheet on which a part of the guidance stands. Renders a `<div data-charter-part="section">`. */
export function GuidanceSheet({
  headingId,
  headingLevel,
  title,
  question,
  status,
  children,
}: GuidanceSheetProps) {
  const slot = useSlot();
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...slot('section')}>
      <div {...slot('section-header')}>
        <Heading id={headingId} {...slot('section-heading')}>
          {title}
        </Heading>
        {status}
        {question && <p {...slot('section-question')}>{question}</p>}
      </div>
      {children}
    </div>
  );
}
