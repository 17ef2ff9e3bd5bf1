import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { useFieldContext } from './FieldContext';

export type FieldDescriptionProps = PartProps<'p'>;

/** What good looks like, above the control; nothing when the field has no hint or is only read. Renders a `<p data-charter-part="field-description">`. */
export const FieldDescription = /* @__PURE__ */ part<HTMLParagraphElement, FieldDescriptionProps>(
  function FieldDescription(props, ref) {
    const field = useFieldContext('Field.Description');
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'field-description',
      state: {},
      props: { id: field.hintId, children: field.hint },
    });
    return field.hintId ? element : null;
  },
);
