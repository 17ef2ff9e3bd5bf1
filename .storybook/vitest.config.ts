import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../test/browser/findChromium.mjs';

/**
 * The project `stories`: each story is rendered, played and checked by axe in Chromium, once as it opens and once
 * with the toolbar turned to dark, compact and Greek. The whole pages and the panel run a third time in the pseudo-locale, which
 * is long and reads from right to left. `--project stories-light` runs one of the three. What axe finds of WCAG 1.1.1,
 * 1.3.1, 1.4.3, 2.5.8 and 4.1.2 fails the story.
 */
const toolbar = (globals: Record<string, string>) => ({
  provide: { 'storybook/test-initial-globals': globals },
});

export default defineConfig({
  root: '..',
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    testTimeout: 60_000,
    setupFiles: ['test/browser/failOnConsole.ts'],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: launchOptions() }),
      viewport: { width: 1280, height: 800 },
      instances: [
        { browser: 'chromium', name: 'stories-light' },
        {
          browser: 'chromium',
          name: 'stories-dark',
          ...toolbar({ theme: 'dark', density: 'compact', locale: 'el' }),
        },
        {
          browser: 'chromium',
          name: 'stories-pseudo',
          include: ['stories/*.stories.tsx', 'stories/metrics/*.stories.tsx'],
          ...toolbar({ locale: 'pseudo' }),
        },
      ],
    },
  },
});
