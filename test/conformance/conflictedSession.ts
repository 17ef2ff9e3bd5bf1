import { type CharterSession, createCharterSession } from '../../src/session';
import { createMemoryStorage } from '../../src/storage';

const first = { schemaVersion: 1, id: 'c', title: 'Charter' };

/** A session whose last save met a colleague’s: both changed the title. */
export async function conflictedSession(): Promise<CharterSession> {
  const storage = createMemoryStorage({ documents: { c: first } });
  const session = createCharterSession({ charterId: 'c', storage });
  await until(session, 'clean');
  const { signal } = new AbortController();
  const found = await storage.load({ docId: 'c', signal });
  const base = found.kind === 'found' ? found.revision : null;
  session.edit('title', 'Mine');
  const doc = { ...first, title: 'Theirs' };
  await storage.save({ docId: 'c', doc, base, attemptId: 'theirs', reason: 'auto', changes: [], signal });
  session.saveNow();
  await until(session, 'conflict');
  return session;
}

function until(session: CharterSession, kind: string): Promise<void> {
  return new Promise((reached) => {
    const look = () => {
      if (session.getSnapshot().save.kind !== kind) return;
      stop();
      reached();
    };
    const stop = session.subscribe(look);
    look();
  });
}
