import type { CommentThread, ThreadResult, ThreadStore } from '../../lifecycle';
import { type StorageErrorCode, toStorageError } from '../../storage';

/** What a page knows of the conversations about its charter. */
export interface BoardState {
  /** As they were heard of last; absent until they were heard of. */
  readonly threads?: readonly CommentThread[];
  /** Why they could not be asked for last time. */
  readonly failed?: StorageErrorCode;
}

/** What came of a change. */
export type ChangeOutcome = ThreadResult | { readonly kind: 'failed'; readonly code: StorageErrorCode };

/** The conversations about one charter, for all parts of a page. */
export interface ThreadBoard {
  getState(): BoardState;
  subscribe(listener: () => void): () => void;
  /** Asks for the conversations, and again whenever the store says so; returns what ends it. */
  open(): () => void;
  /** Asks once more; what is shown stays until the answer is there. */
  reload(): void;
  /** Asks the store for a change, and shows what came of it. Never throws. */
  change(ask: () => Promise<ThreadResult>): Promise<ChangeOutcome>;
}

/** Makes the board of a charter. */
export function createThreadBoard(store: ThreadStore, charterId: string): ThreadBoard {
  const listeners = new Set<() => void>();
  let state: BoardState = {};
  let running: AbortController | undefined;
  let isStale = false;

  function set(next: BoardState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function reload(): void {
    // What was asked before a poke or a change may be answered without it.
    isStale = running !== undefined;
    if (running) return;
    running = new AbortController();
    const { signal } = running;
    if (state.failed) set(state.threads ? { threads: state.threads } : {});
    const ended = (next: BoardState) => {
      if (signal.aborted) return;
      running = undefined;
      if (isStale) reload();
      else set(next);
    };
    // A host's function may also throw at once.
    (async () => store.list(charterId, { signal }))().then(
      (threads) => ended({ threads }),
      (error: unknown) => ended({ ...state, failed: toStorageError(error).code }),
    );
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open() {
      reload();
      const end = store.subscribe?.(charterId, reload);
      return () => {
        end?.();
        running?.abort();
        running = undefined;
      };
    },
    reload,
    async change(ask) {
      let result: ThreadResult;
      try {
        result = await ask();
      } catch (error) {
        return { kind: 'failed', code: toStorageError(error).code };
      }
      if (running) isStale = true;
      if (result.kind === 'absent') reload();
      else set({ ...state, threads: withThread(state.threads ?? [], result.thread) });
      return result;
    },
  };
}

function withThread(threads: readonly CommentThread[], thread: CommentThread): readonly CommentThread[] {
  const isKnown = threads.some(({ id }) => id === thread.id);
  return isKnown ? threads.map((one) => (one.id === thread.id ? thread : one)) : [...threads, thread];
}
