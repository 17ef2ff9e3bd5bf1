import { planRemove, planSave } from './compareAndSet';
import type { Revision } from './contract';
import { answered, createIdbConnection } from './createIdbConnection';
import { createRevisionSource } from './createRevisionSource';
import { createTabHints } from './createTabHints';
import type { DeviceStorage } from './DeviceStorage';
import { decodeRecord, isCorruptRecord, toLoaded } from './storedRecord';

/** Options of {@link createIndexedDbStorage}. */
export interface IndexedDbStorageOptions {
  /**
   * Name of the database; `enablement-charter-storage` when absent. Give each tenant or user one of its own; at
   * sign-out `indexedDB.deleteDatabase(name)` drops it, open pages let go of it.
   */
  readonly name?: string;
  /** Largest document as bytes of UTF-8 JSON; anything larger is `too-large`. */
  readonly maxBytes?: number;
  /** Makes revisions; for tests. */
  readonly newRevision?: () => Revision;
}

/** A {@link CharterStorage} in IndexedDB, with what a host needs around it. */
export type IndexedDbStorage = DeviceStorage;

/** What a step does to a record: the answer, and a text to store, `null` to drop it, nothing to leave it. */
interface Change<T> {
  readonly result: T;
  readonly write?: string | null;
}

/**
 * Keeps charters in a database of the browser: for one person on one device, with more room than `localStorage`
 * and without blocking the page.
 *
 * Compare-and-set is one transaction, which no tab can come between, and `saved` means flushed to the disk. A
 * connection that the browser has closed is opened again. Nothing is touched before the first call, so an adapter
 * can be made on a server.
 *
 * A record that cannot be read is never overwritten and never deleted: `load` and `save` throw `StorageError`
 * `invalid` with its text as `raw`. A browser that refuses databases is `unavailable` with detail `blocked`; a full
 * one is `quota`, and what was stored before stays as it was. Removing a document leaves nothing behind. Other tabs
 * are poked through a `BroadcastChannel`.
 */
export function createIndexedDbStorage(options: IndexedDbStorageOptions = {}): IndexedDbStorage {
  const { name = 'enablement-charter-storage', maxBytes, newRevision = createRevisionSource() } = options;
  const connection = createIdbConnection(name);
  const hints = createTabHints(`${name}:changes`);

  function change<T>(
    docId: string,
    signal: AbortSignal | undefined,
    plan: (text: string | null) => Change<T>,
  ): Promise<T> {
    return connection.transact('readwrite', signal, async (store) => {
      const { result, write } = plan(textOf(await answered(store.get(docId))));
      if (write === null) store.delete(docId);
      else if (write !== undefined) store.put(write, docId);
      return result;
    });
  }

  return {
    contract: 1,
    supports: {
      subscribe: true,
      remove: true,
      idempotentAttempts: true,
      ...(maxBytes !== undefined && { maxBytes }),
    },

    load({ docId, signal }) {
      return connection.transact('readonly', signal, async (store) =>
        toLoaded(decodeRecord(textOf(await answered(store.get(docId))))),
      );
    },

    async save(request) {
      const { docId, signal } = request;
      const result = await change(docId, signal, (text) =>
        planSave(text, request, { newRevision, maxBytes }),
      );
      if (result.kind === 'saved') hints.tell(docId, { kind: 'changed', revision: result.revision });
      return result;
    },

    subscribe: ({ docId, onHint }) => hints.listen(docId, onHint),

    async remove({ docId, base, signal }) {
      const result = await change(docId, signal, (text) => {
        const planned = planRemove(text, base);
        return { result: planned, write: planned.kind === 'removed' ? null : undefined };
      });
      if (result.kind === 'removed') hints.tell(docId, { kind: 'deleted' });
      return result;
    },

    async list() {
      const keys = await connection.transact('readonly', undefined, (store) => answered(store.getAllKeys()));
      return keys.filter((key) => typeof key === 'string').sort();
    },

    async discardCorrupt({ docId }) {
      const corrupt = await change(docId, undefined, (text) => {
        const result = isCorruptRecord(text);
        return { result, write: result ? null : undefined };
      });
      if (corrupt) hints.tell(docId, { kind: 'deleted' });
      return corrupt;
    },
  };
}

/** The text of what is stored; something else than text is shown as far as JSON can, to be refused as corrupt. */
function textOf(stored: unknown): string | null {
  if (stored === undefined || typeof stored === 'string') return stored ?? null;
  try {
    return JSON.stringify(stored) ?? String(stored);
  } catch {
    return String(stored);
  }
}
