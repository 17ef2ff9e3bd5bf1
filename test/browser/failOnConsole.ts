import { afterEach, beforeEach } from 'vitest';

/**
 * A warning or an error on the console fails the story that caused it. A story that provokes one on purpose
 * replaces `console.error` with a spy of its own, which this never sees.
 */
const seen = new Set<string>();
/**
 * Storybook lets go of its act flag a moment before React has ended the scope in which it takes a story away. A late
 * update of that story then complains about the flag: it speaks of the harness, and no story can avoid it.
 */
const ofTheHarness = 'The current testing environment is not configured to support act(...)';
const original = { error: console.error, warn: console.warn };

beforeEach(() => {
  seen.clear();
  for (const method of ['error', 'warn'] as const) {
    console[method] = (...args: unknown[]) => {
      if (args[0] !== ofTheHarness) seen.add(`console.${method}: ${args.map(String).join(' ')}`);
      original[method](...args);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  if (seen.size > 0) throw new Error(`Unexpected console output:\n${[...seen].join('\n')}`);
});
