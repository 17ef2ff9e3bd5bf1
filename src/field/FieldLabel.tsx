import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { useFieldContext } from './FieldContext';

export type FieldLabelProps = PartProps<'label', { required: boolean; invalid: boolean }>;

/**
 * The visible name of a field. Renders a `<label data-charter-part="field-label">`; a `<legend>` over several
 * controls, a `<span>` over a value that is only read.
 */
export const FieldLabel = /* @__PURE__ */ part<HTMLLabelElement, FieldLabelProps>(
  function FieldLabel(props, ref) {
    const field = useFieldContext('Field.Label');
    const { grouped, readOnly, required, invalid } = field;
    const tag = grouped ? 'legend' : readOnly ? 'span' : 'label';
    return usePartElement(tag, props, {
      ref: ref as never,
      slot: 'field-label',
      state: { required, invalid },
      props: {
        id: field.labelId,
        children: field.label,
        ...(tag === 'label' && { htmlFor: field.controlId }),
      },
    });
  },
);
