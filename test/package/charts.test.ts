import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIntl, type Locale } from '../../src/i18n';
import { ar } from '../../src/i18n/ar';
import { en } from '../../src/i18n/en';
import { serveStatic } from '../browser/serveStatic.mjs';
import { openBrowser, type Visitor } from './openBrowser';

/** Charts in a page that allows its own scripts and styles and nothing else: no image, no inline style. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const folder = '.cache/charts';
let site: Awaited<ReturnType<typeof serveStatic>> | undefined;
let browser: Visitor | undefined;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><html lang="en"><title>Charts</title><link rel="stylesheet" href="theme.css"><div id="root"></div><script type="module" src="chartsPage.js"></script></html>',
  );
  await build({
    entryPoints: ['test/browser/chartsPage.tsx', 'src/theme/theme.css'],
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: folder,
    logLevel: 'silent',
  });
  site = await serveStatic(folder, { 'content-security-policy': policy });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens the page, with what goes after the question mark of its address, and waits for the first drawing. */
async function open(query: string, drawn = '[data-charter-part="plot"] svg') {
  const { page, complaints } = await browser!.visit(`${site!.url}/?${query}`);
  await page.locator(drawn).first().waitFor({ timeout: 60_000 });
  // The page allows no image, not even the one in its tab.
  return { page, complaints: () => complaints.filter((text) => !text.includes('favicon')) };
}

/** Saves the picture of a chart and gives the file with its name. */
async function save(page: Page, chart: number, format: 'SVG' | 'PNG', locale: Locale = en) {
  const { t } = createIntl({ locale });
  const figure = page.locator('figure').nth(chart);
  const button = figure.getByRole('button', { name: t('picture.save') });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: t(`picture.${format === 'SVG' ? 'svg' : 'png'}`) }).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

/** Where the words of a drawing stand, letter by letter from the left: letters of both directions have an order. */
function placesOf(drawing: Element) {
  return [...drawing.querySelectorAll<SVGTextContentElement>('text, tspan')]
    .filter((one) => one.children.length === 0 && one.textContent?.trim() && one.getNumberOfChars() > 0)
    .map((one) => {
      const { left, width } = one.getBoundingClientRect();
      const letters = [...(one.textContent ?? '')].map(
        (letter, at) => [letter, one.getExtentOfChar(at).x] as const,
      );
      const order = letters.toSorted(([, a], [, b]) => a - b).map(([letter]) => letter);
      // Marks of direction have no width, and so no place.
      return { text: order.join('').replaceAll('\u200e', '').trim(), left, width };
    });
}

