import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, field, openBrowser, saved } from './support/openBrowser';
import { type SpawnedPortal, spawnPortal } from './support/spawnPortal';

const text = 'New sellers closed their first deal after nine months; the board asked for six, by spring.';
const place = 'mission/whyInvested';

let portal: SpawnedPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([spawnPortal(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.kill();
});

/** What the server holds of the text. */
async function stored(page: Page): Promise<unknown> {
  const answer = await page.request.get(`${portal.url}/charters/quillmere-2026`);
  return (await answer.json()).mission?.whyInvested;
}

test('I1 I12: a server that is killed in the middle of typing, again and again, brings every word back', async () => {
  const { open, faults, close } = await browser.profile(portal.url, 'maya');
  const page = await open('/write');
  await field(page, place).fill('');
  // It dies while a save waits, while one is under way, and while the next words are typed without it.
  for (const [start, pause] of [
    [0, 0],
    [18, 400],
    [36, 810],
    [54, 830],
    [72, 1000],
  ] as const) {
    await field(page, place).pressSequentially(text.slice(start, start + 10), { delay: 15 });
    await page.waitForTimeout(pause);
    await portal.kill();
    await field(page, place).pressSequentially(text.slice(start + 10, start + 18), { delay: 15 });
    await portal.start();
  }
  await saved(page);
  expect(await stored(page)).toBe(text);
  await page.reload();
  await field(page, place).waitFor();
  await expect.poll(() => field(page, place).inputValue()).toBe(text);
  expect(faults()).toEqual([]);
  await close();
});

test('I2: a tab that is killed while the server is away brings every word back, and sends it', async () => {
  const { context, open, faults, close } = await browser.profile(portal.url, 'maya');
  const page = await open('/write');
  await field(page, place).waitFor();
  await saved(page);
  await portal.kill();
  await field(page, place).fill('Typed with nobody to save it.');
  await page.locator('[data-charter-part="save-status"][data-state="retry-wait"]').waitFor();
  await crash(page);
  await portal.start();
  const next = await open('/write');
  await field(next, place).waitFor();
  await expect.poll(() => field(next, place).inputValue()).toBe('Typed with nobody to save it.');
  await saved(next);
  expect(await stored(next)).toBe('Typed with nobody to save it.');
  expect(faults()).toEqual([]);
  expect(context.pages()).toHaveLength(2);
  await close();
});

test('I2: a tab that is killed a moment after the last key brings every word back', async () => {
  const { open, faults, close } = await browser.profile(portal.url, 'maya');
  let page = await open('/write');
  await saved(page);
  for (const words of ['One, and more of it.', 'Two, and done.']) {
    await field(page, place).fill('');
    await field(page, place).pressSequentially(words, { delay: 15 });
    // The copy on the device is written 300 ms after a key; the save goes out after 800.
    await page.waitForTimeout(500);
    await crash(page);
    page = await open('/write');
    await field(page, place).waitFor();
    await expect.poll(() => field(page, place).inputValue()).toBe(words);
    await saved(page);
    expect(await stored(page)).toBe(words);
  }
  expect(faults()).toEqual([]);
  await close();
});

test('X17: what one person left unsaved on a device is offered to them alone', async () => {
  const { context, open, faults, close } = await browser.profile(portal.url, 'maya');
  const signIn = (person: string) => context.request.post(`${portal.url}/session`, { data: { person } });
  const page = await open('/write');
  await saved(page);
  await portal.kill();
  await field(page, place).fill('For Maya alone.');
  await page.locator('[data-charter-part="save-status"][data-state="retry-wait"]').waitFor();
  await crash(page);
  await portal.start();
  await signIn('irene');
  const hers = await open('/write');
  await saved(hers);
  expect(await hers.locator('main').textContent()).not.toContain('For Maya alone.');
  expect(await stored(hers)).not.toBe('For Maya alone.');
  await hers.close();
  await signIn('maya');
  const again = await open('/write');
  await saved(again);
  await expect.poll(() => field(again, place).inputValue()).toBe('For Maya alone.');
  expect(await stored(again)).toBe('For Maya alone.');
  expect(faults()).toEqual([]);
  await close();
});

/** Ends the process that draws the page, as the system does when memory runs out. */
async function crash(page: Page): Promise<void> {
  const crashed = new Promise((gone) => page.once('crash', gone));
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}
