import { useFieldContext } from '../../field/FieldContext';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { fieldName } from '../../model';

export type FieldExampleProps = PartProps<'details'>;

/**
 * A believable answer to the field around it, folded away until somebody asks for it; it stands inside a `Field.Root`,
 * beside its other parts. Renders a `<details data-charter-part="field-example">`; nothing where the field has no example
 * or is only read.
 */
export const FieldExample = /* @__PURE__ */ part<HTMLDetailsElement, FieldExampleProps>(
  function FieldExample(props, ref) {
    const { path, readOnly } = useFieldContext('FieldExample');
    const intl = useIntl('FieldExample');
    const slot = useSlot();
    const example = intl.find(`field.${fieldName(path)}.example`);
    const element = usePartElement('details', props, {
      ref: ref as never,
      slot: 'field-example',
      state: {},
      props: {
        children: (
          <>
            <summary {...slot('fine-print')}>{intl.t('guidance.example')}</summary>
            <p {...slot('field-description')}>{example}</p>
          </>
        ),
      },
    });
    return example && !readOnly ? element : null;
  },
);
