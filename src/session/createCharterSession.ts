import {
  type CharterDraft,
  type CharterIssue,
  type CharterPath,
  createCharter,
  equalJson,
  readPath,
  type ValueAt,
} from '../model';
import { type CharterStorage, toStorageError } from '../storage';
import { type Clock, systemClock } from './clock';
import { createDocumentStore, type DocumentEvent } from './createDocumentStore';
import { type AutosaveOptions, createSaver, type Saver } from './createSaver';
import { type CheckedLoad, readLoaded } from './readLoaded';
import type { SaveConflict, SaveState } from './saveState';

/** How a session is made: with `storage` it loads and saves, with `initial` alone it only edits. */
export interface CharterSessionOptions {
  readonly charterId: string;
  readonly storage?: CharterStorage;
  /** The document to start from when nothing is stored, or when there is no storage. */
  readonly initial?: CharterDraft;
  readonly autosave?: AutosaveOptions;
  /** Gives unique ids for items and save attempts. Default `crypto.randomUUID`. */
  readonly newId?: () => string;
  readonly clock?: Clock;
}

/** What a session is at one moment; a new object after every change. */
export interface SessionSnapshot {
  readonly charter: CharterDraft;
  readonly save: SaveState;
  readonly conflict: SaveConflict | undefined;
  /** Repairs made while opening. */
  readonly issues: readonly CharterIssue[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether edits are refused. */
  readonly readOnly: boolean;
}

/** One document being edited, outside React: reading, changing, undoing, saving. */
export interface CharterSession {
  readonly charterId: string;
  readonly newId: () => string;
  getSnapshot(): SessionSnapshot;
  subscribe(listener: () => void): () => void;
  /** Listens to changes at, above or below one path only. */
  subscribePath(path: string, listener: () => void): () => void;
  /** Learns each change with its origin; nothing is told on opening. */
  onChange(listener: (event: DocumentEvent) => void): () => void;
  read<P extends CharterPath>(path: P): ValueAt<P>;
  read(path: string): unknown;
  /** Sets the value at a path; blank removes it. Does nothing while read-only. */
  edit<P extends CharterPath>(path: P, value: ValueAt<P> | undefined): void;
  edit(path: string, value: unknown): void;
  insert(listPath: string, item: { readonly id: string }, index?: number): void;
  remove(itemPath: string): void;
  move(itemPath: string, toIndex: number): void;
  undo(): void;
  redo(): void;
  /** Saves without waiting; from `load-failed` it loads again, from `orphaned` it stores the document anew. */
  saveNow(): void;
  /** Ends a conflict. `theirs` can be undone, so that what was typed here is never gone. */
  resolveConflict(choice: 'mine' | 'theirs'): void;
  /** Takes over a document from the host (origin `remote`). */
  receive(charter: CharterDraft): void;
  /** Ends the session: no more listening, and a last save for what is unsaved. */
  dispose(): void;
}

/** Opens one charter for editing. Loading starts at once; read `getSnapshot().save` for where it stands. */
export function createCharterSession(options: CharterSessionOptions): CharterSession {
  const session = prepareCharterSession(options);
  session.open();
  return session;
}

/** A session that has not begun to load, so that a renderer may make one and throw it away. */
export function prepareCharterSession(options: CharterSessionOptions): CharterSession & { open(): void } {
  const { charterId, storage, clock = systemClock, newId = () => crypto.randomUUID() } = options;
  const today = () => new Date(clock.now()).toISOString().slice(0, 10);
  const initial = options.initial ?? createCharter({ title: '', newId: () => charterId, now: today() });
  // A template is stored under the id it was opened with; under its own it could never be opened again.
  const first = storage ? { ...initial, id: charterId } : initial;
  const store = createDocumentStore(structuredClone(first), clock.now);
  const listeners = new Set<() => void>();
  let issues: readonly CharterIssue[] = [];
  let snapshot: SessionSnapshot | undefined;
  let loadingNow: AbortController | undefined;
  let unsubscribe: (() => void) | undefined;

  const changed = () => {
    snapshot = undefined;
    for (const listener of listeners) listener();
  };
  const saver: Saver | undefined =
    storage &&
    createSaver({
      storage,
      docId: charterId,
      clock,
      newId,
      autosave: options.autosave ?? {},
      read: store.get,
      onState: changed,
    });
  const saveState = (): SaveState => saver?.state() ?? { kind: 'unmanaged' };
  const isReadOnly = () => ['loading', 'load-failed', 'read-only', 'closed'].includes(saveState().kind);

  store.onChange((event) => {
    if (event.origin === 'user' || event.origin === 'undo') saver?.edited();
    changed();
  });

  const load = async (reload: boolean) => {
    if (!storage || !saver || loadingNow) return;
    const controller = new AbortController();
    const known = saver.revision();
    loadingNow = controller;
    const timer = clock.setTimeout(() => controller.abort(), 15_000);
    const answer = await fetchDocument(storage, charterId, controller.signal);
    clock.clearTimeout(timer);
    loadingNow = undefined;
    if (saveState().kind === 'closed') return;
    if (!reload) return open(answer);
    // A save was acknowledged meanwhile, so this answer may be older than what is here.
    if (saver.revision() !== known) return load(true);
    adopt(answer);
  };

  const open = (found: CheckedLoad) => {
    if (!saver) return;
    if (found.kind === 'load-failed') return saver.fail(found);
    if (found.kind === 'found') {
      issues = found.issues;
      store.replace(found.charter, 'load');
      return saver.begin(found.charter, found.revision, found.readOnly);
    }
    if (found.kind === 'deleted') return saver.orphan();
    saver.begin(store.get(), null);
  };

  /** Another client saved. An untouched document follows; a touched one meets it at its next save. */
  const adopt = (found: CheckedLoad) => {
    if (!saver || saveState().kind !== 'clean' || saver.isDirty()) return;
    if (found.kind === 'deleted') return saver.orphan();
    if (found.kind !== 'found' || found.revision === saver.revision()) return;
    store.replace(found.charter, 'remote');
    saver.begin(found.charter, found.revision, found.readOnly);
  };

  const start = () => {
    if (!storage || unsubscribe) return;
    void load(false);
    unsubscribe =
      storage.subscribe?.({
        docId: charterId,
        onHint: (hint) => {
          if (saveState().kind === 'clean' && hint.revision !== saver?.revision()) void load(true);
        },
      }) ?? (() => undefined);
  };

  const guarded =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A) => {
      if (!isReadOnly()) run(...args);
    };

