import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FoundDraft } from '../../src/session';
import { serveStatic } from '../browser/serveStatic.mjs';
import { openBrowser, type Visitor } from './openBrowser';

const folder = '.cache/journal';
const DAY = 24 * 60 * 60 * 1000;
let site: Awaited<ReturnType<typeof serveStatic>> | undefined;
let browser: Visitor | undefined;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['test/browser/journalPage.ts'],
    bundle: true,
    format: 'esm',
    outfile: `${folder}/page.js`,
    logLevel: 'silent',
  });
  const head = '<!doctype html><title>Drafts</title><link rel="icon" href="data:,">';
  writeFileSync(`${folder}/index.html`, `${head}<script type="module" src="/page.js"></script>`);
  site = await serveStatic(folder);
  browser = await openBrowser();
});
beforeEach(async () => {
  if (!site || !browser) throw new Error('The page is not served.');
  ({ page } = await browser.visit(site.url));
  await page.waitForFunction(() => 'drafts' in globalThis);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

type Calls = typeof globalThis.drafts;

/** One call in the page. */
function call<K extends keyof Calls>(
  name: K,
  ...given: Parameters<Calls[K]>
): Promise<Awaited<ReturnType<Calls[K]>>> {
  return page.evaluate(
    ([key, values]) => (globalThis.drafts[key] as (...args: unknown[]) => unknown)(...values),
    [name, given] as [K, unknown[]],
  ) as never;
}

/** The titles that a user's drafts hold, each with its owner. */
const held = async (userKey = 'ann') => (await call('find', userKey)).map(titled);
const titled = ({ owner, record }: FoundDraft) =>
  `${owner}: ${(record as { doc: { title: string } }).doc.title}`;

describe('the drafts on this device, in real IndexedDB', () => {
  test('X17: those of one user are not found by another, and are forgotten alone', async () => {
    await call('put', 'ann', 't1', 1, 'Of Ann');
    await call('put', 'ben', 't1', 1, 'Of Ben');
    await call('lastGasp', 'ann', 't2', 1, 'Last of Ann');
    expect(await held('ben')).toEqual(['t1: Of Ben']);
    await call('clear', 'ann');
    expect(await held('ann')).toEqual([]);
    expect(await held('ben')).toEqual(['t1: Of Ben']);
  });

  test('a draft is taken over as it lies there then, not as it was found', async () => {
    await call('put', 'ann', 't1', 1, 'First');
    const found = await call('find', 'ann');
    await call('put', 'ann', 't1', 2, 'Written before its tab was gone');
    const claimed = await call('claim', 'ann', found, 't2');
    expect(claimed.map(titled)).toEqual(['t2: Written before its tab was gone']);
  });

  test('a draft is taken over by one tab only', async () => {
    await call('put', 'ann', 't1', 1, 'First');
    const found = await call('find', 'ann');
    const claims = await Promise.all(['t2', 't3'].map((tab) => call('claim', 'ann', found, tab)));
    expect(claims.map(({ length }) => length).sort()).toEqual([0, 1]);
  });

  test('taken-over drafts go with the write that holds them, but not one that its tab came back to', async () => {
    await call('put', 'ann', 't1', 1, 'Gone for good');
    await call('put', 'ann', 't2', 1, 'Only asleep');
    const claimed = await call('claim', 'ann', await call('find', 'ann'), 't3');
    await call('put', 'ann', 't2', 2, 'Awake again');
    const absorbs = claimed.map(({ key }) => key);
    await call('put', 'ann', 't3', 1, 'Both', absorbs);
    expect((await held()).sort()).toEqual(['t2: Awake again', 't3: Both']);
    await call('remove', 'ann', 't3', 1, absorbs);
    expect(await held()).toEqual(['t2: Awake again']);
  });

  test('I8: what is newer than what was saved stays', async () => {
    await call('put', 'ann', 't1', 5, 'Newer');
    await call('remove', 'ann', 't1', 4);
    expect(await held()).toEqual(['t1: Newer']);
    await call('remove', 'ann', 't1', 5);
    expect(await held()).toEqual([]);
  });

  test('the last copy of a page is found, unless a newer one was written after all', async () => {
    await call('put', 'ann', 't1', 3, 'Written in time');
    await call('lastGasp', 'ann', 't1', 2, 'Older');
    await call('lastGasp', 'ann', 't2', 1, 'With the last breath');
    expect((await held()).sort()).toEqual(['t1: Written in time', 't2: With the last breath']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a draft that nobody came back for is let go after thirty days', async () => {
    await call('putOld', 'ann', 't1', 31 * DAY);
    await call('putOld', 'ann', 't2', 29 * DAY);
    expect(await held()).toEqual(['t2: Old']);
  });
});
