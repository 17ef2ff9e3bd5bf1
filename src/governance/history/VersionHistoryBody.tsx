import { useCallback, useRef, useState } from 'react';
import { useAccess, useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterVersionInfo, VersionStore } from '../../lifecycle';
import { type CharterDraft, partKeys } from '../../model';
import { CompareVersions, DRAFT, type Pair } from './CompareVersions';
import { RequestView } from './RequestView';
import { RestoreDialog } from './RestoreDialog';
import { useRequest } from './useRequest';
import type { VersionHistoryBodyProps } from './VersionHistory';
import { VersionRow } from './VersionRow';

/** The list of versions, asked for again when another version is open. Loaded when the history is shown. */
export function VersionHistoryBody({ store, onRestored }: VersionHistoryBodyProps) {
  const { session } = useEditor('VersionHistory');
  const { charterId } = session;
  const version = useCharter(versionOf);
  // A publish from this page gives the charter another version, and the list another line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the reason to ask again
  const ask = useCallback(
    (signal: AbortSignal) => store.list(charterId, { signal }),
    [store, charterId, version],
  );
  const [state, again] = useRequest(ask);
  return (
    <RequestView state={state} onRetry={again}>
      {(versions) => <Versions store={store} versions={versions} onRestored={onRestored} />}
    </RequestView>
  );
}

function versionOf({ version }: CharterDraft): string | undefined {
  return version;
}

interface VersionsProps extends VersionHistoryBodyProps {
  store: VersionStore;
  versions: readonly CharterVersionInfo[];
}

function Versions({ store, versions, onRestored }: VersionsProps) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  const access = useAccess();
  const [chosen, setChosen] = useState<Pair>();
  const [asked, setAsked] = useState<CharterVersionInfo>();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'undone'>();
  const comparison = useRef<HTMLHeadingElement>(null);
  const [newest, second] = versions;
  if (!newest) return <p>{intl.t('history.empty')}</p>;
  const mayRestore = [undefined, ...partKeys].every((key) => access(key) === 'edit');
  const usual: Pair = second
    ? { from: second.version, to: newest.version }
    : { from: newest.version, to: DRAFT };
  return (
    <>
      <ol {...slot('list-items')}>
        {versions.map((info, index) => (
          <VersionRow
            key={info.version}
            info={info}
            onCompare={() => {
              const before = versions[index + 1];
              setChosen(
                before ? { from: before.version, to: info.version } : { from: info.version, to: DRAFT },
              );
              comparison.current?.focus();
            }}
            onRestore={
              mayRestore
                ? () => {
                    setAsked(info);
                    setOutcome(undefined);
                    setOpen(true);
                  }
                : undefined
            }
          />
        ))}
      </ol>
      <p role="status">
        {asked && outcome && intl.t(`history.restore.${outcome}`, { version: asked.version })}
      </p>
      {!mayRestore && <p {...slot('fine-print')}>{intl.t('history.restore.not-allowed')}</p>}
      <CompareVersions
        store={store}
        versions={versions}
        pair={chosen ?? usual}
        onPair={setChosen}
        headingRef={comparison}
      />
      {asked && (
        <RestoreDialog
          store={store}
          info={asked}
          open={isOpen}
          onOpenChange={setOpen}
          onEnd={(end) => {
            setOutcome(end);
            if (end === 'done') onRestored?.(asked);
          }}
        />
      )}
    </>
  );
}