describe('a picture', () => {
  test.each(['light', 'dark'])('as SVG stands alone, in light colours, from a %s page', async (theme) => {
    const { page, complaints } = await open(`theme=${theme}`);
    const { page: reader } = await browser!.visit('about:blank');
    for (const chart of [0, 1, 2]) {
      await page.locator('figure').nth(chart).scrollIntoViewIfNeeded();
      await page.locator('figure').nth(chart).locator('svg').first().waitFor();
      const { name, file } = await save(page, chart, 'SVG');
      const text = file.toString();
      expect(name).toMatch(/^[a-z0-9-]*coaching-b-b-more[a-z0-9-]*-2026-09-30\.svg$/);
      expect(text).not.toMatch(/var\(|<style|<image|href|url\(|<b>/);
      expect(text).toContain('fill="#ffffff"');
      const read = await reader.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        return {
          error: parsed.querySelector('parsererror')?.textContent,
          title: parsed.querySelector('title')?.textContent,
          description: parsed.querySelector('desc')?.textContent,
          texts: parsed.querySelectorAll('text').length,
          paths: parsed.querySelectorAll('path').length,
        };
      }, text);
      expect(read.error).toBeUndefined();
      expect(read.title).toContain('Coaching <b>&</b> "more"');
      expect(read.description).toMatch(/does not show cause/);
      expect(read.texts).toBeGreaterThan(8);
      expect(read.paths).toBeGreaterThan(4);
    }
    expect(complaints()).toEqual([]);
  });

  test('as PNG holds both drawings of a pair in their colours, although the page allows no image', async () => {
    const { page, complaints } = await open('theme=dark');
    const { name, file } = await save(page, 0, 'PNG');
    expect(name).toMatch(/\.png$/);
    expect(file.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    const { page: reader } = await browser!.visit('about:blank');
    const pixels = await reader.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const all = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      const near = (at: number, [r, g, b]: readonly number[]) =>
        Math.hypot(all[at]! - r!, all[at + 1]! - g!, all[at + 2]! - b!) < 12;
      const found = { background: 0, leading: 0, lagging: 0, ink: 0, width: image.width };
      for (let at = 0; at < all.length; at += 4) {
        if (near(at, [255, 255, 255])) found.background++;
        if (near(at, [0, 99, 155])) found.leading++;
        if (near(at, [162, 66, 10])) found.lagging++;
        if (near(at, [28, 27, 26])) found.ink++;
      }
      return found;
    }, file.toString('base64'));
    expect(pixels.leading).toBeGreaterThan(500);
    expect(pixels.lagging).toBeGreaterThan(500);
    expect(pixels.ink).toBeGreaterThan(200);
    expect(pixels.background).toBeGreaterThan(100_000);
    const width = await page
      .locator('[data-charter-part="plot"]')
      .first()
      .evaluate((box) => box.clientWidth);
    expect(pixels.width).toBeGreaterThanOrEqual(2 * width);
    expect(complaints()).toEqual([]);
  });

  test.each([
    ['en', en],
    ['ar', ar],
  ])('has its words where the drawing has them, in %s', async (code, locale) => {
    const { page } = await open(`locale=${code}`);
    const { file } = await save(page, 0, 'SVG', locale);
    const shown = await page
      .locator('figure')
      .first()
      .locator('[data-charter-part="plot"]')
      .evaluate(placesOf);
    const { page: reader } = await browser!.visit('about:blank');
    await reader.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      document.body.append(document.importNode(parsed.documentElement, true));
    }, file.toString());
    const saved = await reader.locator('body > svg').evaluate(placesOf);
    expect(shown.length).toBeGreaterThan(8);
    // Above the drawing stand its name and legend, and around it is the edge.
    const own = saved.slice(-shown.length);
    expect(own.map(({ text }) => text)).toEqual(shown.map(({ text }) => text));
    const edge = (own[0]?.left ?? 0) - (shown[0]?.left ?? 0);
    for (const [at, { text, left, width }] of own.entries()) {
      expect(Math.abs(left - edge - (shown[at]?.left ?? 0)), text).toBeLessThan(1);
      expect(Math.abs(width - (shown[at]?.width ?? 0)), text).toBeLessThan(1);
    }
  });

  test('is not offered of a drawing by the host that is no SVG', async () => {
    const drawn = '[data-host-chart]';
    const canvas = await open('host=canvas', drawn);
    const button = (page: Page) =>
      page.locator('figure').first().getByRole('button', { name: 'Save picture' });
    await expect.poll(() => button(canvas.page).count()).toBe(0);
    const svg = await open('host=svg', drawn);
    await expect.poll(() => button(svg.page).count()).toBe(1);
  });
});

describe('a drawing', () => {
  test('by the host that fails leaves name, cursor and table, and the charts beside it', async () => {
    const { page } = await open('host=fails', 'figure:nth-of-type(2) svg');
    const first = page.locator('figure').first();
    expect(await first.locator('[data-charter-part="plot"] svg').count()).toBe(0);
    expect(await first.getByRole('slider').getAttribute('aria-valuetext')).toContain('Win rate');
    await first.getByText('Show data').click();
    expect(await first.getByRole('table').first().locator('tr').count()).toBeGreaterThan(12);
  });

  test('that the host leaves to the library is drawn by it', async () => {
    const { page } = await open('host=nothing');
    await expect.poll(() => page.locator('figure').first().locator('svg').count()).toBe(2);
  });

  // WCAG 1.4.13
  test('follows a pointer, and Escape puts the cursor back', async () => {
    const { page } = await open('');
    const figure = page.locator('figure').first();
    const cursor = figure.getByRole('slider');
    const before = await cursor.inputValue();
    await figure.locator('[data-charter-part="plot"][dir]').hover({ position: { x: 80, y: 60 } });
    await expect.poll(() => cursor.inputValue()).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => cursor.inputValue()).toBe(before);
  });

  test('waits until it is near the screen, moves nothing, and all are on paper', async () => {
    const { page, complaints } = await open('count=30');
    const drawn = () => page.locator('figure', { has: page.locator('svg') }).count();
    await expect.poll(drawn).toBeGreaterThan(1);
    expect(await drawn()).toBeLessThan(10);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const plots = [...document.querySelectorAll('[data-charter-part="plot"]')];
        document.title = String(plots.filter((plot) => plot.querySelector('svg')).length);
      });
    });
    await page.pdf();
    expect(await page.title()).toBe('30');
    expect(await height()).toBe(before);
    expect(complaints()).toEqual([]);
  });
});
