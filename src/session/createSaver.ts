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
import { createRevisionMemory } from './createRevisionMemory';
import { type CheckedLoad, isRevision, readLoaded } from './readLoaded';
import type { BlockedReason, SaveState } from './saveState';

/** When edits are sent, in milliseconds. */
export interface AutosaveOptions {
  /** After the last edit. Default 800. */
  readonly wait?: number;
  /** After the first unsaved edit at the latest. Default 10,000. */
  readonly maxWait?: number;
  /** A save without an answer counts as lost after this. Default 30,000. */
  readonly timeout?: number;
}

/** One attempt to save: the same id always stands for the same bytes on the same base. */
export interface Attempt {
  readonly id: string;
  readonly doc: CharterDraft;
  readonly base: Revision | null;
  readonly reason: SaveReason;
}

/** What storage acknowledged last. */
export interface Acknowledged {
  readonly charter: CharterDraft | undefined;
  readonly revision: Revision | null;
}

export type FoundDocument = Extract<CheckedLoad, { kind: 'found' }>;

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
  /** Brings the document here together with theirs; `base` is what both grew from. */
  readonly merge: (base: CharterDraft | undefined, theirs: CharterDraft) => void;
  /** Asked before something is sent; what it returns is waited for, but not for long. */
  readonly beforeSend: () => Promise<unknown> | undefined;
  /** Called when storage has to be read again, since it said that it holds something else but not what. */
  readonly reload: () => void;
}

const RETRYABLE = new Set(['unavailable', 'timeout', 'unknown']);
/** Merges in a row without a save between them, after which a person is told. */
const MOST_ROUNDS = 5;
/** A local copy that is slower than this must not hold up the save. */
const LONGEST_COPY = 2000;

/**
 * Saves one document: one attempt in flight, an unanswered attempt repeated with the same bytes and id, the
 * acknowledged revision adopted even when the text has moved on, and another's version merged before the next try.
 */