  return {
    charterId,
    newId,
    open: start,
    getSnapshot() {
      snapshot ??= {
        charter: store.get(),
        save: saveState(),
        conflict: saver?.conflict() && { ...(saver.conflict() as SaveConflict), mine: store.get() },
        issues,
        canUndo: store.canUndo(),
        canRedo: store.canRedo(),
        readOnly: isReadOnly(),
      };
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribePath: store.listen,
    onChange: store.onChange,
    read: (path: string) => readPath(store.get(), path) as never,
    edit: guarded((path: string, value: unknown) => store.set(path, value)),
    insert: guarded(store.insert),
    remove: guarded(store.remove),
    move: guarded(store.move),
    undo: guarded(store.undo),
    redo: guarded(store.redo),
    saveNow() {
      const { kind } = saveState();
      if (kind === 'load-failed') {
        saver?.loading();
        void load(false);
      } else if (kind === 'orphaned') saver?.recreate();
      else saver?.send('manual');
    },
    resolveConflict(choice) {
      const conflict = saver?.conflict();
      if (!saver || !conflict) return;
      if (choice === 'theirs') store.takeOver(conflict.theirs);
      saver.resolved();
    },
    receive(charter) {
      if (!equalJson(charter, store.get())) store.replace(charter, 'remote');
    },
    dispose() {
      unsubscribe?.();
      loadingNow?.abort();
      saver?.close();
      listeners.clear();
    },
  };
}

async function fetchDocument(
  storage: CharterStorage,
  docId: string,
  signal: AbortSignal,
): Promise<CheckedLoad> {
  const given = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('load timed out', 'TimeoutError')), {
      once: true,
    });
  });
  try {
    return readLoaded(await Promise.race([storage.load({ docId, signal }), given]), docId);
  } catch (thrown) {
    const error = toStorageError(thrown);
    return {
      kind: 'load-failed',
      code: error.code,
      issues: [],
      ...(error.raw !== undefined && { raw: error.raw }),
    };
  }
}
