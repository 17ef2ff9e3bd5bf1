import { type ReactNode, useId } from 'react';
import { useFieldFacts } from '../editor/useField';
import { part } from '../kit/part';
import { childrenOr, type PartProps, usePartElement } from '../kit/usePartElement';
import { FieldContext } from './FieldContext';
import { FieldControl } from './FieldControl';
import { FieldCounter } from './FieldCounter';
import { FieldDescription } from './FieldDescription';
import { FieldError } from './FieldError';
import { FieldLabel } from './FieldLabel';

/** State of a field, as `data-*` on its root. */
export interface FieldState extends Record<string, boolean | string> {
  /** @selector [data-invalid] */
  invalid: boolean;
  /** @selector [data-readonly] */
  readonly: boolean;
  /** @selector [data-required] */
  required: boolean;
  /** @selector [data-kind="text"] and so on */
  kind: string;
}

export type FieldRootProps = PartProps<
  'div',
  FieldState,
  {
    /** Where the field stands in the charter, such as `mission/statement`. */
    path: string;
    /** Words instead of those of the locale. */
    label?: string;
    /** Hint instead of that of the locale; `null` for none. */
    hint?: string | null;
    /** Parts of the field. @default label, hint, error, control and counter */
    children?: ReactNode;
  }
>;

/**
 * One field of the charter, found by its path: its words, rights and issues for the parts inside. Hidden fields render nothing.
 * Renders a `<div data-charter-part="field">`, or a `<fieldset>` around several controls, with `data-charter-path`, `data-kind`, `data-invalid`, `data-readonly`, `data-required`.
 */
export const FieldRoot = /* @__PURE__ */ part<HTMLDivElement, FieldRootProps>(function FieldRoot(
  { path, label, hint, children, ...props },
  ref,
) {
  const facts = useFieldFacts(path, 'Field.Root');
  const id = useId();
  const words = { label: label ?? facts.label, hint: hint === null ? undefined : (hint ?? facts.hint) };
  const { meta, invalid, readOnly, required } = facts;
  const grouped = !readOnly && (meta?.kind === 'choices' || meta?.kind === 'references');
  const content = childrenOr(children, () => <FieldParts flag={meta?.kind === 'flag'} />);
  const element = usePartElement(grouped ? 'fieldset' : 'div', props, {
    ref: ref as never,
    slot: 'field',
    state: { invalid, readonly: readOnly, required, kind: meta?.kind ?? 'unknown' },
    props: { 'data-charter-path': path, children: content },
  });
  if (facts.access === 'hidden') return null;
  const counted = meta?.kind === 'text' && meta.max !== undefined && !readOnly;
  const value = {
    ...facts,
    ...words,
    grouped,
    controlId: `${id}c`,
    labelId: `${id}l`,
    hintId: words.hint && !readOnly ? `${id}h` : undefined,
    errorId: `${id}e`,
    counterId: counted ? `${id}n` : undefined,
  };
  return <FieldContext.Provider value={value}>{element}</FieldContext.Provider>;
});

/** The name of a box to tick stands after it. */
function FieldParts({ flag }: { flag: boolean }) {
  const words = (
    <>
      <FieldLabel />
      <FieldDescription />
    </>
  );
  return (
    <>
      {!flag && words}
      <FieldError />
      <FieldControl />
      {flag && words}
      <FieldCounter />
    </>
  );
}
