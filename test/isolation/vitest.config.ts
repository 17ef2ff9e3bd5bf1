import { defineConfig } from 'vitest/config';

/** The build on a page that is not ours, and for people without a mouse or a screen: these tests drive a browser on `dist`, so they run after the build. */
export default defineConfig({
  test: {
    name: 'embedded',
    environment: 'node',
    include: ['test/isolation/*.test.ts', 'test/accessibility/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    // A busy machine gets the time it needs: a page is asked until it says so.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
