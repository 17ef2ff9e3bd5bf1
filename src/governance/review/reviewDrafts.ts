import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useEditor } from '../../editor/EditorContext';
import type { DraftDecision, ReviewDraft } from '../../lifecycle';
import type { CharterSession } from '../../session';

interface DraftStore {
  read(): ReviewDraft | undefined;
  write(draft: ReviewDraft | undefined): void;
  subscribe(listener: () => void): () => void;
}

/**
 * The review in progress of each session: kept beside the charter and not in it, so that leaving the assistant and coming
 * back loses nothing while the page is open, and nobody else reads half a review. The session is the key, so it goes with it.
 */
const stores = /* @__PURE__ */ new WeakMap<CharterSession, DraftStore>();

function storeOf(session: CharterSession): DraftStore {
  const known = stores.get(session);
  if (known) return known;
  let draft: ReviewDraft | undefined;
  const listeners = new Set<() => void>();
  const store: DraftStore = {
    read: () => draft,
    write(next) {
      draft = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  stores.set(session, store);
  return store;
}

/** The review in progress, and how it is changed. */
export interface ReviewDraftState {
  readonly draft: ReviewDraft | undefined;
  /** Begins a review, or with undefined ends it. */
  readonly setDraft: (draft: ReviewDraft | undefined) => void;
  readonly edit: (fields: Partial<ReviewDraft>) => void;
  readonly editDecision: (id: string, fields: Partial<DraftDecision>) => void;
}

/** The review in progress of the nearest `CharterProvider`. */
export function useReviewDraft(): ReviewDraftState {
  const { session } = useEditor('ReviewAssistant');
  const store = storeOf(session);
  const draft = useSyncExternalStore(store.subscribe, store.read, store.read);
  const edit = useCallback(
    (fields: Partial<ReviewDraft>) => {
      const before = store.read();
      if (before) store.write({ ...before, ...fields });
    },
    [store],
  );
  const editDecision = useCallback(
    (id: string, fields: Partial<DraftDecision>) => {
      const decisions = store.read()?.decisions.map((one) => (one.id === id ? { ...one, ...fields } : one));
      edit({ decisions });
    },
    [store, edit],
  );
  return useMemo(
    () => ({ draft, setDraft: store.write, edit, editDecision }),
    [draft, store, edit, editDecision],
  );
}
