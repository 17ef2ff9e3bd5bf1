/** The part of the Web Locks interface that is used. */
export type LockSource = Pick<LockManager, 'request' | 'query'>;

/**
 * Runs a step under a named Web Lock, so that no other tab runs a step of that name meanwhile; without a lock
 * manager, or where the page may not use it, it runs the step at once.
 *
 * Rejects with the signal's reason when the signal aborts before the lock is granted, and with what the step
 * throws.
 */
export async function withWebLock<T>(
  locks: LockSource | null | undefined,
  name: string,
  signal: AbortSignal | undefined,
  step: () => Promise<T>,
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
