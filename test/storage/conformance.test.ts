import { describe, it } from 'vitest';
import { createWebStorage } from '../../src/storage';
import { describeStorage } from '../../src/testing';
import { createLocks } from './createLocks';
import { createTabs } from './createTabs';
import { httpHarness } from './httpHarness';
import { memoryHarness } from './memoryHarness';

const vitest = { describe, it };

describeStorage('memory storage keeps the contract', memoryHarness, vitest);

function webHarness({ lagMs, maxBytes, locked }: { lagMs?: number; maxBytes?: number; locked: boolean }) {
  const make = () => {
    const browser = createTabs({ lagMs });
    const locks = locked ? createLocks() : null;
    const open = () => {
      const { area, events } = browser.open();
      return createWebStorage({ storage: area, events, locks, maxBytes });
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

describeStorage('web storage keeps the contract, without locks', webHarness({ locked: false }), vitest);

describeStorage(
  'web storage keeps the contract, with locks and a size limit',
  webHarness({ locked: true, maxBytes: 200_000 }),
  vitest,
);

describeStorage(
  'web storage keeps the contract, in tabs that see the writes of others late',
  webHarness({ locked: true, lagMs: 15 }),
  vitest,
);

describeStorage('HTTP storage keeps the contract, over real sockets', httpHarness, vitest);
