import { defineConfig } from 'vitest/config';

/** The reference portal: a real server on a real port, a real PostgreSQL, and a real Chromium for its page. */
export default defineConfig({
  test: {
    name: 'portal',
    environment: 'node',
    include: ['test/portal/*.test.ts'],
    globalSetup: 'test/portal/support/buildOnce.ts',
    setupFiles: ['test/helpers/failOnConsole.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    // A busy machine gets the time it needs: a page is asked until it says so.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
  },
});
