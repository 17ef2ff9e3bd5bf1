import { useCallback, useMemo, useRef, useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import type { VersionStore } from '../../lifecycle';
import { type CharterDraft, parseCharter } from '../../model';
import type { PublishHandler } from '../signing/publication';
import { type KeepVersionsOptions, keepVersions } from './keepVersions';
import { useRequest } from './useRequest';

/** The newest published version of the open charter, and what publishes the next; for `LifecycleBar` and `SignatureList`. */
export interface Published {
  readonly state: 'loading' | 'failed' | 'ready';
  /** Its content; absent before the first version, and until it has been read. */
  readonly published?: CharterDraft;
  /** Absent until it is known which version the next one follows. */
  readonly onPublish?: PublishHandler;
  /** Asks the store once more. */
  readonly retry: () => void;
}

/**
 * Reads the newest version of the open charter from a store and keeps the next ones there, as `keepVersions` does. After a
 * conflict the version of whoever was faster is read. Below a `CharterProvider`; throws `Error` elsewhere.
 */
export function usePublished(store: VersionStore, { at, by }: KeepVersionsOptions): Published {
  const { charterId } = useEditor('usePublished').session;
  const now = useRef(at);
  now.current = at;
  const { id, name } = by ?? {};
  // One for each person and store, since it remembers what was not answered.
  const keep = useMemo(() => {
    const person = id === undefined || name === undefined ? undefined : { id, name };
    return keepVersions(store, { at: () => now.current(), by: person });
  }, [store, id, name]);
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const [newest] = await store.list(charterId, { signal });
      const loaded = newest && (await store.load(charterId, newest.version, { signal }));
      const parsed = loaded?.kind === 'found' ? parseCharter(loaded.version.content) : undefined;
      return { published: parsed?.ok ? parsed.charter : undefined };
    },
    [store, charterId],
  );
  const [request, retry] = useRequest(ask);
  const [kept, setKept] = useState<{ readonly ask: unknown; readonly published: CharterDraft }>();
  const onPublish = useCallback<PublishHandler>(
    async (publication) => {
      const conflict = await keep(publication);
      setKept(conflict ? undefined : { ask, published: publication.charter });
      if (conflict) retry();
      return conflict;
    },
    [keep, ask, retry],
  );
  if (request.kind !== 'ready') return { state: request.kind, retry };
  const { published } = kept?.ask === ask ? kept : request.value;
  return { state: 'ready', published, onPublish, retry };
}
