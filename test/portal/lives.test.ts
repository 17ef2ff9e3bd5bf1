import type { BrowserContext, Dialog, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing';
import { type Browser, field, openBrowser, type Profile, saved } from './support/openBrowser';
import { openTestPortal, type TestPortal } from './support/openTestPortal';
import { newId, pathOf, put } from './support/requests';

let portal: TestPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([
    openTestPortal({ pageFolder: '.cache/portal/page' }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const place = 'mission/whyInvested';

interface Life {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly address: string;
  readonly open: Profile['open'];
  /** Types into the field, so that all of it is new. */
  readonly type: (page?: Page) => Promise<void>;
}

/** What happens to a page while somebody types in it; gives the page in which it goes on. */
const troubles: Readonly<Record<string, (life: Life, pause: number) => Promise<Page>>> = {
  'the renderer is killed': async ({ page, open, address, type }, pause) => {
    await type();
    await page.waitForTimeout(400 + pause);
    const crashed = new Promise((gone) => page.once('crash', gone));
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    return open(address);
  },
  'the network is gone for a while': async ({ context, page, type }, pause) => {
    await context.setOffline(true);
    await type();
    await page.waitForTimeout(900 + pause);
    await context.setOffline(false);
    return page;
  },
  'requests are aborted on their way': async ({ page, type }, pause) => {
    await page.route('**/charters/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    await type();
    await page.waitForTimeout(900 + pause);
    await page.unroute('**/charters/**');
    return page;
  },
  'the answer to a save is lost': async ({ page, type }, pause) => {
    await page.route('**/charters/**', async (route) => {
      if (route.request().method() !== 'PUT') return route.fallback();
      await route.fetch();
      // The trouble may have ended while the server answered; then the answer goes its way.
      await route.abort().catch(() => undefined);
    });
    await type();
    await page.waitForTimeout(900 + pause);
    await page.unroute('**/charters/**');
    return page;
  },
  'the device has no room left': async ({ context, page, type }) => {
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await type();
    await saved(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    return page;
  },
  'a second tab writes elsewhere in it': async ({ page, open, address, type }, pause) => {
    const other = await open(address);
    await field(other, 'vision').waitFor();
    await Promise.all([type(), field(other, 'vision').fill(`A vision after ${pause}`)]);
    await saved(other);
    await other.close();
    await field(page, 'vision').waitFor();
    return page;
  },
  'the person goes to another page and back': async ({ page, type }, pause) => {
    await type();
    await page.waitForTimeout(pause);
    // The page only asks when something is unsaved, so the answer must not wait for a later question.
    const leave = (dialog: Dialog) => void dialog.accept();
    page.on('dialog', leave);
    await page.goto(`${new URL(page.url()).origin}/`);
    page.off('dialog', leave);
    await page.goBack();
    return page;
  },
  'the editor is taken off the page in the middle of a save': async ({ page, type }, pause) => {
    await type();
    await page.waitForTimeout(790 + pause / 10);
    await page.evaluate(() => history.pushState(null, '', `/read${location.search}`));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await page.waitForTimeout(100);
    await page.goBack();
    return page;
  },
};

const PAUSES = [0, 60, 150, 300, 450];

describe('nothing that was typed is lost when', () => {
  test.each(Object.keys(troubles))('%s (five times)', async (name) => {
    const id = newId('lives');
    const lead = await portal.signIn('maya');
    await put(lead, id, { ...exampleCharters.quillmere, id }, null);
    const { context, open, faults, close } = await browser.profile(portal.url, 'maya');
    const address = `/write?charter=${id}`;
    let page = await open(address);
    for (const [index, pause] of PAUSES.entries()) {
      const words = `Life ${index + 1} of those in which ${name}.`;
      await field(page, place).waitFor();
      const type = (where = page) => field(where, place).fill(words);
      page = await (troubles[name] as (typeof troubles)[string])(
        { context, page, address, open, type },
        pause,
      );
      await field(page, place).waitFor();
      await expect.poll(() => field(page, place).inputValue(), { timeout: 20_000 }).toBe(words);
      await saved(page);
      const stored = await (await lead(pathOf(id))).json();
      expect(stored.mission.whyInvested).toBe(words);
    }
    expect(faults()).toEqual([]);
    await close();
  });
});
