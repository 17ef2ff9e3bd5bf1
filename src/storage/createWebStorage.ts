import { planRemove, planSave } from './compareAndSet';
import type { Revision } from './contract';
import { createRevisionSource } from './createRevisionSource';
import { createWebCells } from './createWebCells';
import type { DeviceStorage } from './DeviceStorage';
import { StorageError } from './StorageError';
import { decodeRecord, isCorruptRecord, toLoaded } from './storedRecord';
import { openArea, type WebStorageArea } from './webStorageArea';
import { hubOf, listenToOtherTabs, type StorageEventSource } from './webStorageHints';
import type { LockSource } from './withWebLock';

/** Options of {@link createWebStorage}. */
export interface WebStorageOptions {
  /**
   * The area, or a function that finds it; `globalThis.localStorage` when absent. Looked up inside each call,
   * never before, so an adapter can be made on a server.
   */
  readonly storage?: WebStorageArea | (() => WebStorageArea);
  /** First part of every key; `enablement-charter` when absent. Give each tenant or user a prefix of its own. */
  readonly keyPrefix?: string;
  /** Largest document as bytes of UTF-8 JSON; anything larger is `too-large`. Browsers allow about 5 MB in all. */
  readonly maxBytes?: number;
  /** Makes revisions; for tests. */
  readonly newRevision?: () => Revision;
  /** Where `storage` events come from; the global window when absent. */
  readonly events?: StorageEventSource;
  /**
   * The lock manager; `navigator.locks` when absent. Pass `null` for an area that tabs do not share; for
   * `sessionStorage` that is known.
   */
  readonly locks?: LockSource | null;
}

/** A {@link CharterStorage} in web storage, with what a host needs around it. */
export type WebStorage = DeviceStorage;

/**
 * Keeps charters in `localStorage` (or another storage area): for one person on one device.
 *
 * Compare-and-set reads, compares and writes in one task, under a Web Lock and after every write of another
 * tab has arrived. Browsers offer Web Locks on secure pages only; on others, two tabs that save within
 * milliseconds of each other can overwrite each other's save.
 *
 * A record that cannot be read is never overwritten and never deleted: `load` and `save` throw `StorageError`
 * `invalid` with the text as `raw`. A browser that refuses storage is `unavailable` with detail `blocked`; a
 * full one is `quota`, and what was stored before stays as it was. Removing a document leaves nothing behind.
 */
export function createWebStorage(options: WebStorageOptions = {}): WebStorage {
  const { keyPrefix = 'enablement-charter', maxBytes, newRevision = createRevisionSource() } = options;
  const keyStart = `${keyPrefix}:`;
  const keyOf = (docId: string) => keyStart + encodeId(docId);
  const open = () => openArea(options.storage);

  const source = options.events ?? (globalThis as Partial<StorageEventSource>);
  const cells = createWebCells({ open, locks: options.locks, events: source });

  return {
    contract: 1,
    supports: {
      subscribe: true,
      remove: true,
      idempotentAttempts: true,
      ...(maxBytes !== undefined && { maxBytes }),
    },

    async load({ docId, signal }) {
      return toLoaded(decodeRecord(await cells.read(keyOf(docId), signal)));
    },

    async save(request) {
      return cells.change(keyOf(request.docId), request.signal, (cell) => {
        const { result, write } = planSave(cell.text, request, { newRevision, maxBytes });
        if (write !== undefined && result.kind === 'saved') cell.write(write, result.revision);
        return result;
      });
    },

    subscribe({ docId, onHint }) {
      const key = keyOf(docId);
      const area = orNull(open);
      const endHub = area ? hubOf(area).listen(key, onHint) : undefined;
      const endEvents = isEventSource(source)
        ? listenToOtherTabs(source, key, (changed) => changed === orNull(open), onHint)
        : undefined;
      return () => {
        endHub?.();
        endEvents?.();
      };
    },

    async remove({ docId, base, signal }) {
      return cells.change(keyOf(docId), signal, (cell) => {
        const result = planRemove(cell.text, base);
        if (result.kind === 'removed') cell.remove();
        return result;
      });
    },

    async list() {
      const area = open();
      const ids: string[] = [];
      for (let i = 0; i < area.length; i++) {
        const key = area.key(i);
        const id = key?.startsWith(keyStart) ? decodeId(key.slice(keyStart.length)) : null;
        if (id !== null) ids.push(id);
      }
      return ids.sort();
    },

    async discardCorrupt({ docId }) {
      return cells.change(keyOf(docId), undefined, (cell) => {
        const corrupt = isCorruptRecord(cell.text);
        if (corrupt) cell.remove();
        return corrupt;
      });
    },
  };
}

/** Escapes an id, so that prefix `a` with id `b:c` and prefix `a:b` with id `c` are different keys. */
function encodeId(docId: string): string {
  try {
    return encodeURIComponent(docId);
  } catch (cause) {
    throw new StorageError('invalid', {
      message: 'storage: the document id is not text',
      applied: 'no',
      cause,
    });
  }
}

/** The id in a key, or null when the key belongs to a longer prefix or to someone else. */
function decodeId(encoded: string): string | null {
  const id = orNull(() => decodeURIComponent(encoded));
  return id !== null && encodeURIComponent(id) === encoded ? id : null;
}

function isEventSource(source: Partial<StorageEventSource>): source is StorageEventSource {
  return typeof source.addEventListener === 'function' && typeof source.removeEventListener === 'function';
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
