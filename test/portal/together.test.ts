import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing';
import { type Browser, field, openBrowser, saved } from './support/openBrowser';
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

/** A charter of its own for a test, and two people with it open. */
async function two(first: string, second: string) {
  const id = newId('together');
  const lead = await portal.signIn('maya');
  await put(lead, id, { ...exampleCharters.quillmere, id }, null);
  const profiles = await Promise.all([first, second].map((person) => browser.profile(portal.url, person)));
  const pages = await Promise.all(profiles.map(({ open }) => open(`/write?charter=${id}`)));
  await Promise.all(pages.map(saved));
  return {
    pages: pages as [Page, Page],
    stored: async () => (await lead(pathOf(id))).json(),
    versions: async () => (await lead(`${pathOf(id)}/versions`)).json(),
    async end() {
      expect(profiles.flatMap(({ faults }) => faults())).toEqual([]);
      await Promise.all(profiles.map(({ close }) => close()));
    },
  };
}

test('two people who write different parts at the same time keep both, and each sees the other', async () => {
  const { pages, stored, versions, end } = await two('irene', 'tomas');
  const [irene, tomas] = pages;
  await Promise.all([
    write(irene, 'budget/amount', '700000'),
    write(tomas, 'priorities/p1/title', 'Ramp in six months'),
  ]);
  await irene.keyboard.press('Tab');
  await Promise.all(pages.map(saved));
  expect(await stored()).toMatchObject({ budget: { amount: 700_000 } });
  expect((await stored()).priorities[0].title).toBe('Ramp in six months');
  await irene.getByText('Ramp in six months').first().waitFor();
  await tomas
    .getByText(/700[,.]000/)
    .first()
    .waitFor();
  const authors = (await versions()).map(({ author }: { author: string }) => author);
  expect(authors).toEqual(expect.arrayContaining(['irene', 'tomas', 'maya']));
  await end();
});

test('a save of a colleague appears in an open page by itself, and the next save is built on it', async () => {
  const { pages, stored, end } = await two('tomas', 'irene');
  const [tomas, irene] = pages;
  await write(tomas, 'priorities/p2/title', 'Hold the price');
  await saved(tomas);
  await irene.getByText('Hold the price').first().waitFor();
  await write(irene, 'budget/amount', '650000');
  await irene.keyboard.press('Tab');
  await saved(irene);
  expect(await stored()).toMatchObject({ budget: { amount: 650_000 } });
  expect((await stored()).priorities[1].title).toBe('Hold the price');
  await end();
});

test('two who write the same words at once: one is stored, the other is kept for a decision', async () => {
  const { pages, stored, end } = await two('maya', 'tomas');
  const place = 'priorities/p3/title';
  // Each at one go, so that both are whole when the second save finds the first.
  await Promise.all([
    field(pages[0], place).fill('Maya’s words'),
    field(pages[1], place).fill('Tomas’s words'),
  ]);
  const tray = '[data-charter-part="conflict-tray"]';
  await Promise.any(pages.map((page) => page.locator(tray).waitFor()));
  const texts = await Promise.all(pages.map((page) => page.locator(tray).allTextContents()));
  const asked = pages[texts[0]?.length ? 0 : 1];
  // What is asked there comes from a file of its own.
  for (const words of ['Maya’s words', 'Tomas’s words'])
    await expect.poll(() => asked.locator(tray).textContent()).toContain(words);
  expect((await stored()).priorities[2].title).toMatch(/^(Maya|Tomas)’s words$/);
  await end();
});

/** Writes over what stands in a field, letter by letter. */
async function write(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).fill('');
  await field(page, path).pressSequentially(text, { delay: 10 });
}
