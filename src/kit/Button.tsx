import { part } from './part';
import { type PartProps, usePartElement } from './usePartElement';

/** How much a button asks for attention. */
export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'icon' | 'danger';

export type ButtonProps = PartProps<
  'button',
  { variant: ButtonVariant; disabled: boolean },
  {
    /** Look of the button. @default 'plain' */
    variant?: ButtonVariant;
  }
>;

/** A button in the house's look. Renders a `<button type="button">` with `data-charter-part="button"`, `data-variant`, `data-disabled`. */
export const Button = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'plain', ...props },
  ref,
) {
  return usePartElement('button', props, {
    ref: ref as never,
    slot: 'button',
    state: { variant, disabled: !!props.disabled },
    props: { type: 'button' },
  });
});
