import { useEditor } from '../editor/EditorContext';
import { useIssues } from '../editor/usePart';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { issueLine } from './issueLine';

const SHOWN = 12;

/** What still stands in the way of approval, each a way to its field. Renders an `<aside data-charter-part="blockers">`. */
export function Blockers({ onGo }: { onGo: (path: string) => void }) {
  const issues = useIssues();
  const { issues: store } = useEditor('Blockers');
  const intl = useIntl('Blockers');
  const ranked = [...issues]
    .filter((issue) => issue.severity !== 'info')
    .sort((a, b) => rank(a.severity) - rank(b.severity));
  return (
    <aside data-charter-part="blockers" aria-label={intl.t('editor.before')}>
      <h2>{intl.t('editor.before')}</h2>
      {ranked.length === 0 ? (
        <p>{intl.t('editor.before-none')}</p>
      ) : (
        <ul>
          {ranked.slice(0, SHOWN).map((issue) => (
            <li key={`${issue.code} ${issue.path}`} data-severity={issue.severity}>
              <Icon name={issue.severity === 'error' ? 'warning' : 'attention'} />
              <button type="button" data-charter-part="link-button" onClick={() => onGo(issue.path)}>
                {issueLine(intl, issue)}
              </button>
            </li>
          ))}
          {ranked.length > SHOWN && <li>{intl.t('common.and-more', { count: ranked.length - SHOWN })}</li>}
        </ul>
      )}
      <Button onClick={() => store.attempt()}>{intl.t('editor.check')}</Button>
    </aside>
  );
}

function rank(severity: string): number {
  return severity === 'error' ? 0 : 1;
}
