import { useContext } from 'react';
import { useFieldFacts } from '../../editor/useField';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { CharterIssue } from '../../model';
import { gravest, IssueText } from '../IssueText';
import { ListItemContext, useListContext } from './ListContext';

export type ListErrorProps = PartProps<
  'p',
  { severity: string },
  {
    /** Which issues are said here. @default every one */
    where?: (issue: CharterIssue) => boolean;
  }
>;

/**
 * What is wrong with the list as a whole or, inside an item, with that item as a whole, and what to do; nothing until there
 * is something that may be shown. Renders a `<p data-charter-part="field-error">` with `data-severity`.
 */
export const ListError = /* @__PURE__ */ part<HTMLParagraphElement, ListErrorProps>(function ListError(
  { where = every, ...props },
  ref,
) {
  const list = useListContext('List.Error');
  const item = useContext(ListItemContext);
  const { issues } = useFieldFacts(item?.path ?? list.path, 'List.Error');
  const issue = gravest(issues.filter(where));
  const element = usePartElement('p', props, {
    ref: ref as never,
    slot: 'field-error',
    state: { severity: issue?.severity ?? 'error' },
    props: { children: issue && <IssueText issue={issue} /> },
  });
  return issue ? element : null;
});

const every = () => true;
