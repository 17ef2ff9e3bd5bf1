import { type RefObject, useId } from 'react';
import { useSlot } from '../../kit/appearance';
import { Textarea } from '../../kit/controls';
import { Problem } from './Problem';

export interface ReasonFieldProps {
  box: RefObject<HTMLTextAreaElement | null>;
  label: string;
  hint?: string;
  /** What is wrong with the text; absent when nothing is. */
  problem?: string;
  required?: boolean;
}

/** A box for a few sentences of one's own, with what is wrong with them above it. Renders a `<div data-charter-part="field">`. */
export function ReasonField({ box, label, hint, problem, required }: ReasonFieldProps) {
  const slot = useSlot();
  const id = useId();
  const describedBy = [hint && `${id}hint`, problem && `${id}error`].filter(Boolean).join(' ');
  return (
    <div {...slot('field')}>
      <label htmlFor={id} {...slot('field-label')}>
        {label}
      </label>
      {hint && (
        <p id={`${id}hint`} {...slot('field-description')}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}error`}>{problem}</Problem>}
      <Textarea
        ref={box}
        id={id}
        data-invalid={problem ? '' : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
        required={required}
        dir="auto"
      />
    </div>
  );
}
