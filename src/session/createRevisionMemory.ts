import type { Revision } from '../storage';

/** Revisions remembered; an answer from before them all is older than any copy that lags behind. */
const MOST = 64;

/** Remembers the newest revisions that another one took the place of, so that a late answer is known for what it is. */
export function createRevisionMemory(): {
  add(revision: Revision | null): void;
  has(revision: Revision): boolean;
} {
  const known = new Set<Revision>();
  return {
    add(revision) {
      if (revision === null) return;
      known.delete(revision);
      known.add(revision);
      const [oldest] = known;
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
    has: (revision) => known.has(revision),
  };
}
