import type { Revision } from './contract';
import { StorageError } from './StorageError';
import type { StorageEventSource } from './webStorageHints';
import type { LockSource } from './withWebLock';

/** How long a write is witnessed: far longer than a browser takes to show it to its other tabs. */
const witnessedMs = 2000;
const pollMs = 2;
/** Polls before giving up: a little longer than a witness lives. */
const polls = 1500;

/** Tells the tabs of one browser which revision of a key was written last. */
export interface RevisionWitness {
  /**
   * Waits until this tab sees what was written last: `sees` compares with a revision, `null` for a removal.
   * Rejects with the signal's reason, or with `StorageError` `unavailable` when it stays behind.
   */
  catchUp(
    locks: LockSource | null | undefined,
    key: string,
    sees: (revision: Revision | null) => boolean,
    signal: AbortSignal | undefined,
  ): Promise<void>;
  /** Announces a write (`null`: a removal); resolves once every other tab can find it. */
  announce(locks: LockSource | null | undefined, key: string, revision: Revision | null): Promise<void>;
}

/**
 * Makes a witness that works by Web Locks.
 *
 * Each tab reads web storage through a cache of its process, which learns of another tab's write some
 * milliseconds late; a lock alone does not help, since it may be granted before the news arrives. The list of
 * held locks, though, is one for the whole browser. So whoever writes holds, for two seconds, a lock whose
 * name says the revision, and whoever comes next waits until its own cache shows that one. `source` tells when
 * the page is hidden: a page that holds a lock would be kept out of the back-forward cache.
 */
export function createRevisionWitness(source: Partial<StorageEventSource>): RevisionWitness {
  const releases = new Map<string, () => void>();
  const releaseAll = () => {
    for (const release of [...releases.values()]) release();
  };

  /** Holds a granted lock until its time is up, the page is hidden or a newer one takes its place. */
  function hold(key: string): Promise<void> {
    releases.get(key)?.();
    return new Promise((resolve) => {
      const release = () => {
        clearTimeout(timer);
        releases.delete(key);
        if (releases.size === 0) source.removeEventListener?.('pagehide', releaseAll);
        resolve();
      };
      const timer = setTimeout(release, witnessedMs);
      releases.set(key, release);
      source.addEventListener?.('pagehide', releaseAll);
    });
  }

  return {
    async catchUp(locks, key, sees, signal) {
      for (let poll = 0; poll < polls; poll++) {
        const latest = await findLatest(locks, key);
        signal?.throwIfAborted();
        if (!latest || sees(latest.revision)) return;
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      }
      throw new StorageError('unavailable', {
        message: 'storage: another tab has written what this one cannot see yet',
        applied: 'no',
      });
    },

    async announce(locks, key, revision) {
      if (!locks) return;
      const number = ((await findLatest(locks, key))?.number ?? 0) + 1;
      const name = `${key}#${number}#${revision ?? ''}`;
      await new Promise<void>((announced) => {
        const granted = () => {
          announced();
          return hold(key);
        };
        locks.request(name, { mode: 'shared' }, granted).catch(announced);
      });
    },
  };
}

async function findLatest(locks: LockSource | null | undefined, key: string) {
  let latest: { number: number; revision: Revision | null } | null = null;
  for (const { name } of await heldLocks(locks)) {
    if (!name?.startsWith(`${key}#`)) continue;
    const [number = '', ...revision] = name.slice(key.length + 1).split('#');
    if (Number(number) <= (latest?.number ?? 0)) continue;
    latest = { number: Number(number), revision: revision.join('#') || null };
  }
  return latest;
}

/** The locks of all tabs; none where the page may not ask. */
async function heldLocks(locks: LockSource | null | undefined): Promise<LockInfo[]> {
  try {
    return (await locks?.query())?.held ?? [];
  } catch {
    return [];
  }
}