export function createSaver(options: SaverOptions) {
  const { storage, docId, clock, newId, autosave, read, onState } = options;
  const { wait = 800, maxWait = 10_000, timeout = 30_000 } = autosave;
  let state: SaveState = { kind: 'loading' };
  let acked: Acknowledged = { charter: undefined, revision: null };
  const superseded = createRevisionMemory();
  let inFlight: AbortController | undefined;
  let unsettled: Attempt | undefined;
  let failures = 0;
  let rounds = 0;
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
    let deadline: unknown;
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
    const send = () => {
      if (inFlight !== controller) return;
      const late = () => finish(new StorageError('timeout', { applied: 'unknown' }));
      deadline = clock.setTimeout(late, timeout);
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
        .then(
          (answer) => finish(readAnswer(answer)),
          (thrown) => finish(toStorageError(thrown)),
        );
    };
    const copied = options.beforeSend();
    if (!copied) return send();
    const enough = clock.setTimeout(send, LONGEST_COPY);
    const once = () => {
      clock.clearTimeout(enough);
      if (deadline === undefined) send();
    };
    copied.then(once, once);
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

  const acknowledge = (doc: CharterDraft, revision: Revision) => {
    superseded.add(acked.revision);
    acked = { charter: doc, revision };
    unsettled = undefined;
    failures = 0;
    rounds = 0;
    savedAt = clock.now();
  };

  const answered = (result: SaveResult, attempt: Attempt) => {
    if (isSaved(result, attempt)) {
      acknowledge(attempt.doc, result.revision);
      return settle();
    }
    if (result.kind !== 'conflict') return blocked('adapter-fault');
    if (result.current === undefined) {
      rounds += 1;
      if (rounds > MOST_ROUNDS) return blocked('adapter-fault');
      set({ kind: 'dirty' });
      return options.reload();
    }
    const current = readLoaded(result.current, docId);
    if (current.kind === 'load-failed') {
      const isNewer = current.issues.some(({ code }) => code === 'newer-version-unreadable');
      return isNewer ? set({ kind: 'read-only', reason: 'newer-version' }) : blocked('adapter-fault');
    }
    if (current.kind !== 'found') return attempt.base === null ? blocked('adapter-fault') : orphan();
    // An answer from before what is known here comes from a copy that lags behind.
    if (current.revision === attempt.base || superseded.has(current.revision)) {
      return failed(new StorageError('unavailable', { applied: 'unknown' }));
    }
    const isOurs = adopt(current);
    if (isOurs || state.kind !== 'dirty') return;
    rounds += 1;
    if (rounds > MOST_ROUNDS) blocked('contended');
    else send('auto');
  };

  /** Takes in what storage holds now, told as a conflict or found by looking; says whether it is what was sent. */
  const adopt = (found: FoundDocument): boolean => {
    if (found.readOnly === 'newer-version') {
      set({ kind: 'read-only', reason: 'newer-version' });
      return false;
    }
    const own = unsettled;
    const isOurs = own && equalJson(found.charter, own.doc);
    const base = isOurs || (own && found.appliedAttempts?.includes(own.id)) ? own.doc : acked.charter;
    if (isOurs) acknowledge(own.doc, found.revision);
    else {
      // What was known before may be the newer one, when a copy lags behind: only an own save tells which came first.
      acked = { charter: found.charter, revision: found.revision };
      unsettled = undefined;
    }
    options.merge(base, found.charter);
    if (found.readOnly) set({ kind: 'read-only', reason: found.readOnly });
    else settle();
    return isOurs === true;
  };

  /** A save that ended after closing: what was typed during it gets one save of its own. */
  const ended = (outcome: SaveResult | StorageError, attempt: Attempt) => {
    if (!(outcome instanceof StorageError) && isSaved(outcome, attempt)) {
      acknowledge(attempt.doc, outcome.revision);
      if (isDirty()) return start({ ...attempt, id: newId(), doc: deepFreeze(read()), base: acked.revision });
    }
    set({ kind: 'closed' });
  };

  const failed = (error: StorageError) => {
    if (error.applied === 'no') unsettled = undefined;
    if (!RETRYABLE.has(error.code)) return blocked(error.code as BlockedReason);
    const delay = retryDelay(failures++, clock.random, error.retryAfterMs);
    set({ kind: 'retry-wait', code: error.code, delay });
    schedule(delay, () => send('auto'));
  };

  const blocked = (reason: BlockedReason) => {
    clock.clearTimeout(timer);
    if (reason !== 'contended') unsettled = undefined;
    rounds = 0;
    set({ kind: 'blocked', reason });
  };

  const orphan = () => {
    clock.clearTimeout(timer);
    unsettled = undefined;
    set({ kind: 'orphaned' });
  };

  /** Tells the saver that the document changed by a person's hand. */
  const edited = () => {
    if (state.kind === 'saving' || state.kind === 'retry-wait' || !canSave()) return;
    if (!isDirty() && !unsettled) return settle();
    dirtySince ??= clock.now();
    if (state.kind !== 'dirty') set({ kind: 'dirty' });
    const left = Math.max(0, maxWait - (clock.now() - dirtySince));
    schedule(Math.min(wait, left), () => send('auto'));
  };

  return {
    state: () => state,
    acked: () => acked,
    unsettled: () => unsettled,
    isDirty,
    edited,
    send,
    orphan,
    blocked,
    /** Whether a revision is the one known here, or one that it replaced. */
    isKnown: (revision: Revision | undefined) =>
      revision !== undefined && (revision === acked.revision || superseded.has(revision)),
    /** Takes in what was found by looking; not while a save is under way, whose answer will tell. */
    adopt(found: FoundDocument) {
      if (canSave()) adopt(found);
    },
    /** Starts from what storage holds; `revision` null means that nothing is stored yet. */
    begin(
      charter: CharterDraft | undefined,
      revision: Revision | null,
      readOnly?: 'newer-version' | 'access',
    ) {
      acked = { charter, revision };
      if (readOnly) return set({ kind: 'read-only', reason: readOnly });
      state = clean();
      settle();
    },
    fail: (failure: Extract<SaveState, { kind: 'load-failed' }>) => set(failure),
    loading: () => set({ kind: 'loading' }),
    /** There is reason to believe that storage can be reached again. */
    wake() {
      if (state.kind === 'retry-wait') send('auto');
    },
    /** A person chose to store a document anew that was removed elsewhere. */
    recreate() {
      acked = { charter: undefined, revision: null };
      set({ kind: 'dirty' });
      send('manual');
    },
    /** A person chose to leave a document removed: nothing here waits to be saved any more. */
    discard() {
      acked = { charter: read(), revision: null };
      set({ kind: 'closed', discarded: true });
    },
    /** Sends what is unsaved one last time and stops; a save under way may finish, nothing is retried. */
    close() {
      if (state.kind === 'closed') return;
      if (state.kind === 'dirty' || state.kind === 'retry-wait') send('auto');
      clock.clearTimeout(timer);
      closing = true;
      if (!inFlight) set({ kind: 'closed' });
    },
  };
}

/** An answer read once, as data; what cannot be read, or is nothing, is no answer that the contract knows. */
function readAnswer(answer: unknown): SaveResult {
  try {
    const { kind, revision, current } = answer as Record<string, unknown>;
    return { kind, revision, current } as unknown as SaveResult;
  } catch {
    return { kind: 'unreadable' } as unknown as SaveResult;
  }
}

/** Whether an answer is an acknowledgement that keeps the contract: a revision, and a new one. */
function isSaved(result: SaveResult, attempt: Attempt): result is Extract<SaveResult, { kind: 'saved' }> {
  return result.kind === 'saved' && isRevision(result.revision) && result.revision !== attempt.base;
}

export type Saver = ReturnType<typeof createSaver>;
