import { useAccess, useEditor } from '../editor/EditorContext';
import { useIssues } from '../editor/usePart';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Icon, type IconName } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { CharterIssue, PartKey } from '../model';
import { issueLine } from './issueLine';

const SHOWN = 12;

export interface BlockersProps {
  /** The parts shown; without the right to edit one of them there is nothing to do, and nothing to say. */
  parts: readonly PartKey[];
  onGo: (path: string) => void;
}

/**
 * What still stands in the way of approval, each a way to its field: a list of what is to be done, and of what is wrong
 * once the person has asked. Renders an `<aside data-charter-part="blockers">` with `data-attempted`.
 */
export function Blockers({ parts, onGo }: BlockersProps) {
  const issues = useIssues();
  const { issues: store } = useEditor('Blockers');
  const access = useAccess();
  if (!parts.some((part) => access(part) === 'edit')) return null;
  return (
    <BlockerList issues={issues} attempted={store.attempted()} onGo={onGo} onCheck={() => store.attempt()} />
  );
}

interface BlockerListProps {
  issues: readonly CharterIssue[];
  attempted: boolean;
  onGo: (path: string) => void;
  onCheck: () => void;
}

function BlockerList({ issues, attempted, onGo, onCheck }: BlockerListProps) {
  const intl = useIntl('Blockers');
  const slot = useSlot();
  const ranked = [...issues]
    .filter((issue) => issue.severity !== 'info')
    .sort((a, b) => rank(a.severity) - rank(b.severity));
  return (
    <aside
      {...slot('blockers')}
      data-attempted={attempted ? '' : undefined}
      aria-label={intl.t('editor.before')}
    >
      <h2>{intl.t('editor.before')}</h2>
      {ranked.length === 0 ? (
        <p>{intl.t('editor.before-none')}</p>
      ) : (
        <ul>
          {ranked.slice(0, SHOWN).map((issue) => (
            <li key={`${issue.code} ${issue.path}`} data-severity={issue.severity}>
              <Icon name={iconOf(issue, attempted)} />
              <button type="button" {...slot('link-button')} onClick={() => onGo(issue.path)}>
                {issueLine(intl, issue)}
              </button>
            </li>
          ))}
          {ranked.length > SHOWN && <li>{intl.t('common.and-more', { count: ranked.length - SHOWN })}</li>}
        </ul>
      )}
      <Button onClick={onCheck}>{intl.t('editor.check')}</Button>
    </aside>
  );
}

function iconOf({ severity }: CharterIssue, attempted: boolean): IconName {
  if (severity !== 'error') return 'attention';
  return attempted ? 'warning' : 'empty';
}

function rank(severity: string): number {
  return severity === 'error' ? 0 : 1;
}
