import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing';
import { ownTokens } from '../../src/theming/ownTokens';
import { type Browser, openBrowser, saved } from './support/openBrowser';
import { openTestPortal, type TestPortal } from './support/openTestPortal';
import { newId, put } from './support/requests';

let portal: TestPortal;
let browser: Browser;
const tenants = mkdtempSync(join(tmpdir(), 'tenants-'));
const themeFile = join(tenants, 'brackenridge/theme.json');

beforeAll(async () => {
  cpSync('test/portal/tenants', tenants, { recursive: true });
  [portal, browser] = await Promise.all([
    openTestPortal({ pageFolder: '.cache/portal/page', tenantsFolder: tenants }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  rmSync(tenants, { recursive: true });
});

/** A charter that says nothing of charters by itself. */
async function mandate(): Promise<string> {
  const id = newId('mandate');
  await put(
    await portal.signIn('maya'),
    id,
    { ...exampleCharters.quillmere, id, title: 'Our enablement' },
    null,
  );
  return id;
}

/** Everything a person reads or hears on the page, and every colour of it. */
function allOf(page: Page) {
  return page.evaluate(() => {
    const words = [document.title, document.body.textContent];
    const colors = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        words.push(element.getAttribute(name) ?? '');
      const { color, backgroundColor, fill, stroke, borderBlockStartColor } = getComputedStyle(element);
      for (const each of [color, backgroundColor, fill, stroke, borderBlockStartColor]) colors.add(each);
    }
    return { words: words.join('\n'), colors: [...colors] };
  });
}

/** Our accents, and those of the company that the portal belongs to without a tenant. */
const notTheirs = [
  ownTokens.light.accent,
  ownTokens.light['accent-text'],
  ownTokens.light['accent-soft'],
  '#0f6b5f',
  '#0b574d',
  '#e2f2ee',
].map(asComputed);

function asComputed(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

const accent = (page: Page) =>
  page.locator('.portal-brand svg').evaluate((sign) => getComputedStyle(sign).fill);

test('three files make the portal another company’s: no word and no colour of ours is left on any view', async () => {
  const id = await mandate();
  const { context, open, complaints, close } = await browser.profile(portal.url);
  const page = await open(`/?tenant=brackenridge&charter=${id}`);
  await page.locator('.portal-sign-in').waitFor();
  expect(await page.locator('.portal-brand').textContent()).toMatch(/^Brackenridge/);
  const places = [await allOf(page)];
  await context.request.post(`${portal.url}/session`, { data: { person: 'maya' } });
  for (const view of ['write', 'measure', 'read']) {
    await page.goto(`${portal.url}/${view}?tenant=brackenridge&charter=${id}`);
    await saved(page);
    if (view === 'measure') await page.locator('.recharts-surface').first().waitFor();
    places.push(await allOf(page));
  }
  for (const { words, colors } of places) {
    expect(words).not.toMatch(/charter/i);
    expect(notTheirs.filter((color) => colors.includes(color))).toEqual([]);
    expect(colors).toContain(asComputed('#8a2f6b'));
  }
  expect(places[1]?.words).toContain('Check the mandate');
  expect(places[3]?.words).toContain('Précis');
  // The address keeps the tenant from view to view.
  await page.getByRole('link', { name: 'Measure' }).click();
  expect(page.url()).toContain('tenant=brackenridge');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('el');
  await page.getByRole('link', { name: 'Ανάγνωση' }).click();
  await page.getByText('Επιτομή').first().waitFor();
  expect((await allOf(page)).words).not.toMatch(/χάρτ/i);
  expect(complaints).toEqual([]);
  await close();
});

test('a changed file is seen at the next visit; what is no token in it is left out and told', async () => {
  const { open, complaints, close } = await browser.profile(portal.url);
  const page = await open('/?tenant=brackenridge');
  await page.locator('.portal-sign-in').waitFor();
  expect(await accent(page)).toBe(asComputed('#8a2f6b'));
  const file = JSON.parse(readFileSync(themeFile, 'utf8'));
  writeFileSync(
    themeFile,
    JSON.stringify({ ...file, brand: '#1d4ed8', light: { canvas: 'red;}*{display:none' } }),
  );
  await page.reload();
  await page.locator('.portal-sign-in').waitFor();
  expect(await accent(page)).toBe(asComputed('#1d4ed8'));
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain('Tenant brackenridge: bad-value at light/canvas');
  await close();
});

test('without a tenant, or with one that is none, the portal is its own company’s', async () => {
  expect((await fetch(`${portal.url}/tenants/brackenridge/theme.json`)).status).toBe(200);
  for (const path of [
    '../../package.json',
    'brackenridge/other.json',
    '..%2f..%2fpackage.json',
    'nobody/theme.json',
  ])
    expect((await fetch(`${portal.url}/tenants/${path}`)).status, path).toBe(404);
  const { open, faults, close } = await browser.profile(portal.url);
  for (const address of ['/', '/?tenant=nobody', '/?tenant=../brackenridge']) {
    const page = await open(address);
    await page.locator('.portal-sign-in').waitFor();
    expect(await page.locator('.portal-brand').textContent()).toMatch(/^Quillmere/);
  }
  expect(faults()).toEqual([]);
  await close();
});
