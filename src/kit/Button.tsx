import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
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

type OwnButtonProps = ComponentPropsWithoutRef<'button'> & {
  readonly variant?: ButtonVariant;
  readonly [attribute: `data-${string}`]: string;
};

/** The element of a button: `own` are the props of the part that is drawn as one, and give way to those of its user. */
export function useButtonElement(
  { variant, ...props }: ButtonProps,
  ref: Ref<HTMLButtonElement>,
  own: OwnButtonProps = {},
): ReactElement {
  const { variant: usual = 'plain', ...rest } = own;
  return usePartElement('button', props, {
    ref: ref as never,
    slot: 'button',
    state: { variant: variant ?? usual, disabled: !!(props.disabled ?? rest.disabled) },
    props: { type: 'button', ...rest },
  });
}

/** A button in the house's look. Renders a `<button type="button">` with `data-charter-part="button"`, `data-variant`, `data-disabled`. */
export const Button = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  return useButtonElement(props, ref);
});
