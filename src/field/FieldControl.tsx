import { useEditor } from '../editor/EditorContext';
import { useValue } from '../editor/useCharter';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { useChoiceControl } from './ChoiceControl';
import { useChoicesControl } from './ChoicesControl';
import { describedBy, type FieldContextValue, useFieldContext } from './FieldContext';
import { useFieldText } from './FieldValue';
import { useTextControl } from './useTextControl';

/** State of a control, as `data-*`. */
export interface FieldControlState extends Record<string, boolean | string> {
  /** @selector [data-invalid] */
  invalid: boolean;
  /** @selector [data-kind="choice"] and so on */
  kind: string;
}

export type FieldControlProps = PartProps<'input', FieldControlState>;

type PartsProps = { field: FieldContextValue; props: object; forwarded: unknown };

/**
 * The control that fits what the field holds; plain text where it may only be read.
 * Renders an `<input>`, `<textarea>`, `<select>` or a `<div>` of checkboxes with `data-charter-part="field-control"`, `data-kind`, `data-invalid`; read-only a `<div data-charter-part="field-value">`.
 */
export const FieldControl = /* @__PURE__ */ part<HTMLInputElement, FieldControlProps>(
  function FieldControl(props, ref) {
    const field = useFieldContext('Field.Control');
    const Control = field.readOnly ? ReadOnlyControl : controlOf(field);
    return <Control field={field} props={props} forwarded={ref} />;
  },
);

function controlOf({ meta }: FieldContextValue) {
  switch (meta?.kind) {
    case 'choice':
    case 'reference':
      return SelectControl;
    case 'choices':
    case 'references':
      return CheckboxesControl;
    case 'flag':
      return FlagControl;
    default:
      return TextControl;
  }
}

function stateOf({ invalid, meta }: FieldContextValue): FieldControlState {
  return { invalid, kind: meta?.kind ?? 'unknown' };
}

function TextControl({ field, props, forwarded }: PartsProps) {
  const { ref, ...own } = useTextControl(field);
  const { meta } = field;
  const long = (meta?.kind === 'text' && meta.long) || meta?.kind === 'tags';
  const element = usePartElement(long ? 'textarea' : 'input', props, {
    ref: useMergedRefs(ref as never, forwarded as never) as never,
    slot: 'field-control',
    state: stateOf(field),
    props: { ...own, ...(long ? { rows: meta?.kind === 'tags' ? 2 : 3 } : { type: 'text' }) },
  });
  return element;
}

function SelectControl({ field, props, forwarded }: PartsProps) {
  const own = useChoiceControl(field);
  return usePartElement('select', props, {
    ref: forwarded as never,
    slot: 'field-control',
    state: stateOf(field),
    props: own,
  });
}

function CheckboxesControl({ field, props, forwarded }: PartsProps) {
  const own = useChoicesControl(field);
  return usePartElement('div', props, {
    ref: forwarded as never,
    slot: 'field-control',
    state: stateOf(field),
    props: own,
  });
}

function FlagControl({ field, props, forwarded }: PartsProps) {
  const { session } = useEditor('Field.Control');
  const checked = useValue(field.path) === true;
  return usePartElement('input', props, {
    ref: forwarded as never,
    slot: 'field-control',
    state: stateOf(field),
    props: {
      id: field.controlId,
      type: 'checkbox',
      checked,
      'aria-describedby': describedBy(field),
      onChange: (event: { currentTarget: { checked: boolean } }) =>
        session.edit(field.path, event.currentTarget.checked),
      onBlur: field.blur,
    },
  });
}

function ReadOnlyControl({ field, props, forwarded }: PartsProps) {
  const text = useFieldText(field);
  return usePartElement('div', props, {
    ref: forwarded as never,
    slot: 'field-value',
    state: { kind: field.meta?.kind ?? 'unknown' },
    props: { children: text },
  });
}
