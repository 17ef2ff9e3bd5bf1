import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../test/browser/findChromium.mjs';

/**
 * The project `stories`: each story is rendered, played and checked by axe in Chromium, once as it opens and once
 * with the toolbar turned to dark, compact and Greek; what brings its own themes and languages along runs once. The whole pages and
 * the panel run again in the pseudo-locale, which is long and reads from right to left, and a few in Arabic. `--project stories-light` runs
 * one of them. Every story in other languages or themes, minutes for each pair:
 * `STORY_LOCALES=de,ar STORY_THEMES=contrast npx vitest run --project 'stories-in-*'`.
 * What axe finds of WCAG 1.1.1, 1.3.1, 1.4.3, 2.5.8 and 4.1.2 fails the story.
 */
const toolbar = (globals: Record<string, string>) => ({
  provide: { 'storybook/test-initial-globals': globals },
});

const { STORY_LOCALES, STORY_THEMES } = process.env;
const asked =
  STORY_LOCALES || STORY_THEMES
    ? (STORY_LOCALES || 'en')
        .split(',')
        .flatMap((locale) => (STORY_THEMES || 'light').split(',').map((theme) => ({ locale, theme })))
    : [];

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
          exclude: ['stories/workbench/{DataSize,Matrix,States}.stories.tsx'],
          ...toolbar({ theme: 'dark', density: 'compact', locale: 'el' }),
        },
        {
          browser: 'chromium',
          name: 'stories-pseudo',
          include: ['stories/*.stories.tsx', 'stories/metrics/*.stories.tsx'],
          ...toolbar({ locale: 'pseudo' }),
        },
        {
          browser: 'chromium',
          name: 'stories-arabic',
          include: ['stories/{Dialogs,Viewer}.stories.tsx', 'stories/metrics/Panel.stories.tsx'],
          ...toolbar({ locale: 'ar' }),
        },
        ...asked.map((globals) => ({
          browser: 'chromium' as const,
          name: `stories-in-${globals.locale}-${globals.theme}`,
          ...toolbar(globals),
        })),
      ],
    },
  },
});
