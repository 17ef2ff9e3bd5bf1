import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { serveStatic } from '../browser/serveStatic.mjs';
import { openBrowser } from '../package/openBrowser';
import { buildPage } from '../security/buildPage';
import { hostMarkup } from './hostPage';

/** What the page of a host holds besides its own words. */
export interface HostPage {
  /** In the head: style sheets, in the order of the host. */
  readonly head?: string;
  readonly viewport?: { width: number; height: number };
}

/** Builds the page of a host that embeds the library, and starts a Chromium for it. */
export async function openIsolation(name: string) {
  const folder = `.cache/isolation/${name}`;
  await buildPage('test/isolation/page.tsx', folder);
  const site = await serveStatic(folder);
  const browser = await openBrowser();
  let pages = 0;
  return {
    /** Opens a page of the host; `complaints` grows with each warning, error or failed request. */
    async open({ head = '', viewport = { width: 1280, height: 800 } }: HostPage = {}) {
      const file = `host-${++pages}.html`;
      writeFileSync(
        `${folder}/${file}`,
        `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${head}<body>${hostMarkup}<script type="module" src="page.js"></script></body></html>`,
      );
      const { page, complaints } = await browser.visit(`${site.url}/${file}`, { viewport });
      await page.waitForFunction(() => 'isolation' in window);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

export type Isolation = Awaited<ReturnType<typeof openIsolation>>;

/** The style sheet of the library, as a host links it. */
export const theme = '<link rel="stylesheet" href="theme.css">';

/** Where focus is, through shadow roots and frames: the chain of parts around it, innermost first. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    for (;;) {
      const inner =
        at?.shadowRoot?.activeElement ??
        (at instanceof HTMLIFrameElement && at.contentDocument?.activeElement);
      if (!inner) break;
      at = inner;
    }
    const parts: string[] = [];
    for (let each = at; each; each = each.parentElement)
      if (each.hasAttribute('data-charter-part'))
        parts.push(each.getAttribute('data-charter-part') as string);
    return [at?.tagName.toLowerCase(), at?.getAttribute('data-slot'), ...parts].filter(Boolean).join(' < ');
  });
}

/** Waits until the first chart is drawn, which it only is when somebody looks. */
export async function drawChart(page: Page): Promise<void> {
  await page.locator('[data-charter-part="panel-detail"]').evaluate((box) => box.scrollIntoView());
  await page.locator('[data-charter-part="plot"] svg').first().waitFor();
}
