import { useReadCharter, useSaveState } from '../editor/useSaveState';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { download } from '../kit/download';
import { useIntl } from '../kit/IntlProvider';
import type { FoundDraft, SaveState } from '../session';

export type TroubleState = Extract<
  SaveState,
  { kind: 'load-failed' | 'blocked' | 'orphaned' | 'read-only' | 'closed' }
>;

export interface TroubleProps {
  state: TroubleState;
}

/**
 * Why the charter could not be opened or is not saved, what helps, and a copy of what there is. Loaded when it happens.
 * Renders a `<div data-charter-part="load-state" role="alert">`.
 */
export function Trouble({ state }: TroubleProps) {
  const intl = useIntl('LoadState');
  const slot = useSlot();
  const { saveNow, discard } = useSaveState();
  const readCharter = useReadCharter();
  const issues = state.kind === 'load-failed' ? state.issues : [];
  const raw = state.kind === 'load-failed' ? state.raw : undefined;
  return (
    <div {...slot('load-state')} role="alert">
      <p>{explain(state, intl)}</p>
      {issues.length > 0 && (
        <ul>
          {issues.slice(0, 10).map((issue) => (
            <li key={`${issue.code} ${issue.path}`}>
              {issue.path && <code>{issue.path}</code>} {intl.issue(issue)}
            </li>
          ))}
        </ul>
      )}
      <div {...slot('row-buttons')}>
        {state.kind === 'load-failed' && <Button onClick={saveNow}>{intl.t('save.reload')}</Button>}
        {raw !== undefined && (
          <Button onClick={() => save(raw, 'charter.json')}>{intl.t('save.download')}</Button>
        )}
        {state.kind === 'orphaned' && (
          <>
            <Button onClick={saveNow}>{intl.t('save.recreate')}</Button>
            <Button onClick={discard}>{intl.t('save.discard')}</Button>
          </>
        )}
        {state.kind !== 'load-failed' && (
          <Button onClick={() => save(readCharter(), 'charter.json')}>{intl.t('save.download-mine')}</Button>
        )}
      </div>
    </div>
  );
}

function explain(state: TroubleState, intl: CharterIntl): string {
  if (state.kind === 'orphaned') return intl.t('save.orphaned.explain');
  if (state.kind === 'closed') return intl.t('save.discarded.explain');
  if (state.kind === 'read-only') return intl.t(`save.unsaved.${state.reason}`);
  const cause = state.kind === 'blocked' ? state.reason : state.code;
  if (cause === 'contended') return intl.t('save.contended.explain');
  const own = state.kind === 'load-failed' ? intl.find(`save.failed.${cause}`) : undefined;
  return own ?? intl.issue({ code: `storage.${cause}`, path: '' });
}

export interface UnreadableDraftsProps {
  drafts: readonly FoundDraft[];
}

/**
 * Says that drafts on this device cannot be read, and gives them as they are. Loaded when there is one.
 * Renders a `<div data-charter-part="load-state">`.
 */
export function UnreadableDrafts({ drafts }: UnreadableDraftsProps) {
  const intl = useIntl('LoadState');
  const slot = useSlot();
  const count = drafts.length;
  const records = drafts.map(({ record }) => record);
  return (
    <div {...slot('load-state')}>
      <p>{intl.t('save.unreadable', { count })}</p>
      <div {...slot('row-buttons')}>
        <Button onClick={() => save(count === 1 ? records[0] : records, 'charter-drafts.json')}>
          {intl.t('save.unreadable-download', { count })}
        </Button>
      </div>
    </div>
  );
}

function save(content: unknown, name: string): void {
  const text = typeof content === 'string' ? content : write(content);
  download(new Blob([text], { type: 'application/json' }), name);
}

/** What a storage gave need not be JSON: a circle, say, cannot be written as one. */
function write(content: unknown): string {
  try {
    return JSON.stringify(content, null, 2) ?? String(content);
  } catch {
    return String(content);
  }
}
