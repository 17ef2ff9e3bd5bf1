import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import { life, showViews, whole } from './showViews';

let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('reflow');
});
afterAll(() => host?.close());

/** What may be wider than its place, each with its reason. */
const scrolls: Readonly<Record<string, string>> = {
  rail: 'the row of parts scrolls by itself where there is no room beside the sections',
  'table-scroll': 'a wide table scrolls by itself, and can be reached by keyboard',
  plot: 'a drawing follows its box; its words stand in a table too',
  'visually-hidden': 'only for screen readers',
  sparkline: 'a drawing without words',
};

/** Text of twice the size, as a browser’s own setting has it. */
const twice = 'html { font-size: 200%; }';

/** The spacing of the criterion: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the text. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

const cases = [
  { when: '1.4.10 1.3.4 at 320 px', width: 320, height: 640, css: '' },
  { when: '1.4.4 with text of twice the size', width: 1280, height: 800, css: twice },
  { when: '1.4.4 with text of twice the size in half the width', width: 640, height: 800, css: twice },
  { when: '1.4.12 with wide spacing', width: 1280, height: 800, css: spacing },
  { when: '1.4.12 with wide spacing at 320 px', width: 320, height: 640, css: spacing },
];
const examples = { en: 'quillmere', el: 'thalassaia', ar: 'tavlio' } as const;

/** What is looked at in which language, and what opens a dialog there. */
const views = [
  ...(['en', 'el', 'ar'] as const).map((locale) => ({
    locale,
    what: whole,
    dialog: '[data-charter-section="indicators"] [data-slot="edit"]',
  })),
  ...(['el', 'ar'] as const).map((locale) => ({
    locale,
    what: life,
    dialog: '[data-charter-part="lifecycle-bar"] [data-action="publish"]',
  })),
];

describe.each(views)('$what in $locale', ({ locale, what, dialog }) => {
  test.each(cases)('$when the page does not scroll sideways, and no word is cut off', async (given) => {
    const { width, height, css } = given;
    const head = `${theme}<style>#host { display: none; } [data-place] { inline-size: auto !important; } ${css}</style>`;
    const { page, complaints } = await host.open({ head, viewport: { width, height } });
    await showViews(page, { charter: exampleCharters[examples[locale]], locale, what });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faultsOf(page)).toEqual([]);
    await page.locator(dialog).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** How far the page is too wide, and every element with text of its own that is wider or higher than its box. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate((allowed) => {
    const beyond = document.documentElement.scrollWidth - innerWidth;
    const isAllowed = (element: Element) =>
      element.closest('[data-charter-part="viewer-table"] thead') !== null ||
      allowed.some((part) => element.closest(`[data-charter-part="${part}"]`) !== null);
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const cut = [...document.querySelectorAll<HTMLElement>('[data-place] *')]
      .filter((element) => element instanceof HTMLElement && element.checkVisibility() && !isAllowed(element))
      .filter((element) => hasText(element) || element.matches('input, select, textarea'))
      .flatMap((element) => {
        const { display, overflowX, overflowY } = getComputedStyle(element);
        // What stands in a line has no box of its own; the box around it is looked at.
        if (display === 'inline' || display === 'contents') return [];
        const wide = element.scrollWidth > element.clientWidth + 1;
        const high = element.scrollHeight > element.clientHeight + 1 && overflowY !== 'visible';
        const typed = element.matches('input, select, textarea');
        // Text in a box of one line scrolls while it is typed; a text area scrolls or grows.
        if (typed || !(wide || high)) return [];
        return [
          `${element.tagName.toLowerCase()} ${element.closest('[data-charter-part]')?.getAttribute('data-charter-part')} “${element.textContent?.slice(0, 40)}” ${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight}, ${overflowX}`,
        ];
      });
    const outside = [...document.querySelectorAll<HTMLElement>('[data-place] *')]
      .filter((element) => element instanceof HTMLElement && element.checkVisibility() && !isAllowed(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `outside: ${element.parentElement?.outerHTML.slice(0, 200)}`);
    return [...(beyond > 0 ? [`the page is ${beyond} px too wide`] : []), ...cut, ...outside];
  }, Object.keys(scrolls));
}

test('1.3.4 no rule of the theme asks how the screen is held', () => {
  expect(readFileSync('dist/theme.css', 'utf8')).not.toMatch(/orientation|aspect-ratio\s*[<>:]/);
});
