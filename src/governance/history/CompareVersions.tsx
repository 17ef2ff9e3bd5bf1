import { type Ref, useCallback, useDeferredValue, useId } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { Select } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterVersionInfo, LoadedVersion, VersionStore } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { RequestView } from './RequestView';
import { useRequest } from './useRequest';
import { VersionDiff } from './VersionDiff';

/** Stands for the draft where a version could stand; no version is called so. */
export const DRAFT = 'draft';

/** What is compared: versions, or {@link DRAFT}. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

export interface CompareVersionsProps {
  store: VersionStore;
  /** The newest first. */
  versions: readonly CharterVersionInfo[];
  pair: Pair;
  onPair: (pair: Pair) => void;
  /** The heading, which takes focus when somebody asks what changed. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** Two versions to choose, and what differs between them. Renders a `<section>`. */
export function CompareVersions({ store, versions, pair, onPair, headingRef }: CompareVersionsProps) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  const id = useId();
  return (
    <section aria-labelledby={id} {...slot('block')}>
      <h3 id={id} tabIndex={-1} ref={headingRef} {...slot('block-heading')}>
        {intl.t('history.compare')}
      </h3>
      <div {...slot('row-fields')}>
        {(['from', 'to'] as const).map((side) => (
          <div key={side} {...slot('field')}>
            <label htmlFor={`${id}${side}`} {...slot('field-label')}>
              {intl.t(`history.${side}`)}
            </label>
            <Select
              id={`${id}${side}`}
              value={pair[side]}
              onChange={(event) => onPair({ ...pair, [side]: event.currentTarget.value })}
            >
              <option value={DRAFT}>{intl.t('history.draft')}</option>
              {versions.map(({ version }) => (
                <option key={version} value={version}>
                  {intl.t('history.version', { version })}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
      {pair.from === pair.to ? <p>{intl.t('history.same')}</p> : <Comparison store={store} pair={pair} />}
    </section>
  );
}

function Comparison({ store, pair: { from, to } }: { store: VersionStore; pair: Pair }) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  const { session } = useEditor('VersionHistory');
  const { charterId } = session;
  // Whoever writes meanwhile does not wait for the comparison.
  const draft = useDeferredValue(useCharter(whole));
  const ask = useCallback(
    (signal: AbortSignal) => {
      const load = async (version: string) =>
        version === DRAFT ? undefined : store.load(charterId, version, { signal });
      return Promise.all([load(from), load(to)]);
    },
    [store, charterId, from, to],
  );
  const [state, again] = useRequest(ask);
  const title = () => {
    if (to === DRAFT) return intl.t('history.changed.to-draft', { from });
    return from === DRAFT
      ? intl.t('history.changed.from-draft', { to })
      : intl.t('history.changed', { from, to });
  };
  const nameOf = (version: string) => (version === DRAFT ? undefined : version);
  return (
    <RequestView state={state} onRetry={again}>
      {([before, after]) => {
        const absent = isAbsent(before) ? from : isAbsent(after) ? to : undefined;
        if (absent !== undefined) return <p>{intl.t('history.absent', { version: absent })}</p>;
        return (
          <>
            <h4 {...slot('block')}>{title()}</h4>
            <VersionDiff
              before={contentOf(before) ?? draft}
              after={contentOf(after) ?? draft}
              versions={{ before: nameOf(from), after: nameOf(to) }}
              headingLevel={5}
            />
          </>
        );
      }}
    </RequestView>
  );
}

function isAbsent(loaded: LoadedVersion | undefined): boolean {
  return loaded?.kind === 'absent';
}

function contentOf(loaded: LoadedVersion | undefined): unknown {
  return loaded?.kind === 'found' ? loaded.version.content : undefined;
}

function whole(charter: CharterDraft): CharterDraft {
  return charter;
}
