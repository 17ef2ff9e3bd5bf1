import { defineConfig } from 'vitest/config';

/** Two projects: pure rules in Node, parts in jsdom. Stories run in Chromium from `.storybook/vitest.config.ts`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/browser/**', 'node_modules/**'],
          setupFiles: ['test/helpers/failOnConsole.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/helpers/failOnConsole.ts', 'test/helpers/setupDom.ts'],
        },
      },
    ],
  },
});
