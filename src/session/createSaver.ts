import { type CharterDraft, diffCharters, equalJson } from '../model';
import {
  type CharterStorage,
  type JsonObject,
  type Revision,
  type SaveReason,
  type SaveResult,
  StorageError,
  toStorageError,
} from '../storage';
import { deepFreeze } from '../storage/deepFreeze';
import { type Clock, retryDelay } from './clock';
import { isRevision, readLoaded } from './readLoaded';
import type { BlockedReason, SaveConflict, SaveState } from './saveState';

/** When edits are sent, in milliseconds. */
export interface AutosaveOptions {
  /** After the last edit. Default 800. */
  readonly wait?: number;
  /** After the first unsaved edit at the latest. Default 10,000. */
  readonly maxWait?: number;
  /** A save without an answer counts as lost after this. Default 30,000. */
  readonly timeout?: number;
}

/** What the saver works with. */
export interface SaverOptions {
  readonly storage: CharterStorage;
  readonly docId: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly autosave: AutosaveOptions;
  readonly read: () => CharterDraft;
  /** Called after every change of state. */
  readonly onState: () => void;
}

/** What storage acknowledged last. */
interface Acknowledged {
  readonly charter: CharterDraft | undefined;
  readonly revision: Revision | null;
}

interface Attempt {
  readonly id: string;
  readonly doc: CharterDraft;
  readonly base: Revision | null;
  readonly reason: SaveReason;
}

const RETRYABLE = new Set(['unavailable', 'timeout', 'unknown']);

/**
 * Saves one document: one attempt in flight, an unanswered attempt repeated with the same bytes and id, the
 * acknowledged revision adopted even when the text has moved on, and a conflict reported as data.
 */
