/**
 * A page on which the browser's storage adapters meet the conformance cases; `globalThis.storageKit` is what a test
 * calls. `otherTab`, exposed by the test, performs a call in a second tab.
 */
import {
  type CharterStorage,
  createHttpStorage,
  createIndexedDbStorage,
  createWebStorage,
  type IndexedDbStorage,
  type StorageErrorCode,
  toStorageError,
} from '../../src/storage';
import { runStorageCases } from '../../src/testing/runStorageCases';

type Call = 'load' | 'save' | 'remove';

declare global {
  var storageKit: typeof kit;
  var otherTab: (call: Call, request: object) => Promise<unknown>;
}

/** One adapter, and so one connection, for each database. */
const opened = new Map<string, IndexedDbStorage>();

function storageOf(name = 'enablement-charter-storage'): IndexedDbStorage {
  const storage = opened.get(name) ?? createIndexedDbStorage({ name, maxBytes: 40_000_000 });
  opened.set(name, storage);
  return storage;
}

const kit = {
  storageOf,

  /** One call to IndexedDB; a fault comes back as its fields, since a class does not leave the page. */
  async call(call: Call, request: object, name?: string): Promise<unknown> {
    try {
      const full = { reason: 'auto', changes: [], ...request, signal: noSignal() };
      return await storageOf(name)[call](full as never);
    } catch (error) {
      return faultOf(error);
    }
  },

  /** The cases on IndexedDB: the second client is another connection, or another tab. */
  runIndexedDbCases(second: 'connection' | 'tab') {
    const open = () => createIndexedDbStorage({ maxBytes: 2_000_000 });
    return runStorageCases(`IndexedDB, second client in another ${second}`, {
      make: open,
      secondClient: second === 'tab' ? tabClient : open,
      reopen: open,
      faults: () => indexedDbFaults,
    });
  },

  /** The cases on `localStorage`. */
  runWebStorageCases() {
    const open = () => createWebStorage({ maxBytes: 2_000_000 });
    return runStorageCases('Web storage', {
      make: open,
      secondClient: open,
      reopen: open,
      faults: () => webStorageFaults,
    });
  },

  /** The cases over HTTP, with the browser's own `fetch` and `EventSource`. */
  runHttpCases(url: string) {
    const open = () => createHttpStorage({ url, events: true });
    return runStorageCases('HTTP, in a browser', {
      make: open,
      secondClient: open,
      reopen: open,
      quietMs: 250,
    });
  },

  /** Loads over HTTP; a fault comes back as its fields. */
  async loadOverHttp(url: string): Promise<unknown> {
    try {
      return await createHttpStorage({ url }).load({ docId: 'a', signal: noSignal() });
    } catch (error) {
      return faultOf(error);
    }
  },

  /** Adds 1 so many times, again after each conflict; gives the number of conflicts. */
  async addOnes(docId: string, tab: number, additions: number) {
    const storage = storageOf();
    let state = await storage.load({ docId, signal: noSignal() });
    let conflicts = 0;
    for (let done = 0; done < additions; ) {
      if (state.kind !== 'found') throw new Error(`the document is ${state.kind}`);
      const { n } = state.doc as { n: number };
      const result = await storage.save({
        docId,
        doc: { n: n + 1 },
        base: state.revision,
        attemptId: `${tab}-${done}-${conflicts}`,
        reason: 'auto',
        changes: [],
        signal: noSignal(),
      });
      if (result.kind === 'saved') done += 1;
      else conflicts += 1;
      state =
        result.kind === 'saved'
          ? { kind: 'found', doc: { n: n + 1 }, revision: result.revision }
          : result.current;
    }
    return conflicts;
  },
};

globalThis.storageKit = kit;

function faultOf(error: unknown) {
  const { code, detail, applied, raw, message } = toStorageError(error);
  return { code, detail, applied, raw, message };
}

function noSignal(): AbortSignal {
  return new AbortController().signal;
}

/** The storage of the other tab, as a client. */
function tabClient(): CharterStorage {
  const call =
    (name: Call) =>
    ({ signal: _, ...request }: { signal: AbortSignal }) =>
      globalThis.otherTab(name, request) as Promise<never>;
  return {
    contract: 1,
    supports: storageOf().supports,
    load: call('load'),
    save: call('save'),
    remove: call('remove'),
  };
}

/** Switches into a store at its next write: `loses` performs it and has the answer lost. */
function faultsAt(next: (act: (loses: () => unknown) => unknown) => void) {
  return {
    loseNextAnswer: () => next((loses) => loses()),
    breakNextSave: () =>
      next(() => {
        throw new Error('disk error');
      }),
    refuseNextSave(code: StorageErrorCode) {
      const names: Record<string, string> = { quota: 'QuotaExceededError', unavailable: 'SecurityError' };
      const name = names[code];
      if (!name) return false;
      next(() => {
        throw new DOMException('refused', name);
      });
      return true;
    },
  };
}

const indexedDbFaults = faultsAt((act) => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...args) {
    IDBObjectStore.prototype.put = put;
    const write = () => put.apply(this, args);
    const loses = () => {
      const { transaction } = this;
      transaction.oncomplete = () => transaction.onabort?.(new Event('abort'));
      return write();
    };
    return act(loses) as ReturnType<typeof put>;
  };
});

const webStorageFaults = faultsAt((act) => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...args) {
    Storage.prototype.setItem = setItem;
    const write = () => setItem.apply(this, args);
    const loses = () => {
      write();
      throw new DOMException('the page was frozen', 'InvalidStateError');
    };
    act(loses);
  };
});
