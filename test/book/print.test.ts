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
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});
