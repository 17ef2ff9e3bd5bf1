import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, openBook } from './openBook';

let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

test.each([
  ['metrics-panel--quillmere', 'panel'],
  ['viewer--document', 'viewer'],
  ['viewer--in-review', 'viewer'],
  ['viewer--targets-due', 'viewer'],
])('%s prints on A4 without anything cut off, and without what is only for screens', async (id, part) => {
  const { open, complaints, close } = await book.profile({ viewport: { width: 660, height: 900 } });
  const page = await open(id);
  await page.emulateMedia({ media: 'print' });
  const root = page.locator(`[data-charter-part="${part}"]`);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  for (const screenOnly of ['viewer-nav', 'readout']) {
    expect(await root.locator(`[data-charter-part="${screenOnly}"]:visible`).count()).toBe(0);
  }
  // Repeated by the browser on every sheet, since the document is printed as a table.
  const head = root.locator('[data-charter-part="viewer-head"]');
  if (part === 'viewer') {
    await expect(head.evaluate((one) => getComputedStyle(one).display)).resolves.toBe('table-header-group');
    expect(await head.textContent()).toMatch(/ · \p{Lu}\p{L}+ \d/u);
  }
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['en', 'el'])(
  'the one page is one page of A4, and tagged for those who listen (%s)',
  async (locale) => {
    const { open, show, close } = await book.profile({ viewport: { width: 660, height: 900 } });
    const page = await open('viewer-for-one-reader--one-page');
    await show(page, 'viewer-for-one-reader--one-page', { locale });
    await page.emulateMedia({ media: 'print' });
    // The page of Storybook itself goes on below the story.
    await page.evaluate(() => {
      const viewer = document.querySelector('[data-charter-part="viewer"]') as Element;
      document.body.replaceChildren(viewer);
      document.documentElement.lang = viewer.getAttribute('lang') ?? '';
    });
    const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain(`/Lang (${locale})`);
    for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'LI']) {
      expect(pdf).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
    }
    expect(pdf).toContain('/Outlines');
    await close();
  },
);

/** Points from the foot of a sheet to the place where each heading begins, as the outline of the document has them. */
const headingsOf = (pdf: string) =>
  [...pdf.matchAll(/\/Dest \[\d+ 0 R \/XYZ [\d.-]+ ([\d.-]+)/g)].map(([, height]) => Number(height));

test.each(['en', 'el'])('no heading stands at the foot of a sheet without its text (%s)', async (locale) => {
  const { open, close } = await book.profile({ viewport: { width: 660, height: 900 } });
  const page = await open('viewer--document', { locale });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    document.body.replaceChildren(document.querySelector('[data-charter-part="viewer"]') as Element);
  });
  for (const pushed of [0, 34, 102, 153]) {
    await page.locator('[data-charter-part="viewer-layout"]').evaluate((layout, length) => {
      (layout as HTMLElement).style.paddingBlockStart = `${length}px`;
    }, pushed);
    const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
    const heights = headingsOf(pdf);
    expect(heights.length).toBeGreaterThan(30);
    // The margin of a sheet, the heading, and two lines.
    expect(Math.min(...heights), `pushed down by ${pushed} px`).toBeGreaterThan(83);
  }
  await close();
});
