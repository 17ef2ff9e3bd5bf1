import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { useFieldContext } from './FieldContext';

export type FieldErrorProps = PartProps<'p', { severity: string }>;

/**
 * What is wrong and what to do, above the control; nothing until there is something that may be shown. Errors begin
 * with the word "Error". Renders a `<p data-charter-part="field-error">` with `data-severity`.
 */
export const FieldError = /* @__PURE__ */ part<HTMLParagraphElement, FieldErrorProps>(
  function FieldError(props, ref) {
    const field = useFieldContext('Field.Error');
    const intl = useIntl('Field.Error');
    const issue = field.issues.find(({ severity }) => severity === 'error') ?? field.issues[0];
    const severity = issue?.severity ?? 'error';
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'field-error',
      state: { severity },
      props: {
        id: field.errorId,
        children: issue && (
          <>
            <Icon name={severity === 'error' ? 'warning' : severity === 'warning' ? 'attention' : 'info'} />
            <span>
              {severity === 'error' && <VisuallyHidden>{intl.t('common.error')} </VisuallyHidden>}
              {intl.issue(issue)}
            </span>
          </>
        ),
      },
    });
    return issue ? element : null;
  },
);
