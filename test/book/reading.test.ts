import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriesRows } from '../../src/analysis';
import { createIntl } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { longIndicator } from '../../stories/support/longIndicator';
import { type Book, openBook } from './openBook';

// WCAG 1.1.1, 1.4.1, 1.4.3, 1.4.5, 1.4.11 and 2.1.1, for charts.
const intl = createIntl({ locale: en });
const asOf = '2026-09-30';
/** Lines of series and of what is wanted in a drawing. */
const drawn = {
  line: ':is(path[stroke="var(--_leading)"], path[stroke="var(--_lagging)"]):not([data-mark])',
  name: 'text:is([fill="var(--_leading)"], [fill="var(--_lagging)"])',
  target: 'path[stroke="var(--_line-strong)"]',
};
const weeks = seriesRows(longIndicator.series, { asOf });
const story = 'metrics-reading--ninety-weeks';
let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

/** Period and figure of a row as table and cursor write them. */
const textOf = ({ value }: (typeof weeks)[number]) => (value === null ? 'no data' : intl.number(value));

test('keys alone reach every figure of a chart, and the cursor reads out what the data say', async () => {
  const { open, complaints, close } = await book.profile();
  const page = await open(story);
  const cursor = page.locator('[data-charter-part="readout"] input');
  await cursor.focus();
  const read: (string | null)[] = [];
  await page.keyboard.press('Home');
  for (let place = 0; place < weeks.length; place++) {
    read.push(await cursor.getAttribute('aria-valuetext'));
    await page.keyboard.press('ArrowRight');
  }
  const said = weeks.map((row) => `${intl.period(row.period)}: ${textOf(row)}`);
  expect(read.map((text, at) => text?.slice(0, said[at]?.length))).toEqual(said);
  expect(read[0]).toBe('Week 1, 2025: 40, target at least 60, 20 below it');
  expect(read[10]).toBe('Week 11, 2025: no data, late');
  expect(await page.locator('[data-charter-part="reading"]').textContent()).toBe(read.at(-1));
  const at = async (key: string) => {
    await page.keyboard.press(key);
    return Number(await cursor.inputValue());
  };
  expect(await at('Home')).toBe(0);
  expect(await at('PageUp')).toBeGreaterThan(1);
  expect(await at('PageDown')).toBe(0);
  expect(await at('End')).toBe(weeks.length - 1);
  expect(await at('ArrowLeft')).toBe(weeks.length - 2);
  expect(complaints).toEqual([]);
  await close();
});

test('a chart is its forecast, one stop for every figure, its picture, its words and its table for the Tab key, and no part of it is an application', async () => {
  const { open, close } = await book.profile();
  const page = await open(story);
  await page.locator('.recharts-surface').waitFor();
  const stops: (string | null | undefined)[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.tagName));
  }
  expect(stops).toEqual(['BUTTON', 'INPUT', 'BUTTON', 'SUMMARY', 'SUMMARY']);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :is(input, summary, button)')]
      .map((target) => target.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
  );
  expect(small).toEqual([]);
  expect(await page.locator('[role="application"]').count()).toBe(0);
  await close();
});

test('on paper stand every figure, the words, and the drawing as wide as the page, and nothing to press', async () => {
  const { open, complaints, close } = await book.profile({ viewport: { width: 1280, height: 900 } });
  const page = await open(story);
  await page.locator('.recharts-surface').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const printed = await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    const root = document.querySelector<HTMLElement>('[data-charter-part="chart"]') as HTMLElement;
    const seen = [...root.querySelectorAll<HTMLElement>('tr, dd')].filter((each) => each.checkVisibility());
    const rows = seen.map((row) => [...row.children].map((cell) => cell.textContent));
    const drawing = root.querySelector('svg')?.getBoundingClientRect();
    const found = {
      text: seen.map((each) => each.textContent).join(),
      rows,
      drawing: drawing && { width: drawing.width, shape: drawing.width / drawing.height },
      width: root.clientWidth,
      controls: [...root.querySelectorAll<HTMLElement>('input, button')].filter((each) => each.offsetParent)
        .length,
    };
    dispatchEvent(new Event('afterprint'));
    return found;
  });
  for (const row of weeks) {
    const [, value] = printed.rows.find(([name]) => name === intl.period(row.period)) ?? [];
    expect(value, row.period).toBe(textOf(row));
  }
  expect(printed.text).toContain('Rising trend');
  expect(printed.text).toContain('mean 51.2');
  expect(printed.drawing?.width).toBeCloseTo(printed.width, 0);
  expect(printed.drawing?.shape).toBeGreaterThan(2);
  expect(printed.controls).toBe(0);
  expect(await page.locator('tbody tr').count()).toBeLessThan(60);
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(3);
  expect(pdf).toContain('/TH');
  expect(complaints).toEqual([]);
  await close();
});

test.each(['light', 'dark'])(
  'lines stand out 3:1 and words 4.5:1 from what is behind them, in %s',
  async (theme) => {
    const { open, close } = await book.profile();
    const page = await open('metrics-lead-and-lag--one-month-later', { theme });
    await page.locator('.recharts-surface').first().waitFor();
    const { lines, words } = await contrasts(page);
    expect(lines.length).toBeGreaterThan(2);
    expect(words.length).toBeGreaterThan(5);
    for (const { name, ratio } of lines) expect(ratio, name).toBeGreaterThanOrEqual(3);
    for (const { name, ratio } of words) expect(ratio, name).toBeGreaterThanOrEqual(4.5);
    await close();
  },
);

