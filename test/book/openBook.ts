import { existsSync, readFileSync } from 'node:fs';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/findChromium.mjs';
import { serveStatic } from '../browser/serveStatic.mjs';

const folder = 'storybook-static';

/** One page of the built Storybook: a story, or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

/** The pages of the built Storybook, in the order of its sidebar. */
export function bookEntries(): Entry[] {
  if (!existsSync(folder)) throw new Error('There is no built Storybook: run `npx storybook build` first.');
  return Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
}

/** Serves the built Storybook and starts a Chromium for it. */
export async function openBook() {
  const entries = bookEntries();
  const site = await serveStatic(folder);
  const browser = await chromium.launch(launchOptions());
  return {
    /** A browser profile of its own: its tabs share one storage. */
    async profile(options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.location().url.endsWith('/favicon.ico')) return;
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      return {
        complaints,
        /** Opens a page of the book in a new tab, its toolbar set to `globals`. */
        async open(id: string, globals: Record<string, string> = {}): Promise<Page> {
          const page = await context.newPage();
          await show(page, id, globals);
          return page;
        },
        show,
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      site.close();
    },
  };

  async function show(page: Page, id: string, globals: Record<string, string> = {}) {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new Error(`The Storybook has no page ${id}.`);
    const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=${entry.type}&globals=${chosen.join(';')}`);
    if (entry.type === 'docs') await page.waitForSelector('.sbdocs-content :is(h1, h2)');
    else {
      await page.waitForSelector('#storybook-root *');
      await page.waitForLoadState('networkidle');
    }
  }
}

/** The opened book of a test file. */
export type Book = Awaited<ReturnType<typeof openBook>>;
