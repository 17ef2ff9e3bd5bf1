import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTemplate, toHtml } from '../../src/export';
import { outlineCharter } from '../../src/export/outline';
import { unmarked } from '../../src/export/words/userText';
import { createIntl, type Locale } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { openBrowser, openPage } from './openPage';
import { type Served, serve } from './serve';

const now = '2026-09-30';
const locales: readonly Locale[] = [en, el];
const charters = (locale: Locale): CharterDraft[] => [
  ...Object.values(exampleCharters),
  { ...createTemplate({ locale, now, newId: () => 'id' }), id: 'blank' },
];
const copies = locales.flatMap((locale) =>
  charters(locale).map((charter) => ({ charter, locale, path: `/${charter.id}-${locale.code}` })),
);

let site: Awaited<ReturnType<typeof serve>> | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  const pages = copies.map(({ charter, locale, path }): [string, Served] => [
    path,
    { html: toHtml(charter, { locale, now }), strict: false },
  ]);
  site = await serve(new Map(pages));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

// WCAG 2.4.2: each copy is titled after its charter.
describe('X4 a copy in HTML, opened under the policy that it brings along,', () => {
  test.each(copies)(
    '$path shows the whole document in its own styles, and asks for nothing',
    async (copy) => {
      const { charter, locale, path } = copy;
      const { page, complaints, context } = await openPage(browser as Browser, `${site?.url}${path}`);
      const { title, sections } = outlineCharter(charter, createIntl({ locale }), now);
      const shown = await page.evaluate(() => ({
        language: document.documentElement.lang,
        title: document.title,
        headings: [...document.querySelectorAll('h2')].map(({ textContent }) => textContent),
        tables: document.querySelectorAll('table').length,
        heads: document.querySelectorAll('table > thead th[scope="col"]').length,
        statement: getComputedStyle(document.querySelector('.statement') as Element).fontFamily,
        column: document.querySelector('main')?.getBoundingClientRect().width,
      }));
      const tables = sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? [block.table] : []));
      expect(shown).toEqual({
        language: locale.code,
        title: unmarked(title),
        headings: sections.map((section) => unmarked(section.title)),
        tables: tables.length,
        heads: tables.reduce((sum, { columns }) => sum + columns.length, 0),
        statement: expect.stringMatching(/^ui-serif/),
        column: 46 * 16,
      });
      // It prints: every part starts on some page, under the same policy.
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
