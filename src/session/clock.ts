/** Time and chance as the engine uses them; a test passes its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** From 0 up to 1. */
  random(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => globalThis.setTimeout(run, ms),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
  random: () => Math.random(),
};

/** A timer of more than 2^31 ms rings at once. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/** Wait before try number `attempt` (0, 1, …): full jitter over 1 s x 2^n, at most 60 s; what the server asks for wins. */
export function retryDelay(attempt: number, random: () => number, retryAfterMs?: number): number {
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, LONGEST_WAIT);
  return Math.round(random() * Math.min(60_000, 1000 * 2 ** attempt));
}
