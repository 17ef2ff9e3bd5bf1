import { defineConfig } from 'vitest/config';

/** What a hostile text, page or file can do: most of these tests drive a browser on `dist`, so they run after the build. */
export default defineConfig({
  test: {
    name: 'security',
    environment: 'node',
    include: ['test/security/*.test.ts'],
    setupFiles: ['test/helpers/failOnConsole.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    // A busy machine gets the time it needs: a page is asked until it says so.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
