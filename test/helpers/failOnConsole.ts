import { afterEach, beforeEach, vi } from 'vitest';

/** Any console message is a defect: it fails the test that caused it. */
const calls: unknown[][] = [];

beforeEach(() => {
  calls.length = 0;
  for (const method of ['error', 'warn', 'log', 'info'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      calls.push([method, ...args]);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  const seen = calls.splice(0);
  if (seen.length > 0)
    throw new Error(`Unexpected console output:\n${seen.map((c) => c.join(' ')).join('\n')}`);
});

/** Takes (and so allows) what the test expected on the console. */
export function takeConsole(): unknown[][] {
  return calls.splice(0);
}
