import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, field, openBrowser, saved } from './support/openBrowser';
import { openTestPortal, type TestPortal } from './support/openTestPortal';

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

test('X8 X9: the page comes with a policy that allows its own files and nothing else, and it is enforced', async () => {
  const answer = await fetch(`${portal.url}/write`);
  const policy = answer.headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(await answer.text()).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
  // A page that breaks the policy is told: so an empty list of complaints below means something.
  const { open, complaints, close } = await browser.profile(portal.url);
  const page = await open('/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b></b>';
    } catch {
      // Trusted Types refuse it, as they should.
    }
  });
  await expect.poll(() => complaints.filter((text) => text.startsWith('violation of')).length).toBe(2);
  await close();
});

test('X8 X9 X21: signing in, writing, measuring, reading, in English and Greek, breaks no policy', async () => {
  const { open, complaints, close } = await browser.profile(portal.url);
  const page = await open('/');
  await page.getByRole('button', { name: /Maya/ }).click();
  await saved(page);
  await field(page, 'mission/statement').fill('Every seller ready for every conversation.');
  await saved(page);
  await page.getByRole('button', { name: 'Check the charter' }).click();

  await page.getByRole('combobox', { name: 'Language' }).selectOption('el');
  expect(await page.locator('html').getAttribute('lang')).toBe('el');
  await page.getByRole('link', { name: 'Μέτρηση' }).click();
  expect(new URL(page.url()).pathname).toBe('/measure');
  await page.locator('[data-charter-part="panel"] h1').waitFor();
  // The charts of the detail come from a file of their own.
  await page.locator('.recharts-surface').first().waitFor();
  await page.locator('[data-charter-part="save-status"][data-state="clean"]').waitFor();
  await page.getByRole('link', { name: 'Ανάγνωση' }).click();
  await page.locator('[data-charter-part="viewer"]').getByText('Every seller ready').first().waitFor();
  await page.goBack();
  await page.locator('[data-charter-part="panel"]').waitFor();
  await page.reload();
  await page.locator('[data-charter-part="panel"]').waitFor();
  await page.getByRole('link', { name: 'Σύνταξη' }).click();
  await expect
    .poll(() => field(page, 'mission/statement').inputValue())
    .toBe('Every seller ready for every conversation.');

  await page.getByRole('button', { name: 'Αποσύνδεση' }).click();
  await page.getByRole('heading', { name: 'Ποιος είστε;' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

describe('P1: the page offers what the server would take', () => {
  const rights = [
    ['maya', ['title', 'mission/statement', 'priorities/p1/title', 'budget/amount']],
    ['tomas', ['priorities/p1/title']],
    ['irene', ['budget/amount']],
    ['petros', []],
  ] as const;

  test.each(rights)('%s', async (person, fields) => {
    const { open, complaints, close } = await browser.profile(portal.url, person);
    const page = await open('/write');
    await page.locator('[data-charter-section="mission"]').waitFor();
    const offered = await editable(page, rights[0][1]);
    expect(offered).toEqual([...fields]);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('axe finds nothing wrong on any view, light or dark, wide or narrow, English or Greek', async () => {
  for (const options of [
    { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { locale: 'el-GR', colorScheme: 'dark', viewport: { width: 360, height: 800 } },
  ] as const) {
    const { context, open, complaints, close } = await browser.profile(portal.url, undefined, options);
    const page = await open('/');
    await page.locator('.portal-sign-in').waitFor();
    expect(await faults(page)).toEqual([]);
    await context.request.post(`${portal.url}/session`, { data: { person: 'maya' } });
    for (const view of ['write', 'measure', 'read']) {
      await page.goto(`${portal.url}/${view}`);
      await saved(page);
      expect([view, ...(await faults(page))]).toEqual([view]);
      // Nothing is wider than the screen.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    expect(complaints).toEqual([]);
    await close();
  }
});

/** What axe finds against WCAG 2.2 A and AA, each with where. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

/** Those of the fields that can be written into. */
async function editable(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const control = field(page, path).first();
    if ((await control.count()) > 0 && (await control.isEditable())) found.push(path);
  }
  return found;
}

test('what the server refuses is said in the page, and the words stay', async () => {
  const { context, open, faults, close } = await browser.profile(portal.url, 'irene');
  const page = await open('/write');
  await saved(page);
  // Another person signs in at the same browser: the page still believes that it is Irene's.
  await context.request.post(`${portal.url}/session`, { data: { person: 'petros' } });
  await field(page, 'budget/amount').fill('123456');
  await page.locator('[data-charter-part="save-status"][data-state="blocked"]').waitFor();
  await expect.poll(() => field(page, 'budget/amount').inputValue()).toMatch(/123.?456/);
  await context.request.post(`${portal.url}/session`, { data: { person: 'irene' } });
  await page.locator('[data-charter-part="save-status"] button').click();
  await saved(page);
  expect(faults()).toEqual([]);
  await close();
});
