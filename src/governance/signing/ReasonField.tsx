import { type RefObject, useId } from 'react';
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
  const id = useId();
  const describedBy = [hint && `${id}hint`, problem && `${id}error`].filter(Boolean).join(' ');
  return (
    <div data-charter-part="field">
      <label htmlFor={id} data-charter-part="field-label">
        {label}
      </label>
      {hint && (
        <p id={`${id}hint`} data-charter-part="field-description">
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}error`}>{problem}</Problem>}
      <textarea
        ref={box}
        id={id}
        data-charter-part="field-control"
        data-invalid={problem ? '' : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
        required={required}
        dir="auto"
      />
    </div>
  );
}
