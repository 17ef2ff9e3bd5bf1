import type { CharterDraft } from '../../src/model';
import { createCharterSession } from '../../src/session';
import { createIndexedDbJournal } from '../../src/session/journal/createIndexedDbJournal';
import { inTransaction, openDatabase } from '../../src/session/journal/draftDatabase';
import { createMemoryStorage, type JsonObject } from '../../src/storage';

const USER = 'measured';
const WORD = 'Typed before the tab was killed';

/** A session on a storage that holds the charter and answers no save, and the times of its writes on this device. */
function open(charter: CharterDraft, userKey: string | undefined) {
  const inner = createMemoryStorage({ documents: { [charter.id]: charter as unknown as JsonObject } });
  const writes: number[] = [];
  const journal = async () => {
    const real = await createIndexedDbJournal({ userKey: userKey as string });
    const put: typeof real.put = async (...given) => {
      const started = performance.now();
      await real.put(...given);
      writes.push(performance.now() - started);
    };
    return { ...real, put };
  };
  const started = performance.now();
  const session = createCharterSession({
    charterId: charter.id,
    storage: { ...inner, save: () => new Promise(() => undefined) },
    ...(userKey && { userKey, journal }),
  });
  const until = (holds: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => holds() && resolve(performance.now() - started);
      session.subscribe(look);
      look();
    });
  return { session, writes, until };
}

/** What the script calls in the page. */
const calls = {
  /** Types so many words, each until it is kept on this device; gives what each write took, in milliseconds. */
  async write(charter: CharterDraft, words: number): Promise<readonly number[]> {
    const { session, writes, until } = open(charter, USER);
    await until(() => session.getSnapshot().journal === 'idle');
    for (let n = 1; n <= words; n++) {
      session.edit('vision', `${WORD} ${n}`);
      await until(() => session.getSnapshot().isOnDevice);
    }
    return writes;
  },
  /** Opens the charter again, and gives the milliseconds until the last word stands in it. */
  async recover(charter: CharterDraft, words: number): Promise<number> {
    const { session, until } = open(charter, USER);
    const found = await until(() => session.getSnapshot().charter.vision === `${WORD} ${words}`);
    session.dispose();
    return found;
  },
  /** Opens the charter where nothing was left, and gives the milliseconds until it can be edited. */
  async openPlain(charter: CharterDraft): Promise<number> {
    const { session, until } = open(charter, undefined);
    const opened = await until(() => !session.getSnapshot().readOnly);
    session.dispose();
    return opened;
  },
  /** Milliseconds that the browser alone takes to read all drafts. */
  async read(): Promise<number> {
    const started = performance.now();
    const database = await openDatabase();
    await inTransaction(database, 'readonly', (store) => store.getAll());
    database.close();
    return performance.now() - started;
  },
};

declare global {
  var recovery: Recovery;
}
type Recovery = typeof calls;

globalThis.recovery = calls;
