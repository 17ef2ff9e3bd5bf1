import { describe, it } from 'vitest';
import { createMemoryStorage, createWebStorage } from '../../src/storage';
import { createFaultyStorage, describeStorage } from '../../src/testing';
import { createTabs } from './createTabs';

const vitest = { describe, it };

describeStorage(
  'memory storage keeps the contract',
  {
    make: () => createFaultyStorage(createMemoryStorage({ maxBytes: 2_000_000 })),
    secondClient: ({ inner }) => inner.client(),
    reopen: ({ inner }) => createMemoryStorage({ backend: inner.backend }),
    faults: ({ faults }) => faults,
    quietMs: 5,
  },
  vitest,
);

function webHarness(options: { maxBytes?: number; locks?: Pick<LockManager, 'request'> | null }) {
  const make = () => {
    const browser = createTabs();
    const open = () => {
      const { area, events } = browser.open();
      return createWebStorage({ storage: area, events, ...options });
    };
    return { ...open(), open, browser };
  };
  type Made = ReturnType<typeof make>;
  return {
    make,
    secondClient: ({ open }: Made) => open(),
    reopen: ({ open }: Made) => open(),
    faults: ({ browser: { faults } }: Made) => ({
      loseNextAnswer() {
        faults.afterNextWrite = () => {
          throw new DOMException('the page was frozen', 'InvalidStateError');
        };
      },
      breakNextSave() {
        faults.nextWriteThrows = new Error('disk error');
      },
      refuseNextSave(code: string) {
        const names: Record<string, string> = { quota: 'QuotaExceededError', unavailable: 'SecurityError' };
        const name = names[code];
        if (name) faults.nextWriteThrows = new DOMException('refused', name);
        return name !== undefined;
      },
    }),
    quietMs: 5,
  };
}

describeStorage('web storage keeps the contract, without locks', webHarness({ locks: null }), vitest);

/** A lock manager as browsers have it: one holder for each name, in the order of asking. */
function createLocks(): Pick<LockManager, 'request'> {
  const tails = new Map<string, Promise<unknown>>();
  const request = async (name: string, { signal }: LockOptions, granted: LockGrantedCallback<unknown>) => {
    signal?.throwIfAborted();
    const before = tails.get(name) ?? Promise.resolve();
    const turn = before.then(() => {
      signal?.throwIfAborted();
      return granted({ name, mode: 'exclusive' });
    });
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request: request as LockManager['request'] };
}

describeStorage(
  'web storage keeps the contract, with locks and a size limit',
  webHarness({ locks: createLocks(), maxBytes: 200_000 }),
  vitest,
);
