import type { LockSource } from '../../src/storage/withWebLock';

/** A lock manager as browsers have it: exclusive and shared locks by name, granted in the order of asking. */
export function createLocks(): LockSource & { held(): string[] } {
  const held: { name: string; mode: LockMode }[] = [];
  const waiting: { name: string; mode: LockMode; grant: () => void }[] = [];

  function grantNext(): void {
    for (const entry of [...waiting]) {
      const same = held.filter(({ name }) => name === entry.name);
      const ahead = waiting.slice(0, waiting.indexOf(entry)).some(({ name }) => name === entry.name);
      const free = entry.mode === 'shared' ? same.every(({ mode }) => mode === 'shared') : same.length === 0;
      if (ahead || !free) continue;
      waiting.splice(waiting.indexOf(entry), 1);
      entry.grant();
    }
  }

  async function request(
    name: string,
    options: LockOptions,
    step: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    const { signal, mode = 'exclusive' } = options;
    signal?.throwIfAborted();
    const lock = { name, mode };
    await new Promise<void>((resolve, reject) => {
      const entry = {
        ...lock,
        grant() {
          held.push(lock);
          resolve();
        },
      };
      waiting.push(entry);
      signal?.addEventListener('abort', () => {
        if (!waiting.includes(entry)) return;
        waiting.splice(waiting.indexOf(entry), 1);
        reject(signal.reason);
      });
      grantNext();
    });
    try {
      return await step(lock);
    } finally {
      held.splice(held.indexOf(lock), 1);
      grantNext();
    }
  }

  return {
    request: request as LockManager['request'],
    // Newest first: browsers promise no order.
    query: async () => ({ held: held.map((lock) => ({ ...lock })).reverse(), pending: [] }),
    held: () => held.map(({ name }) => name),
  };
}
