import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { useFieldContext } from './FieldContext';
import { gravest, IssueText } from './IssueText';

export type FieldErrorProps = PartProps<'p', { severity: string }>;

/**
 * What is wrong and what to do, above the control; nothing until there is something that may be shown. Errors begin
 * with the word "Error". Renders a `<p data-charter-part="field-error">` with `data-severity`.
 */
export const FieldError = /* @__PURE__ */ part<HTMLParagraphElement, FieldErrorProps>(
  function FieldError(props, ref) {
    const field = useFieldContext('Field.Error');
    const issue = gravest(field.issues);
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'field-error',
      state: { severity: issue?.severity ?? 'error' },
      props: { id: field.errorId, children: issue && <IssueText issue={issue} /> },
    });
    return issue ? element : null;
  },
);
