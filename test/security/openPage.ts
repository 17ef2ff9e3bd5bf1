import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/findChromium.mjs';

/** A page under watch: `complaints` grows with everything that a hostile text must not bring about. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  /** The values of the canary in the page and all its frames; empty while nothing fired. */
  fired(): Promise<string[]>;
}

/** Starts the Chromium of all pages of one test file. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** Opens an address in a profile of its own and watches for canaries, violations, messages, dialogs, ways out. */
export async function openPage(browser: Browser, url: string): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const site = new URL(url).origin;
  await context.exposeBinding('reportViolation', (_, text: string) => complaints.push(`violation: ${text}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site) && !address.startsWith(`blob:${site}`))
      complaints.push(`request: ${address}`);
  });
  context.on('page', (opened) => {
    if (opened !== page) complaints.push(`window: ${opened.url()}`);
  });
  await page.goto(url);
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) complaints.push(`navigation: ${frame.url()}`);
  });
  const fired = async () => {
    const values = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => String((window as { __xss?: unknown }).__xss))),
    );
    return values.filter((value) => value !== 'undefined');
  };
  return { page, context, complaints, fired };
}
