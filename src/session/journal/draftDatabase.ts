/** Where drafts lie: one database for the whole origin, its records told apart by user. */
export const DATABASE = 'enablement-charter-drafts';
export const STORE = 'drafts';
export const BY_USER = 'user';
export const BY_DOCUMENT = 'document';

/** Begins every key of web storage that holds a last copy. */
export const lastGaspStart = (userKey: string) => `${DATABASE}:${encodeURIComponent(userKey)}:`;

/** Opens the database; rejects where it is refused. */
export function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(STORE, { keyPath: 'key' });
      store.createIndex(BY_USER, 'userKey');
      store.createIndex(BY_DOCUMENT, ['userKey', 'docId']);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('the database of drafts is held open by another version'));
  });
}

/** Runs `work` in one transaction; resolves once it is complete. */
export function inTransaction<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => T,
  durability: IDBTransactionDurability = 'default',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability });
    const result = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
  });
}
