import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { useSlot } from '../../kit/appearance';
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
  const slot = useSlot();
  const { levels } = useReviewed();
  const id = useId();
  const Heading = `h${levels[isFirst ? 0 : 1]}` as const;
  return (
    <section {...slot('section')} aria-labelledby={id}>
      <header {...slot('section-header')}>
        <Heading ref={headingRef} id={id} tabIndex={-1} {...slot('section-heading')}>
          {title}
        </Heading>
        {status}
        {question && <p {...slot('section-question')}>{question}</p>}
      </header>
      {children}
    </section>
  );
}