export function createSaver({ storage, docId, clock, newId, autosave, read, onState }: SaverOptions) {
  const { wait = 800, maxWait = 10_000, timeout = 30_000 } = autosave;
  let state: SaveState = { kind: 'loading' };
  let acked: Acknowledged = { charter: undefined, revision: null };
  let conflict: (SaveConflict & { revision: Revision | null }) | undefined;
  let inFlight: AbortController | undefined;
  let unsettled: Attempt | undefined;
  let failures = 0;
  let dirtySince: number | undefined;
  let savedAt: number | undefined;
  let timer: unknown;
  let closing = false;

  const set = (next: SaveState) => {
    state = next;
    onState();
  };
  const isDirty = () => !equalJson(read(), acked.charter);
  const schedule = (ms: number, run: () => void) => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(run, ms);
  };

  /** Edits are only taken to storage from these states. */
  const canSave = () => ['clean', 'dirty', 'retry-wait', 'blocked'].includes(state.kind) && !inFlight;

  const start = (attempt: Attempt) => {
    clock.clearTimeout(timer);
    const controller = new AbortController();
    inFlight = controller;
    unsettled = attempt;
    set({ kind: 'saving' });
    const deadline = clock.setTimeout(
      () => finish(new StorageError('timeout', { applied: 'unknown' })),
      timeout,
    );
    const finish = (outcome: SaveResult | StorageError) => {
      if (inFlight !== controller) return;
      clock.clearTimeout(deadline);
      inFlight = undefined;
      if (closing) return ended(outcome, attempt);
      if (outcome instanceof StorageError) {
        if (outcome.code === 'timeout') controller.abort();
        failed(outcome);
      } else answered(outcome, attempt);
    };
    const changes = acked.charter ? diffCharters(acked.charter, attempt.doc) : [];
    Promise.resolve()
      .then(() =>
        storage.save({
          docId,
          doc: attempt.doc as unknown as JsonObject,
          base: attempt.base,
          attemptId: attempt.id,
          reason: attempt.reason,
          changes,
          signal: controller.signal,
        }),
      )
      .then(finish, (thrown) => finish(toStorageError(thrown)));
  };

  const send = (reason: SaveReason) => {
    if (!canSave()) return;
    if (unsettled) return start(unsettled);
    if (!isDirty()) return settle();
    start({ id: newId(), doc: deepFreeze(read()), base: acked.revision, reason });
  };

  const clean = (): SaveState => ({ kind: 'clean', ...(savedAt !== undefined && { savedAt }) });

  const settle = () => {
    clock.clearTimeout(timer);
    dirtySince = undefined;
    if (!isDirty()) return set(clean());
    // Not told to anyone: "saved" is only said of the newest edit.
    state = clean();
    edited();
  };

  const acknowledge = (attempt: Attempt, revision: Revision) => {
    acked = { charter: attempt.doc, revision };
    unsettled = undefined;
    failures = 0;
    savedAt = clock.now();
  };

  const answered = (result: SaveResult, attempt: Attempt) => {
    if (isSaved(result, attempt)) {
      acknowledge(attempt, result.revision);
      return settle();
    }
    if (result?.kind !== 'conflict') return blocked('adapter-fault');
    const current = readLoaded(result.current, docId);
    if (current.kind === 'load-failed') return blocked('adapter-fault');
    unsettled = undefined;
    if (current.kind !== 'found') return set({ kind: 'orphaned' });
    if (equalJson(current.charter, attempt.doc)) {
      acknowledge(attempt, current.revision);
      return settle();
    }
    conflict = { base: acked.charter, mine: read(), theirs: current.charter, revision: current.revision };
    set({ kind: 'conflict' });
  };

  /** A save that ended after closing: what was typed during it gets one save of its own. */
  const ended = (outcome: SaveResult | StorageError, attempt: Attempt) => {
    if (!(outcome instanceof StorageError) && isSaved(outcome, attempt)) {
      acknowledge(attempt, outcome.revision);
      if (isDirty()) return start({ ...attempt, id: newId(), doc: deepFreeze(read()), base: acked.revision });
    }
    set({ kind: 'closed' });
  };

  const failed = (error: StorageError) => {
    if (!RETRYABLE.has(error.code)) {
      if (error.applied === 'no') unsettled = undefined;
      return blocked(error.code as BlockedReason);
    }
    if (error.applied === 'no') unsettled = undefined;
    const delay = retryDelay(failures++, clock.random, error.retryAfterMs);
    set({ kind: 'retry-wait', code: error.code, delay });
    schedule(delay, () => send('auto'));
  };

  const blocked = (reason: BlockedReason) => {
    clock.clearTimeout(timer);
    unsettled = undefined;
    set({ kind: 'blocked', reason });
  };

  /** Tells the saver that the document changed by a person's hand. */
  const edited = () => {
    if (state.kind === 'saving' || state.kind === 'retry-wait' || !canSave()) return;
    if (!isDirty()) return settle();
    dirtySince ??= clock.now();
    if (state.kind !== 'dirty') set({ kind: 'dirty' });
    const left = Math.max(0, maxWait - (clock.now() - dirtySince));
    schedule(Math.min(wait, left), () => send('auto'));
  };

  return {
    state: () => state,
    conflict: () => conflict,
    revision: () => acked.revision,
    isDirty,
    edited,
    send,
    /** Starts from what storage holds; `revision` null means that nothing is stored yet. */
    begin(charter: CharterDraft, revision: Revision | null, readOnly?: 'newer-version' | 'access') {
      acked = { charter, revision };
      set(readOnly ? { kind: 'read-only', reason: readOnly } : clean());
    },
    fail: (failure: Extract<SaveState, { kind: 'load-failed' }>) => set(failure),
    orphan: () => set({ kind: 'orphaned' }),
    loading: () => set({ kind: 'loading' }),
    /** After a person decided: their revision becomes the base, whichever text was chosen. */
    resolved() {
      if (!conflict) return;
      acked = { charter: conflict.theirs, revision: conflict.revision };
      conflict = undefined;
      settle();
    },
    /** A person chose to store a document anew that was removed elsewhere. */
    recreate() {
      acked = { charter: undefined, revision: null };
      set({ kind: 'dirty' });
      send('manual');
    },
    /** Sends what is unsaved one last time and stops; a save under way may finish, nothing is retried. */
    close() {
      if (state.kind === 'dirty' || state.kind === 'retry-wait') send('auto');
      clock.clearTimeout(timer);
      closing = true;
      if (!inFlight) set({ kind: 'closed' });
    },
  };
}

/** Whether an answer is an acknowledgement that keeps the contract: a revision, and a new one. */
function isSaved(result: SaveResult, attempt: Attempt): result is Extract<SaveResult, { kind: 'saved' }> {
  return result?.kind === 'saved' && isRevision(result.revision) && result.revision !== attempt.base;
}

export type Saver = ReturnType<typeof createSaver>;
