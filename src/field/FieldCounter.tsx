import { useValue } from '../editor/useCharter';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { type LocalizedText, plainText } from '../model';
import { useFieldContext } from './FieldContext';

export type FieldCounterProps = PartProps<'p', { over: boolean }>;

/** How much of the room is used; nothing for fields without a limit. Renders a `<p data-charter-part="field-counter">` with `data-over`. */
export const FieldCounter = /* @__PURE__ */ part<HTMLParagraphElement, FieldCounterProps>(
  function FieldCounter(props, ref) {
    const field = useFieldContext('Field.Counter');
    const intl = useIntl('Field.Counter');
    const value = useValue(field.path) as LocalizedText | undefined;
    const max = field.meta?.kind === 'text' ? field.meta.max : undefined;
    const count = Array.from(plainText(value, intl.code)).length;
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'field-counter',
      state: { over: max !== undefined && count > max },
      props: { id: field.counterId, children: intl.t('field-ui.counter', { count, max: max ?? 0 }) },
    });
    return field.counterId ? element : null;
  },
);
