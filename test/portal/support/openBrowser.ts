import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../../browser/findChromium.mjs';

/** What a journey may say on the console, where it takes the server away on purpose. */
const noAnswer = /Failed to load resource|net::ERR_/;

/** Starts a Chromium for the journeys of a test file. */
export async function openBrowser() {
  const browser = await chromium.launch(launchOptions());

  /** A browser of one person, signed in at a portal. */
  async function profile(url: string, person?: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
    const complaints: string[] = [];
    // What the policy forbids is told even where the console would not.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`violation of ${violatedDirective}: ${blockedURI}`);
      });
    });
    context.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) {
        complaints.push(`a request to ${request.url()}`);
      }
    });
    if (person) await signInBy(person);

    async function signInBy(id: string) {
      await context.request.post(`${url}/session`, { data: { person: id } });
    }

    return {
      context,
      /** All warnings, errors, violations of the policy and requests to others. */
      complaints,
      /** The same without what an absent server causes. */
      faults: () => complaints.filter((complaint) => !noAnswer.test(complaint)),
      async open(path: string): Promise<Page> {
        const page = await context.newPage();
        await page.goto(url + path);
        return page;
      },
      close: () => context.close(),
    };
  }

  return { profile, close: () => browser.close() };
}

export type Browser = Awaited<ReturnType<typeof openBrowser>>;
export type Profile = Awaited<ReturnType<Browser['profile']>>;

/** Waits until the page says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-charter-part="save-status"][data-state="clean"]').waitFor();
}

/** The control of a field, by its path. */
export function field(page: Page, path: string) {
  return page.locator(`[name="${path}"]`);
}
