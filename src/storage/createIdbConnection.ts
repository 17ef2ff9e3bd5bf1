import { orAborted } from './orAborted';
import { StorageError } from './StorageError';
import { toStorageError } from './toStorageError';

/** The one object store of the database: record texts by document id. */
const storeName = 'records';

/** A database that is opened when it is needed and again when the browser has closed it. */
export interface IdbConnection {
  /**
   * Runs a step in a transaction of its own and resolves with what it gives once that is stored; what the step
   * throws takes everything back. The step may wait for nothing but requests of this transaction.
   *
   * Rejects with the signal's reason at once when it aborts; else with `StorageError`: `unavailable` (detail
   * `blocked` where the browser refuses databases) or `quota`.
   */
  transact<T>(
    mode: 'readonly' | 'readwrite',
    signal: AbortSignal | undefined,
    step: (store: IDBObjectStore) => Promise<T>,
  ): Promise<T>;
}

/** Waits for one request of a transaction. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Prepares a connection; nothing is opened before the first transaction. */
export function createIdbConnection(name: string): IdbConnection {
  let current: Promise<IDBDatabase> | null = null;

  function forget(opening: Promise<IDBDatabase>): void {
    if (current === opening) current = null;
  }

  function connect(): Promise<IDBDatabase> {
    if (current) return current;
    const opening = openDatabase(name);
    current = opening;
    opening.then(
      (database) => {
        if (current !== opening) return database.close();
        // Closing lets the transactions that have begun end by themselves; the next call opens anew. A page with
        // an open database may be kept out of the back-forward cache, and a version that waits for it is stuck.
        const leave = () => {
          globalThis.removeEventListener?.('pagehide', leave);
          forget(opening);
          database.close();
        };
        database.onversionchange = leave;
        database.onclose = leave;
        globalThis.addEventListener?.('pagehide', leave);
      },
      () => forget(opening),
    );
    return opening;
  }

  /** A transaction on the connection there is; `null` when that one turns out to be closed. */
  async function begin<T>(
    signal: AbortSignal | undefined,
    use: (database: IDBDatabase) => Promise<T> | null,
  ) {
    const opening = connect();
    try {
      const database = await orAborted(opening, signal);
      const result = use(database);
      if (result === null) forget(opening);
      return result;
    } catch (error) {
      // Some browsers never answer the first call of a session: whoever comes after a timeout asks again.
      if (signal?.aborted) forget(opening);
      throw error;
    }
  }

  return {
    async transact(mode, signal, step) {
      signal?.throwIfAborted();
      const use = (database: IDBDatabase) => {
        const transaction = startTransaction(database, mode);
        return transaction && perform(transaction, signal, step).then((value) => ({ value }));
      };
      // Safari closes connections without a word. Nothing has begun then, so that trying again is no second save.
      const done = (await begin(signal, use)) ?? (await begin(signal, use));
      if (done) return done.value;
      throw new StorageError('unavailable', {
        message: 'storage: the browser keeps closing the database',
        applied: 'no',
      });
    },
  };
}

/**
 * Opens the database at whatever version it has, so that no upgrade ever waits for another tab: the records say
 * themselves which release can read them.
 */
function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = globalThis.indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  }).then(
    (database) => {
      if (database.objectStoreNames.contains(storeName)) return database;
      database.close();
      throw new StorageError('invalid', {
        message: `storage: the database "${name}" belongs to something else; give createIndexedDbStorage another name`,
        applied: 'no',
      });
    },
    (thrown: unknown) => {
      const { code, message } = toStorageError(thrown);
      if (code === 'quota') throw new StorageError('quota', { message, applied: 'no', cause: thrown });
      throw new StorageError('unavailable', {
        detail: isRefusal(thrown) ? 'blocked' : undefined,
        message,
        applied: 'no',
        cause: thrown,
      });
    },
  );
}

/** Whether the browser has no databases or keeps them from this page: a private window, a sandboxed frame. */
function isRefusal(thrown: unknown): boolean {
  return !globalThis.indexedDB || ['SecurityError', 'InvalidStateError'].includes(nameOf(thrown));
}

function startTransaction(database: IDBDatabase, mode: IDBTransactionMode): IDBTransaction | null {
  try {
    // The default may answer before the data has left the memory of the system (rule S6).
    return database.transaction(storeName, mode, { durability: 'strict' });
  } catch (error) {
    if (nameOf(error) === 'InvalidStateError') return null;
    throw faultOf(error);
  }
}

function perform<T>(
  transaction: IDBTransaction,
  signal: AbortSignal | undefined,
  step: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let result: T;
    const fail = (reason: unknown) => {
      reject(reason);
      abortQuietly(transaction);
    };
    const onAbort = () => fail(signal?.reason);
    const end = () => signal?.removeEventListener('abort', onAbort);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    transaction.oncomplete = () => {
      end();
      resolve(result);
    };
    transaction.onabort = () => {
      end();
      reject(faultOf(transaction.error));
    };
    step(transaction.objectStore(storeName)).then(
      (value) => {
        result = value;
      },
      (error) => fail(error instanceof StorageError ? error : faultOf(error)),
    );
  });
}

function abortQuietly(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, one way or the other.
  }
}

/** What ended a transaction. A full disk takes it back; when a connection breaks, it may have been stored before. */
function faultOf(thrown: unknown): StorageError {
  const { code, message } = toStorageError(thrown);
  if (code === 'quota') return new StorageError('quota', { message, applied: 'no', cause: thrown });
  return new StorageError('unavailable', { message, applied: 'unknown', cause: thrown });
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}
