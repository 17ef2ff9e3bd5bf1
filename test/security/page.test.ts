import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CharterDraft } from '../../src/model';
import { textFieldNames } from '../helpers/fullCharter';
import { keepFigures } from '../helpers/keepFigures';
import { buildPage } from './buildPage';
import { chunks, together } from './chunks';
import { hostileExample, hostileFull, hostileIds } from './hostileCharters';
import { oddMarkup } from './oddMarkup';
import { openBrowser, openPage, type WatchedPage } from './openPage';
import { serve } from './serve';
import { type VectorClass, vectors, vectorsByClass } from './vectors';

const html =
  '<!doctype html><html lang="en"><title>Charter</title><link rel="icon" href="data:,"><link rel="stylesheet" href="theme.css"><main id="root"></main><script type="module" nonce="NONCE" src="page.js"></script></html>';

let site: Awaited<ReturnType<typeof serve>> | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  await buildPage();
  site = await serve(new Map([['/', { html, strict: true }]]));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const openSite = () => openPage(browser as Browser, `${site?.url}/`);

const show = ({ page }: WatchedPage, charter: CharterDraft) =>
  page.evaluate((given) => window.security.show(given), charter);

test('X2 there are 150 own vectors and more, none twice', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(150);
  expect(new Set(vectors).size).toBe(vectors.length);
  const byClass = Object.entries(vectorsByClass).map(([kind, all]) => [kind, all.length]);
  keepFigures('vectors', {
    vectors: vectors.length,
    byClass: Object.fromEntries(byClass),
    textFields: textFieldNames().length,
  });
});

test.each(Object.keys(vectorsByClass) as VectorClass[])(
  'X2 there are own vectors of the class %s',
  (kind) => {
    expect(vectorsByClass[kind].length).toBeGreaterThanOrEqual(5);
  },
);

describe('X1 X8 X9 editor, panel and viewer under the strict policy', () => {
  const kinds = { full: hostileFull, ids: hostileIds, example: hostileExample };
  test.each(Object.entries(kinds))(
    'show every vector in a charter of kind %s as text',
    async (kind, make) => {
      const watched = await openSite();
      for (const text of chunks) {
        await show(watched, make(text));
        expect(await watched.fired(), text).toEqual([]);
        expect(watched.complaints, text).toEqual([]);
        expect(await oddMarkup(watched.page, '#root *', true), text).toEqual([]);
      }
      keepFigures(`page-${kind}`, {
        vectors: vectors.length,
        inOneText: together,
        violations: watched.complaints.length,
        canaries: (await watched.fired()).length,
      });
    },
  );
});
