import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, bookEntries, openBook } from './openBook';

const shown = ['portal--application', 'editor--', 'metrics-panel--', 'viewer--document', 'viewer--empty'];
const stories = bookEntries()
  .filter((entry) => entry.type === 'story' && shown.some((start) => entry.id.startsWith(start)))
  .map((entry) => entry.id);
let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

test('the stories are there', () => {
  for (const start of shown)
    expect(
      stories.some((id) => id.startsWith(start)),
      start,
    ).toBe(true);
});

test.each(['en', 'el', 'pseudo'])('nothing scrolls sideways at 320 px in %s', async (locale) => {
  const { open, show, close } = await book.profile({ viewport: { width: 320, height: 640 } });
  const page = await open(stories[0] as string, { locale });
  const wide: Record<string, number> = {};
  for (const id of stories) {
    await show(page, id, { locale });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) wide[id] = beyond;
  }
  expect(wide).toEqual({});
  await close();
});
