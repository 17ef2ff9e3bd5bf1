import { useSaveState } from '../editor/useSaveState';
import { Button } from '../kit/Button';
import { download } from '../kit/download';
import { useIntl } from '../kit/IntlProvider';

/**
 * Says that the charter is being opened, could not be opened, or can only be read. What is stored can be downloaded
 * as it is. Renders a `<div data-charter-part="load-state">`; nothing while the charter is open for editing.
 */
export function LoadState() {
  const { state, saveNow } = useSaveState();
  const intl = useIntl('LoadState');
  if (state.kind === 'loading') return <div data-charter-part="load-state">{intl.t('editor.loading')}</div>;
  if (state.kind === 'read-only') {
    return <div data-charter-part="load-state">{intl.t(`save.read-only.${state.reason}`)}</div>;
  }
  if (state.kind !== 'load-failed') return null;
  const own =
    intl.find(`save.failed.${state.code}`) ?? intl.issue({ code: `storage.${state.code}`, path: '' });
  return (
    <div data-charter-part="load-state" role="alert">
      <p>{own}</p>
      {state.issues.length > 0 && (
        <ul>
          {state.issues.slice(0, 10).map((issue) => (
            <li key={`${issue.code} ${issue.path}`}>
              {issue.path && <code>{issue.path}</code>} {intl.issue(issue)}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={saveNow}>{intl.t('save.reload')}</Button>
      {state.raw !== undefined && <Button onClick={() => save(state.raw)}>{intl.t('save.download')}</Button>}
    </div>
  );
}

function save(raw: unknown): void {
  const text = typeof raw === 'string' ? raw : (JSON.stringify(raw, null, 2) ?? String(raw));
  download(new Blob([text], { type: 'application/json' }), 'charter.json');
}
