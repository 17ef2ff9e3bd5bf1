import { useId } from 'react';
import { useSlot } from './appearance';
import { VisuallyHidden } from './VisuallyHidden';

export interface RadioChoiceProps<Id extends string> {
  /** What is chosen, for those who do not see it. */
  legend: string;
  /** What can be chosen, in its order, each with its word. */
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  onChange: (id: Id) => void;
}

/** One of a few, as a row of radio buttons. Renders a `<fieldset data-charter-part="view-choice">`. */
export function RadioChoice<Id extends string>({ legend, options, value, onChange }: RadioChoiceProps<Id>) {
  const slot = useSlot();
  const name = useId();
  return (
    <fieldset {...slot('view-choice')}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {options.map(({ id, label }) => (
        <label key={id} {...slot('button')} data-variant={id === value ? undefined : 'quiet'}>
          <input
            type="radio"
            name={name}
            checked={id === value}
            {...slot('visually-hidden')}
            onChange={() => onChange(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
