import { defineConfig } from 'vitest/config';

/** Loading Storybook's configuration takes a second, which a run of the other projects alone need not pay. */
const asked = process.argv.join(' ').match(/--project[= ]\S+/g);
const withStories = !asked || asked.some((option) => option.includes('stories'));

/** Far above what any test takes, so that it ends only one that hangs. */
const testTimeout = 60_000;

/** Three projects: pure rules in Node, parts in jsdom, and every story in Chromium. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/package/**',
            'test/isolation/**',
            'test/accessibility/**',
            'test/security/**',
            'test/book/**',
            'test/browser/**',
            'test/portal/**',
            'node_modules/**',
          ],
          setupFiles: ['test/helpers/failOnConsole.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout,
          include: ['test/**/*.test.tsx'],
          exclude: ['test/consumers/**', 'node_modules/**'],
          setupFiles: ['test/helpers/failOnConsole.ts', 'test/helpers/setupDom.ts'],
        },
      },
      ...(withStories ? ['.storybook/vitest.config.ts'] : []),
    ],
  },
});
