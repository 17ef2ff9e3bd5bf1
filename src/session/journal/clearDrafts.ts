import { BY_USER, inTransaction, lastGaspStart, openDatabase } from './draftDatabase';

/** Forgets every draft that a user left on this device, when they sign out. Rejects when the device refuses. */
export async function clearDrafts(userKey: string): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const start = lastGaspStart(userKey);
  for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key);
  const database = await openDatabase();
  try {
    await inTransaction(database, 'readwrite', (store) => {
      store.index(BY_USER).openKeyCursor(IDBKeyRange.only(userKey)).onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursor | null>).result;
        if (!cursor) return;
        store.delete(cursor.primaryKey);
        cursor.continue();
      };
    });
  } finally {
    database.close();
  }
}
