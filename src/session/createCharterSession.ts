import { type CharterDraft, createCharter, equalJson, readPath } from '../model';
import { copyOf } from '../storage/copyOf';
import type { CharterSession, CharterSessionOptions, SessionSnapshot } from './CharterSession';
import { type Clock, retryDelay, systemClock } from './clock';
import { createDocumentStore } from './createDocumentStore';
import { createReader } from './createReader';
import { createSaver } from './createSaver';
import { browserChannel, createTabs } from './createTabs';
import { createTray } from './createTray';
import { followPage } from './followPage';
import { createDraftKeeper } from './journal/createDraftKeeper';
import type { DraftRecord } from './journal/DraftJournal';
import { type OpenedDrafts, openDrafts } from './journal/openDrafts';
import { restoreDrafts } from './journal/restoreDrafts';
import { mergeCharters } from './merge/mergeCharters';
import type { CheckedLoad } from './readLoaded';
import { resolveEntry } from './resolveEntry';
import type { SaveState } from './saveState';

/** Opens one charter for editing. Loading starts at once; read `getSnapshot().save` for where it stands. */
export function createCharterSession(options: CharterSessionOptions): CharterSession {
  const session = prepareCharterSession(options);
  session.open();
  return session;
}

/** Failures of loading that are tried again by themselves. */
const PASSING = new Set(['unavailable', 'timeout', 'unknown']);
/** Milliseconds after which a journal that does not answer must not hold up the document. */
const JOURNAL_LIMIT = 3000;

