/** Waits for a promise, but no longer than the signal allows: rejects with the signal's reason at once (rule A1). */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal?.reason);
    const end = () => signal?.removeEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(end);
  });
}
