import type { Revision } from './contract';
import { createRevisionWitness } from './createRevisionWitness';
import { isRecordOf } from './storedRecord';
import { readItem, removeItem, type WebStorageArea, writeItem } from './webStorageArea';
import { hubOf, type StorageEventSource } from './webStorageHints';
import { type LockSource, withWebLock } from './withWebLock';

/** One key while nobody else may write it. */
export interface WebCell {
  /** The stored text; `null` when there is none. */
  readonly text: string | null;
  write(text: string, revision: Revision): void;
  remove(): void;
}

/** Reads and changes single keys of a storage area that several tabs share. */
export interface WebCells {
  /** The text of a key, as new as any tab has written it where there are locks. */
  read(key: string, signal?: AbortSignal): Promise<string | null>;
  /** Runs a synchronous step on a key that nobody else can come between. */
  change<T>(key: string, signal: AbortSignal | undefined, step: (cell: WebCell) => T): Promise<T>;
}

/** Makes the cells of an area; `open` finds it at each call, and may throw. */
export function createWebCells(options: {
  open: () => WebStorageArea;
  locks: LockSource | null | undefined;
  events: Partial<StorageEventSource>;
}): WebCells {
  const witness = createRevisionWitness(options.events);

  function locksFor(area: WebStorageArea): LockSource | null | undefined {
    // Every tab has a session area of its own, while locks are common to all: nothing to agree on.
    if (area === sessionArea()) return null;
    return options.locks === undefined ? globalThis.navigator?.locks : options.locks;
  }

  const catchUp = (area: WebStorageArea, key: string, signal: AbortSignal | undefined) =>
    witness.catchUp(locksFor(area), key, (revision) => isRecordOf(readItem(area, key), revision), signal);

  return {
    async read(key, signal) {
      signal?.throwIfAborted();
      const area = options.open();
      await catchUp(area, key, signal);
      return readItem(area, key);
    },

    async change(key, signal, step) {
      signal?.throwIfAborted();
      const area = options.open();
      const locks = locksFor(area);
      return withWebLock(locks, key, signal, async () => {
        await catchUp(area, key, signal);
        signal?.throwIfAborted();
        let announced: Revision | null | undefined;
        // From here to the end of the step nothing waits: that is what makes compare-and-set hold in this tab.
        const cell: WebCell = {
          text: readItem(area, key),
          write(text, revision) {
            try {
              writeItem(area, key, text);
            } finally {
              // A write may throw after it has stored; the other tabs must hear of that one too.
              if (stores(area, key, revision)) announced = revision;
            }
            hubOf(area).emit(key, { kind: 'changed', revision });
          },
          remove() {
            removeItem(area, key);
            announced = null;
            hubOf(area).emit(key, { kind: 'deleted' });
          },
        };
        try {
          return step(cell);
        } finally {
          if (announced !== undefined) await witness.announce(locks, key, announced);
        }
      });
    },
  };
}

function stores(area: WebStorageArea, key: string, revision: Revision): boolean {
  try {
    return isRecordOf(area.getItem(key), revision);
  } catch {
    return false;
  }
}

function sessionArea(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}
