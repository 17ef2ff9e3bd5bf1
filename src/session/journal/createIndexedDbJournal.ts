import type { DraftJournal, DraftRecord, FoundDraft } from './DraftJournal';
import { BY_DOCUMENT, inTransaction, lastGaspStart, openDatabase } from './draftDatabase';

export interface IndexedDbJournalOptions {
  readonly userKey: string;
  /** Milliseconds after which a draft that nobody came back for is let go. Default 30 days. */
  readonly retention?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A record as it lies in the database. */
interface Stored extends FoundDraft {
  readonly userKey: string;
  readonly docId: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Characters up to which a last copy is written to web storage, which blocks and is small. */
const LARGEST_GASP = 512 * 1024;

/** Keeps drafts in IndexedDB, and in web storage what the last moment of a page leaves no time for. */
export async function createIndexedDbJournal(options: IndexedDbJournalOptions): Promise<DraftJournal> {
  const { userKey, retention = 30 * DAY, now = Date.now } = options;
  let database = await open();

  async function open() {
    const opened = await openDatabase();
    // A newer version of the database must not be held up by this page.
    opened.onversionchange = () => opened.close();
    return opened;
  }

  /** A connection that the browser closed is opened again, once. */
  async function run<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => T,
    durability?: IDBTransactionDurability,
  ): Promise<T> {
    try {
      return await inTransaction(database, mode, work, durability);
    } catch (error) {
      if ((error as DOMException | null)?.name !== 'InvalidStateError') throw error;
      database = await open();
      return inTransaction(database, mode, work, durability);
    }
  }

  const keyOf = (docId: string, tabId: string) => JSON.stringify([userKey, docId, tabId]);
  const gaspKey = (docId: string, tabId: string) => lastGaspStart(userKey) + JSON.stringify([docId, tabId]);
  const toStored = (record: DraftRecord): Stored => ({
    key: keyOf(record.docId, record.tabId),
    userKey,
    docId: record.docId,
    owner: record.tabId,
    record,
  });

  /** Last copies become records, unless a newer one was written after all. */
  const collectGasps = async () => {
    for (const { name, record } of readGasps(lastGaspStart(userKey))) {
      const stored = toStored(record);
      await run('readwrite', (store) => {
        store.get(stored.key).onsuccess = ({ target }) => {
          const { result } = target as IDBRequest<Stored | undefined>;
          const known = (result?.record as DraftRecord | undefined)?.seq ?? -1;
          if (known < record.seq) store.put(stored);
        };
      });
      localStorage.removeItem(name);
    }
  };

  return {
    async find(docId) {
      await collectGasps();
      const request = await run('readonly', (store) =>
        store.index(BY_DOCUMENT).getAll(IDBKeyRange.only([userKey, docId])),
      );
      const found = request.result as Stored[];
      const old = found.filter(({ record }) => ((record as DraftRecord)?.at ?? now()) < now() - retention);
      if (old.length > 0) await run('readwrite', (store) => old.forEach(({ key }) => void store.delete(key)));
      return found.filter((draft) => !old.includes(draft));
    },
    async claim(drafts, tabId) {
      const claimed: FoundDraft[] = [];
      await run('readwrite', (store) => {
        for (const draft of drafts) {
          store.get(draft.key).onsuccess = ({ target }) => {
            const { result } = target as IDBRequest<Stored | undefined>;
            if (result?.owner !== draft.owner) return;
            // Its tab may have written once more since it was found.
            const taken = { ...result, owner: tabId };
            store.put(taken);
            claimed.push(taken);
          };
        }
      });
      return claimed;
    },
    async put(record, { strict, absorbs }) {
      const write = (store: IDBObjectStore) => {
        store.put(toStored(record));
        dropOwned(store, absorbs, record.tabId);
      };
      await run('readwrite', write, strict ? 'strict' : 'relaxed');
      localStorage.removeItem(gaspKey(record.docId, record.tabId));
    },
    async remove({ docId, tabId, seq }, { absorbs }) {
      await run('readwrite', (store) => {
        const key = keyOf(docId, tabId);
        store.get(key).onsuccess = ({ target }) => {
          const { result } = target as IDBRequest<Stored | undefined>;
          if (((result?.record as DraftRecord | undefined)?.seq ?? 0) <= seq) store.delete(key);
        };
        dropOwned(store, absorbs, tabId);
      });
      localStorage.removeItem(gaspKey(docId, tabId));
    },
    lastGasp(record) {
      try {
        const text = JSON.stringify(record);
        if (text.length <= LARGEST_GASP) localStorage.setItem(gaspKey(record.docId, record.tabId), text);
      } catch {
        // Full or refused: the database may still be in time.
      }
    },
    close: () => database.close(),
  };
}

/** Deletes those of the drafts that a tab still answers for: one whose tab came back to it is that tab's again. */
function dropOwned(store: IDBObjectStore, keys: readonly string[], tabId: string): void {
  for (const key of keys) {
    store.get(key).onsuccess = ({ target }) => {
      const { result } = target as IDBRequest<Stored | undefined>;
      if (result?.owner === tabId) store.delete(key);
    };
  }
}

/** The last copies of a user; one that is damaged is left as it is. */
function readGasps(start: string): { name: string; record: DraftRecord }[] {
  return Object.keys(localStorage).flatMap((name) => {
    if (!name.startsWith(start)) return [];
    try {
      const record = JSON.parse(localStorage.getItem(name) ?? '') as Partial<DraftRecord>;
      const isWhole = typeof record.docId === 'string' && typeof record.tabId === 'string';
      return isWhole && typeof record.seq === 'number' ? [{ name, record: record as DraftRecord }] : [];
    } catch {
      return [];
    }
  });
}
