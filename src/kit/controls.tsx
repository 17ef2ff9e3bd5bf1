import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import { part } from './part';
import type { CharterPartName } from './partNames';
import { usePartElement } from './usePartElement';

type ControlTag = 'input' | 'textarea' | 'select';

type ControlProps<T extends ControlTag> = ComponentPropsWithoutRef<T> & {
  /** @default 'field-control' */
  slotName?: CharterPartName;
  readonly [attribute: `data-${string}`]: string | undefined;
};

function useControl<T extends ControlTag>(
  tag: T,
  { slotName = 'field-control', ...props }: ControlProps<T>,
  ref: Ref<HTMLElementTagNameMap[T]>,
): ReactElement {
  return usePartElement(tag, props, { ref: ref as never, slot: slotName, state: {} });
}

/** A box for a line of text, a checkbox by its `type`, or the host's own. Renders an `<input data-charter-part="field-control">`. */
export const Input = /* @__PURE__ */ part<HTMLInputElement, ControlProps<'input'>>(
  function Input(props, ref) {
    return useControl('input', props, ref);
  },
);

/** A box for long text, or the host's own. Renders a `<textarea data-charter-part="field-control">`. */
export const Textarea = /* @__PURE__ */ part<HTMLTextAreaElement, ControlProps<'textarea'>>(
  function Textarea(props, ref) {
    return useControl('textarea', props, ref);
  },
);

/** A choice, or the host's own. Renders a `<select data-charter-part="field-control">`. */
export const Select = /* @__PURE__ */ part<HTMLSelectElement, ControlProps<'select'>>(
  function Select(props, ref) {
    return useControl('select', props, ref);
  },
);
