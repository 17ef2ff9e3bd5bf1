import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import type { CharterIssue } from '../model';

/** The issue of a place that weighs most: an error before what stands first. */
export function gravest(issues: readonly CharterIssue[]): CharterIssue | undefined {
  return issues.find(({ severity }) => severity === 'error') ?? issues[0];
}

/** What is wrong and what to do, behind its icon; errors begin with the word "Error". */
export function IssueText({ issue }: { issue: CharterIssue }) {
  const intl = useIntl('IssueText');
  const { severity } = issue;
  return (
    <>
      <Icon name={severity === 'error' ? 'warning' : severity === 'warning' ? 'attention' : 'info'} />
      <span>
        {severity === 'error' && <VisuallyHidden>{intl.t('common.error')} </VisuallyHidden>}
        {intl.issue(issue)}
      </span>
    </>
  );
}
