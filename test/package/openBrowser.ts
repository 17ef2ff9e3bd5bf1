import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/findChromium.mjs';

/** A running Chromium whose pages collect their complaints. */
export interface Visitor {
  /** Opens `url` in a browser profile of its own; `complaints` grows with each warning, error or failed request. */
  visit(url: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/** Starts the Chromium that the other browser tests use. */
export async function openBrowser(): Promise<Visitor> {
  const browser: Browser = await chromium.launch(launchOptions());
  return {
    async visit(url, options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      page.on('request', (request) => {
        const address = new URL(request.url());
        if (/^(http|ws)s?:$/.test(address.protocol) && address.host !== new URL(url).host) {
          complaints.push(`left the site: ${request.url()}`);
        }
      });
      await page.goto(url);
      return { page, complaints };
    },
    close: () => browser.close(),
  };
}

/** Writes into the charter's title, waits until web storage has it, opens the page again and gives what the field shows. */
export async function titleAfterReload(page: Page, title: string, label = /^Title/): Promise<string> {
  const field = page.getByRole('textbox', { name: label }).first();
  await field.fill(title);
  await field.blur();
  await page.waitForFunction(
    (text) => Object.values(localStorage).some((item) => item.includes(text)),
    title,
  );
  await page.reload();
  await field.waitFor();
  return field.inputValue();
}
