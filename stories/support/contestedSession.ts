import type { CharterDraft } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { createMemoryStorage, type JsonObject } from '../../src/storage';

/** What two people do to one charter at the same time. */
export interface Meeting {
  readonly mine: (session: CharterSession) => void;
  readonly theirs: (session: CharterSession) => void;
  /** What the colleague does once the two have met. */
  readonly afterwards?: (session: CharterSession) => void;
}

/** A session in which a person writes while a colleague, on the same storage, saves first. */
export function contestedSession(charter: CharterDraft, meeting: Meeting): CharterSession {
  const documents = { [charter.id]: charter as unknown as JsonObject };
  const storage = createMemoryStorage({ documents });
  const charterId = charter.id;
  const options = { charterId, page: () => () => undefined, channel: () => undefined };
  // No hints for the person: as on a storage that cannot push, both find out when they save.
  const quiet = { ...storage, subscribe: undefined, supports: { idempotentAttempts: true as const } };
  const session = createCharterSession({ ...options, storage: quiet, autosave: { wait: 30 } });
  const colleague = createCharterSession({ ...options, storage: storage.client(), autosave: { wait: 0 } });
  void meet(session, colleague, meeting);
  return session;
}

async function meet(
  session: CharterSession,
  colleague: CharterSession,
  { mine, theirs, afterwards }: Meeting,
) {
  await Promise.all([reached(session, 'clean'), reached(colleague, 'clean')]);
  theirs(colleague);
  colleague.saveNow();
  await reached(colleague, 'clean');
  mine(session);
  session.saveNow();
  await reached(session, 'conflict');
  if (afterwards) {
    await reached(colleague, 'clean');
    afterwards(colleague);
    colleague.saveNow();
    await reached(colleague, 'clean');
    session.edit('purpose', 'Written afterwards');
    session.saveNow();
  }
}

function reached(session: CharterSession, kind: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (session.getSnapshot().save.kind !== kind) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}
