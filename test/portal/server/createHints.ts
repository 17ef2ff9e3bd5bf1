import type { CharterStore } from './createCharterStore';

/** A charter got another revision, or was removed. */
export interface Hint {
  readonly kind: 'changed' | 'deleted';
  readonly revision: string;
}

type Listener = (hint: Hint) => void;

interface Watched {
  readonly listeners: Set<Listener>;
  /** The revision that was told last. */
  told?: string;
}

/**
 * Tells listeners of saves: those of this server at once, those of others on the same database by asking it for the
 * revisions of the watched charters every so often. So any number of servers needs nothing but the database.
 */
export function createHints(store: Pick<CharterStore, 'heads'>, everyMs: number) {
  const watched = new Map<string, Watched>();

  function announce(docId: string, hint: Hint): void {
    const entry = watched.get(docId);
    if (!entry || entry.told === hint.revision) return;
    entry.told = hint.revision;
    for (const listener of entry.listeners) listener(hint);
  }

  async function ask(): Promise<void> {
    if (watched.size === 0) return;
    // A database that is away now is asked again the next time.
    const heads = await store.heads([...watched.keys()]).catch(() => []);
    for (const { id, revision, removed } of heads) {
      announce(id, { kind: removed ? 'deleted' : 'changed', revision });
    }
  }

  const timer = setInterval(ask, everyMs);
  return {
    announce,
    /** Begins with a hint of the present revision, so that a client that was away meets what it missed. */
    async watch(docId: string, listener: Listener): Promise<() => void> {
      const entry = watched.get(docId) ?? { listeners: new Set() };
      watched.set(docId, entry);
      entry.listeners.add(listener);
      const [head] = await store.heads([docId]).catch(() => []);
      if (head) {
        entry.told = head.revision;
        listener({ kind: head.removed ? 'deleted' : 'changed', revision: head.revision });
      }
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size === 0) watched.delete(docId);
      };
    },
    close: () => clearInterval(timer),
  };
}

export type Hints = ReturnType<typeof createHints>;
