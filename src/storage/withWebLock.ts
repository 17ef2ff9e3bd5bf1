/** The part of the Web Locks interface that is used. */
export type LockSource = Pick<LockManager, 'request'>;

/**
 * Runs a synchronous step under a named Web Lock, so that no other tab runs the same step meanwhile; without
 * a lock manager, or where the page may not use it, it runs the step at once.
 *
 * The lock is held for the step only, never across a wait, so it keeps no page out of the back-forward cache.
 * Rejects with the signal's reason when the signal aborts before the lock is granted.
 */
export async function withWebLock<T>(
  locks: LockSource | null | undefined,
  name: string,
  signal: AbortSignal | undefined,
  step: () => T,
): Promise<T> {
  if (!locks) return step();
  let started = false;
  try {
    return (await locks.request(name, { signal }, () => {
      started = true;
      return step();
    })) as T;
  } catch (error) {
    if (started || signal?.aborted) throw error;
    return step();
  }
}