/** A session that has not begun to load, so that a renderer may make one and throw it away. */
export function prepareCharterSession(options: CharterSessionOptions): CharterSession & { open(): void } {
  const { charterId, storage, clock = systemClock, newId = () => crypto.randomUUID() } = options;
  const tabId = `${newId()}`;
  const store = createDocumentStore(copyOf(firstDocument(options, clock)), clock.now);
  const listeners = new Set<() => void>();
  let snapshot: SessionSnapshot | undefined;
  let opened: Pick<SessionSnapshot, 'issues' | 'unreadableDrafts'> = { issues: [], unreadableDrafts: [] };
  /** Counts every change of what a draft would hold. */
  let seq = 0;
  let isOpen = false;
  let retries = 0;
  let timer: unknown;
  let hinted: string | boolean = false;
  /** Whether it was begun; a session that has ended does not begin again. */
  let isBegun = false;
  let ends: (() => void)[] = [];

  const changed = () => {
    snapshot = undefined;
    for (const listener of listeners) listener();
  };
  const kept = () => {
    seq += 1;
    keeper.changed();
    changed();
  };
  const tray = createTray(newId, kept);
  const saver =
    storage &&
    createSaver({
      storage,
      docId: charterId,
      clock,
      newId,
      autosave: options.autosave ?? {},
      read: store.get,
      onState: () => followState(),
      merge: (base, theirs) => {
        const merged = mergeCharters(base, store.get(), theirs);
        store.replace(merged.charter, 'remote');
        tray.add(merged.conflicts);
      },
      beforeSend: () => keeper.flush(false),
      reload: () => reader?.read(),
    });
  const saveState = (): SaveState => {
    const state = saver?.state() ?? { kind: 'unmanaged' };
    const count = tray.entries().length;
    if (state.kind === 'clean' && count > 0) return { kind: 'conflict', count };
    const isStuck = state.kind === 'read-only' && (count > 0 || saver?.isDirty());
    return isStuck ? { ...state, unsaved: true } : state;
  };
  const isReadOnly = () => ['loading', 'load-failed', 'read-only', 'closed'].includes(saveState().kind);

  const draft = (): DraftRecord | undefined => {
    const unsettled = saver?.unsettled();
    const entries = tray.entries();
    if (!saver || !isOpen || (!unsettled && entries.length === 0 && !saver.isDirty())) return undefined;
    const { revision, charter } = saver.acked();
    return {
      v: 1,
      docId: charterId,
      tabId,
      seq,
      at: clock.now(),
      base: revision,
      baseDoc: charter ?? null,
      doc: store.get(),
      tray: entries,
      inFlight: unsettled ? { attemptId: unsettled.id, doc: unsettled.doc } : null,
    };
  };
  const keeper = createDraftKeeper({
    clock,
    read: draft,
    tab: { docId: charterId, tabId },
    onState: changed,
  });
  const tabs = createTabs(tabId, clock, (revision) => look(revision));

  let ackedRevision: string | null = null;
  const followState = () => {
    const { kind } = saver?.state() ?? {};
    const { revision = null } = saver?.acked() ?? {};
    if (isOpen && revision !== null && revision !== ackedRevision) tabs.saved(revision);
    ackedRevision = revision;
    if (isOpen && kind !== 'saving') keeper.changed();
    if (hinted !== false && kind !== 'saving') look(hinted);
    if (kind === 'closed') void keeper.close().then(tabs.close);
    changed();
  };

  store.onChange(({ origin }) => {
    if (origin === 'load') return changed();
    seq += 1;
    // First the saver, since nobody may hear "saved" of what was just written.
    saver?.edited();
    keeper.changed();
    changed();
  });

  const reader =
    storage &&
    createReader({
      storage,
      docId: charterId,
      clock,
      known: () => saver?.acked().revision,
      onAnswer: (answer) => (isOpen ? meet(answer) : void begin(answer)),
    });

  /** The document is opened with what storage holds, and with drafts of tabs that are gone. */
  const begin = async (answer: CheckedLoad) => {
    if (!saver) return;
    if (answer.kind === 'load-failed') return failToOpen(answer);
    const isForReading = answer.kind === 'found' && answer.readOnly !== undefined;
    const drafts = isForReading ? undefined : await findDrafts();
    if (saver.state().kind !== 'loading') return;
    const found = answer.kind === 'found' ? answer : undefined;
    const restored = restoreDrafts(found, drafts?.drafts ?? [], charterId);
    opened = { issues: found?.issues ?? [], unreadableDrafts: restored.unreadable };
    const first = store.get();
    if (restored.charter) store.replace(restored.charter, 'load');
    isOpen = true;
    ackedRevision = found?.revision ?? null;
    tray.add([...restored.tray, ...restored.conflicts]);
    if (answer.kind === 'deleted' || (!found && restored.hadBase)) saver.orphan();
    else saver.begin(found ? found.charter : first, found?.revision ?? null, found?.readOnly);
    // Last: from here on what this tab holds may take the place of the drafts.
    if (drafts) keeper.begin(drafts.journal, restored.absorbed);
  };

  const failToOpen = (failure: Extract<CheckedLoad, { kind: 'load-failed' }>) => {
    const again = PASSING.has(failure.code);
    const delay = retryDelay(retries++, clock.random, failure.delay);
    saver?.fail(again ? { ...failure, delay } : failure);
    if (again) timer = clock.setTimeout(reload, delay);
  };

  const reload = () => {
    clock.clearTimeout(timer);
    if (saveState().kind !== 'load-failed') return;
    saver?.loading();
    reader?.read();
  };

  const findDrafts = async (): Promise<OpenedDrafts | undefined> => {
    if (!openingJournal) return undefined;
    let late: unknown;
    const limit = new Promise<undefined>((resolve) => {
      late = clock.setTimeout(() => resolve(undefined), JOURNAL_LIMIT);
    });
    const find = openingJournal.then((journal) =>
      openDrafts(journal, charterId, { id: tabId, whoIsThere: tabs.whoIsThere }),
    );
    const drafts = await Promise.race([find.catch(() => undefined), limit]);
    clock.clearTimeout(late);
    if (drafts) return drafts;
    keeper.fail();
    find.then(join, () => undefined);
    return undefined;
  };

  /** Drafts that come after the document was opened without them. */
  const join = ({ journal, drafts }: OpenedDrafts) => {
    const { charter, revision } = saver?.acked() ?? {};
    if (saveState().kind === 'closed') return journal.close();
    const stored = charter && revision ? { charter, revision } : undefined;
    const restored = restoreDrafts(stored, drafts, charterId, store.get());
    opened = { ...opened, unreadableDrafts: restored.unreadable };
    if (restored.charter) store.replace(restored.charter, 'remote');
    tray.add([...restored.tray, ...restored.conflicts]);
    keeper.begin(journal, restored.absorbed);
    keeper.changed();
  };
  let openingJournal: ReturnType<NonNullable<CharterSessionOptions['journal']>> | undefined;

  /** Another client may have saved: storage is looked at, now or when the save under way has ended. */
  const look = (hint: string | boolean) => {
    hinted = isOpen ? false : hint;
    if (!isOpen || (typeof hint === 'string' && saver?.isKnown(hint))) return;
    const kind = saver?.state().kind;
    // While somebody types nothing moves under their hands: the save that is about to come finds out by itself.
    if (kind === 'saving') hinted = hint;
    else if (kind !== 'dirty') reader?.read();
  };

  /** What storage holds meets what is here. */
  const meet = (answer: CheckedLoad) => {
    if (!saver) return;
    if (answer.kind === 'load-failed') {
      timer = clock.setTimeout(() => look(true), retryDelay(retries++, clock.random, answer.delay));
      return saver.edited();
    }
    retries = 0;
    if (answer.kind === 'found') {
      if (saver.isKnown(answer.revision)) saver.edited();
      else saver.adopt(answer);
    } else if (saver.acked().revision !== null && !['saving', 'closed'].includes(saver.state().kind)) {
      saver.orphan();
    }
  };

  const subscribe = () => {
    const end = storage?.subscribe?.({ docId: charterId, onHint: ({ revision }) => look(revision ?? true) });
    return () => end?.();
  };

  const open = () => {
    if (!storage || isBegun) return;
    isBegun = true;
    openingJournal = options.journal?.() ?? defaultJournal(options);
    openingJournal?.catch(() => undefined);
    tabs.open(
      (options.channel ?? browserChannel)(`enablement-charter:${options.userKey ?? ''}:${charterId}`),
    );
    let unsubscribe = subscribe();
    const unfollow = (options.page ?? followPage)({
      onHide() {
        keeper.lastGasp();
        void keeper.flush(true);
        if (saver?.state().kind === 'dirty') saver.send('auto');
      },
      onReturn() {
        unsubscribe();
        unsubscribe = subscribe();
        look(true);
      },
      onWake() {
        reload();
        saver?.wake();
      },
    });
    ends = [() => unsubscribe(), unfollow];
    reader?.read();
  };

  /** Storage, the page and whatever was planned are heard no more. */
  const endListening = () => {
    for (const end of ends.splice(0)) end();
    clock.clearTimeout(timer);
    reader?.close();
  };

  const guarded =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A) => {
      if (!isReadOnly()) run(...args);
    };

  return {
    charterId,
    newId,
    open,
    getSnapshot() {
      snapshot ??= {
        charter: store.get(),
        save: saveState(),
        conflicts: tray.entries(),
        journal: keeper.state(),
        isOnDevice: keeper.writtenSeq() >= seq && keeper.state() !== 'off',
        ...opened,
        canUndo: !isReadOnly() && store.canUndo(),
        canRedo: !isReadOnly() && store.canRedo(),
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
    editAll: guarded((values: Parameters<typeof store.setAll>[0]) => void store.setAll(values)),
    insert: guarded(store.insert),
    remove: guarded(store.remove),
    move: guarded(store.move),
    undo: guarded(store.undo),
    redo: guarded(store.redo),
    saveNow() {
      const { kind } = saveState();
      if (kind === 'load-failed') reload();
      else if (kind === 'orphaned') saver?.recreate();
      else saver?.send('manual');
    },
    discard() {
      if (saveState().kind !== 'orphaned') return;
      endListening();
      tray.clear();
      saver?.discard();
    },
    resolveConflict(id, choice) {
      const entry = tray.entries().find((one) => one.id === id);
      if (!entry || isReadOnly() || !resolveEntry(store, entry, choice)) return;
      tray.remove(id);
      saver?.edited();
    },
    receive(charter) {
      if (!equalJson(charter, store.get())) store.replace(charter, 'remote');
    },
    dispose() {
      endListening();
      saver?.close();
      listeners.clear();
    },
  };
}

/** A template is stored under the id it was opened with; under its own it could never be opened again. */
function firstDocument({ charterId, storage, initial }: CharterSessionOptions, clock: Clock): CharterDraft {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const first = initial ?? createCharter({ title: '', newId: () => charterId, now: today });
  return storage ? { ...first, id: charterId } : first;
}

/** Drafts are kept on this device only for a host that says whose they are. Loaded when it is needed. */
function defaultJournal({ userKey }: CharterSessionOptions) {
  if (userKey === undefined || typeof indexedDB === 'undefined') return undefined;
  return import('./journal/createIndexedDbJournal').then(({ createIndexedDbJournal }) =>
    createIndexedDbJournal({ userKey }),
  );
}
