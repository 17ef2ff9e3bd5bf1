import { useCallback } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { useIntl } from '../../kit/IntlProvider';
import {
  type CharterVersionInfo,
  type LoadedVersion,
  restoreVersion,
  type VersionStore,
} from '../../lifecycle';
import { type CharterDraft, equalJson, joinPath } from '../../model';
import { RequestView } from './RequestView';
import { RestoreSummary } from './RestoreSummary';
import { useRequest } from './useRequest';

export interface RestoreDialogProps {
  store: VersionStore;
  info: CharterVersionInfo;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Told that it is done, or that the draft could not be changed any more. */
  onEnd: (outcome: 'done' | 'undone') => void;
}

/** Says what restoring a version will and will not bring back, and does it as one step that can be undone. */
export function RestoreDialog({ store, info, open, onOpenChange, onEnd }: RestoreDialogProps) {
  const intl = useIntl('VersionHistory');
  const { session } = useEditor('VersionHistory');
  const { charterId } = session;
  const { version } = info;
  const ask = useCallback(
    (signal: AbortSignal) => store.load(charterId, version, { signal }),
    [store, charterId, version],
  );
  const [state, again] = useRequest(ask);
  const { charter } = session.getSnapshot();
  const result = state.kind === 'ready' ? resultOf(state.value, charter) : undefined;
  const isUseful = result?.kind === 'restored' && result.changes.length > 0;
  const restore = () => {
    onOpenChange(false);
    const now = session.getSnapshot();
    const last = state.kind === 'ready' ? resultOf(state.value, now.charter) : undefined;
    if (now.readOnly || last?.kind !== 'restored') return onEnd('undone');
    session.editAll(editsTo(now.charter, last.charter));
    onEnd('done');
  };
  return (
    <Dialog
      title={intl.t('history.restore.title', { version })}
      description={intl.t('history.restore.about', { version })}
      open={open}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{intl.t('common.cancel')}</Button>
          {isUseful && (
            <Button variant="primary" onClick={restore}>
              {intl.t('history.restore.confirm')}
            </Button>
          )}
        </>
      }
    >
      <RequestView state={state} onRetry={again}>
        {() => result && <RestoreSummary result={result} version={version} />}
      </RequestView>
    </Dialog>
  );
}

function resultOf(loaded: LoadedVersion, charter: CharterDraft) {
  return loaded.kind === 'found' ? restoreVersion(charter, loaded.version.content) : loaded;
}

/** The values that make one charter of another, root key by root key. */
function editsTo(from: CharterDraft, to: CharterDraft): { path: string; value: unknown }[] {
  const [before, after] = [from, to] as unknown as Readonly<Record<string, unknown>>[];
  return Object.keys({ ...before, ...after })
    .filter((key) => !equalJson(before?.[key], after?.[key]))
    .map((key) => ({ path: joinPath(key), value: after?.[key] }));
}