test('leading, lagging and target lines differ in more than their colour', async () => {
  const { open, close } = await book.profile();
  const page = await open('metrics-lead-and-lag--one-month-later');
  await page.locator('.recharts-surface').first().waitFor();
  const looks = await page.evaluate((drawn) => {
    const look = (line: Element | null | undefined, name: Element | null | undefined) =>
      [
        line?.getAttribute('stroke-dasharray') ?? 'solid',
        line?.getAttribute('stroke-width'),
        name?.textContent,
      ].join(' ');
    return [...document.querySelectorAll('.recharts-wrapper')].flatMap((plot) => [
      look(plot.querySelector(drawn.line), plot.querySelector(drawn.name)),
      look(plot.querySelector(drawn.target), undefined),
    ]);
  }, drawn);
  expect(new Set(looks).size).toBe(3);
  await close();
});

test('forced colours draw words and lines of a chart in the person’s colours, and nothing moves', async () => {
  const { open, close } = await book.profile({ forcedColors: 'active', contrast: 'more' });
  const page = await open(story);
  await page.locator('.recharts-surface').waitFor();
  const inks = await page.evaluate((drawn) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const svg = document.querySelector('.recharts-surface');
    return {
      text: system('CanvasText'),
      words: [...(svg?.querySelectorAll('text') ?? [])].map((text) => getComputedStyle(text).fill),
      line: getComputedStyle(svg?.querySelector(drawn.line) as Element).stroke,
      canvas: system('Canvas'),
      target: getComputedStyle(svg?.querySelector(drawn.target) as Element).strokeDasharray,
    };
  }, drawn);
  expect(new Set(inks.words)).toEqual(new Set([inks.text]));
  expect(inks.line).not.toBe(inks.canvas);
  expect(inks.target).not.toBe('none');
  const plot = page.locator('[data-charter-part="plot"]');
  const before = await plot.screenshot();
  await page.waitForTimeout(500);
  expect(before.equals(await plot.screenshot())).toBe(true);
  await close();
});

test('right to left the page turns and the drawing does not', async () => {
  const { open, close } = await book.profile();
  const page = await open('metrics-reading--right-to-left', { direction: 'rtl' });
  const directions = await page.evaluate(() =>
    ['[data-charter-part="chart"]', '[data-charter-part="plot"]', '[data-charter-part="readout"] input'].map(
      (part) => getComputedStyle(document.querySelector(part) as Element).direction,
    ),
  );
  expect(directions).toEqual(['rtl', 'ltr', 'ltr']);
  await close();
});

test('words in a drawing keep their own direction, so that a sign stays with its figure', async () => {
  const { open, close } = await book.profile();
  const page = await open('metrics-panel--quillmere', { locale: 'ar' });
  await page.locator('.recharts-surface').first().waitFor();
  const ways = await page.evaluate(() =>
    [...document.querySelectorAll('[data-charter-part="plot"] text')]
      .filter((text) => /[\u0600-\u06ff].*\d/.test(text.textContent ?? ''))
      .map((text) => getComputedStyle(text).unicodeBidi),
  );
  expect(new Set(ways)).toEqual(new Set(['plaintext']));
  await close();
});

test.each([
  ['320 px', 320, 100, 'en'],
  ['320 px', 320, 100, 'el'],
  ['text of twice the size', 640, 200, 'en'],
  ['text of twice the size', 640, 200, 'el'],
])('%s cut nothing off with words and tables open', async (_, width, percent, locale) => {
  const { open, show, close } = await book.profile({ viewport: { width, height: 640 } });
  const page = await open(story, { locale });
  const faults: string[] = [];
  for (const id of [story, 'metrics-panel--quillmere', 'metrics-panel--one-indicator']) {
    await show(page, id, { locale });
    await page.locator('[data-charter-part="readout"]').first().waitFor({ state: 'attached' });
    const cut = await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [...document.querySelectorAll<HTMLElement>('#storybook-root .ec-root *')]
        .filter((each) => getComputedStyle(each).overflow === 'hidden' && !each.closest('[aria-hidden]'))
        .filter((each) => each.offsetWidth > 1 && each.scrollWidth > each.clientWidth)
        .map((each) => each.outerHTML.slice(0, 80));
    }, percent);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) faults.push(`${id} is ${beyond} px too wide`);
    faults.push(...cut);
  }
  expect(faults).toEqual([]);
  await close();
});

/** Contrast of every line and word of the drawings against the surface that they stand on. */
function contrasts(page: Page) {
  return page.evaluate((drawn) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const rgb = (colour: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((rgb(backgroundColor)[3] ?? 0) > 0) return backgroundColor;
      }
      return 'white';
    };
    const measure = (selector: string, property: 'fill' | 'stroke') =>
      [...document.querySelectorAll(`[data-charter-part="plot"] ${selector}`)].map((element) => {
        const colour = getComputedStyle(element)[property];
        const [one, other] = [luminance(colour), luminance(behind(element))];
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return { name: `${selector} ${colour} on ${behind(element)}`, ratio };
      });
    return {
      lines: [...measure(drawn.line, 'stroke'), ...measure(drawn.target, 'stroke')],
      words: measure('text', 'fill'),
    };
  }, drawn);
}
