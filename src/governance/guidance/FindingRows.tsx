import { useEditor } from '../../editor/EditorContext';
import { focusPath } from '../../field/focusPath';
import { placeInWords } from '../../field/words/placeInWords';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Icon, type IconName } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import type { Tone } from '../../kit/StatusChip';
import { type CharterIssue, partOfPath, type Severity } from '../../model';

const looks: Readonly<Record<Severity, readonly [Tone, IconName]>> = {
  error: ['bad', 'warning'],
  warning: ['watch', 'attention'],
  info: ['neutral', 'info'],
};

export interface FindingRowsProps {
  /** Findings of one part. */
  issues: readonly CharterIssue[];
  /** Brings a place into view. @default what stands on this page of it is focused */
  onGo: ((path: string) => void) | undefined;
}

/**
 * What is wrong and what to do about it, one by one, each with its place in the part and a way there.
 * Renders a `<ul data-charter-part="list-items">` of `<li data-severity>`.
 */
export function FindingRows({ issues, onGo }: FindingRowsProps) {
  const intl = useIntl('FindingRows');
  const slot = useSlot();
  const { session } = useEditor('FindingRows');
  const { charter } = session.getSnapshot();
  const go = (path: string, from: Element) => {
    if (onGo) onGo(path);
    else focusPath(from.getRootNode() as Document | ShadowRoot, path);
  };
  return (
    <ul {...slot('list-items')}>
      {issues.map((issue) => {
        const [tone, icon] = looks[issue.severity];
        const place = placeInWords(charter, issue.path, intl);
        return (
          <li key={`${issue.code} ${issue.path}`} {...slot('list-item')} data-severity={issue.severity}>
            <div>
              <p {...slot('row-summary')}>
                <span {...slot('chip')} data-tone={tone}>
                  <Icon name={icon} />
                  {intl.t(`guidance.findings.severity.${issue.severity}`)}
                </span>
                <bdi>{(partOfPath(issue.path) ? place.slice(1) : place).join(' › ')}</bdi>
              </p>
              <p>{intl.issue(issue)}</p>
            </div>
            <div {...slot('row-actions')}>
              <Button
                variant="quiet"
                aria-label={intl.t('guidance.findings.go-to', { place: place.join(' › ') })}
                onClick={(event) => go(issue.path, event.currentTarget)}
              >
                {intl.t('guidance.findings.go')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
