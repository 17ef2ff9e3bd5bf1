import { defineConfig } from 'vitest/config';

/** What a consumer gets and a person does in a browser: most of these tests read `dist`, so they run after the build. */
export default defineConfig({
  test: {
    name: 'package',
    environment: 'node',
    include: ['test/package/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 120_000,
    // A busy machine gets the time it needs: a page is asked until it says so.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 300_000,
  },
});
