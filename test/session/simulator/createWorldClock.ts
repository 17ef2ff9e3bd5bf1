import type { Clock } from '../../../src/session';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly owner: string;
  readonly run: () => void;
}

/** Time that passes only when it is told to; timers know to whom they belong, so that a killed tab's never ring. */
export function createWorldClock(random: () => number) {
  let now = Date.UTC(2026, 0, 1);
  let count = 0;
  const timers = new Map<number, Timer>();
  const set = (owner: string, run: () => void, ms: number) => {
    const order = ++count;
    timers.set(order, { at: now + Math.max(0, ms), order, owner, run });
    return order;
  };
  const next = (until: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers.values()) {
      if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    }
    return first;
  };
  return {
    now: () => now,
    random,
    set,
    clear: (order: number) => timers.delete(order),
    /** The clock of one tab; `jump` is how far it is off. */
    of: (owner: string, jump: () => number): Clock => ({
      now: () => now + jump(),
      random,
      setTimeout: (run, ms) => set(owner, run, ms),
      clearTimeout: (order) => timers.delete(order as number),
    }),
    drop(owner: string) {
      for (const [order, timer] of timers) if (timer.owner === owner) timers.delete(order);
    },
    timersOf: (owner: string) => [...timers.values()].filter((timer) => timer.owner === owner).length,
    /** Lets time pass, timer by timer, and everything that waits for nothing else happen after each. */
    async advance(ms: number, settled: () => void) {
      const until = now + ms;
      await drain();
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer.order);
        now = Math.max(now, timer.at);
        timer.run();
        await drain();
        settled();
      }
      now = until;
    },
  };
}

export type WorldClock = ReturnType<typeof createWorldClock>;

/** Until every promise that waits for nothing but other promises has run. */
export const drain = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
