import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { useReviewed } from './ReviewContext';

export interface ReviewSheetProps {
  title: string;
  /** What is asked here. */
  question?: string;
  /** Beside the title. */
  status?: ReactNode;
  /** Whether it is the first of the assistant. @default false */
  isFirst?: boolean;
  headingRef?: Ref<HTMLHeadingElement>;
  children?: ReactNode;
}

/** One step of the review. Renders a `<section data-charter-part="section">` whose heading takes focus. */
export function ReviewSheet({ title, question, status, isFirst, headingRef, children }: ReviewSheetProps) {
  const { levels } = useReviewed();
  const id = useId();
  const Heading = `h${levels[isFirst ? 0 : 1]}` as const;
  return (
    <section data-charter-part="section" aria-labelledby={id}>
      <header data-charter-part="section-header">
        <Heading ref={headingRef} id={id} tabIndex={-1} data-charter-part="section-heading">
          {title}
        </Heading>
        {status}
        {question && <p data-charter-part="section-question">{question}</p>}
      </header>
      {children}
    </section>
  );
}
