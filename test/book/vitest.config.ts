import { defineConfig } from 'vitest/config';

/** The built Storybook in Chromium, as a visitor meets it: these tests read `storybook-static`. */
export default defineConfig({
  test: {
    name: 'book',
    environment: 'node',
    include: ['test/book/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    // A busy machine gets the time it needs: a page is asked until it says so.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
  },
});
