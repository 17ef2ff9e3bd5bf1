import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';
import type { ButtonVariant } from './Button';

/** What every control is told of itself, beside the attributes of its element. */
interface ControlFacts {
  /** Name of the part; pass it on for the stylesheet, or leave it out to go without. */
  'data-charter-part'?: string;
  /** Present while the value is not accepted. */
  'data-invalid'?: string;
}

/** What a host's button gets: all that our `<button>` gets. */
export type ButtonSlotProps = ComponentPropsWithRef<'button'> &
  ControlFacts & {
    /** How much the button asks for attention. */
    'data-variant'?: ButtonVariant;
  };

/**
 * What a host's text box gets. Text stays in the box while it is typed: the box has a `defaultValue` and a `ref` to its
 * `<input>`, into which undo and other people's changes are written, and tells of each key by `onInput`. So pass `ref`
 * on, and keep no state of the text; a box that is given `value` is controlled by whoever gave it.
 */
export type InputSlotProps = ComponentPropsWithRef<'input'> & ControlFacts;

/** What a host's box for long text gets: as {@link InputSlotProps}, with a `ref` to its `<textarea>`. */
export type TextareaSlotProps = ComponentPropsWithRef<'textarea'> & ControlFacts;

/** What a host's choice gets: `value`, `onChange` and `<option>`s as children, as a `<select>` does. */
export type SelectSlotProps = ComponentPropsWithRef<'select'> & ControlFacts;

/** What a host's checkbox gets: `checked` and `onChange`, as an `<input type="checkbox">` does. */
export type CheckboxSlotProps = ComponentPropsWithRef<'input'> & ControlFacts;

/** What a host's modal dialog gets. It holds focus, gives it back, and closes on Escape. */
export interface DialogSlotProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Heading and accessible name. */
  title: ReactNode;
  /** A sentence under the heading. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons at the end. */
  actions: ReactNode;
  /** Where the host wants dialogs, or the nearest root; null when there is none. */
  container: HTMLElement | null;
  /** Where focus goes on closing when what opened the dialog is gone. */
  onCloseAutoFocus?: (event: Event) => void;
}

/**
 * A host's own components in the place of ours. Declare them outside of any component: one that is new in each render is
 * mounted anew in each. In React 18 they take their `ref` by `forwardRef`.
 */
export interface CharterComponents {
  readonly Button?: ComponentType<ButtonSlotProps>;
  readonly Input?: ComponentType<InputSlotProps>;
  readonly Textarea?: ComponentType<TextareaSlotProps>;
  readonly Select?: ComponentType<SelectSlotProps>;
  readonly Checkbox?: ComponentType<CheckboxSlotProps>;
  readonly Dialog?: ComponentType<DialogSlotProps>;
}
