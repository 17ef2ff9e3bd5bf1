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

test.each(['en', 'el', 'pseudo'])(
  'nothing scrolls sideways and no name is crushed at 320 px in %s',
  async (locale) => {
    const { open, show, complaints, close } = await book.profile({ viewport: { width: 320, height: 640 } });
    const page = await open(stories[0] as string, { locale });
    const faults: string[] = [];
    for (const id of stories) {
      await show(page, id, { locale });
      const { beyond, crushed } = await page.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - window.innerWidth,
        // More than five lines of less than 60 px: letters under each other rather than words beside each other.
        crushed: [
          ...document.querySelectorAll<HTMLElement>(
            '#storybook-root :is(h1, h2, h3, h4, p, b, dt, dd, label, button)',
          ),
        ]
          .filter((text) => text.offsetWidth < 60 && text.offsetHeight > 120)
          .map((text) => text.textContent),
      }));
      if (beyond > 0) faults.push(`${id} is ${beyond} px too wide`);
      for (const text of crushed) faults.push(`${id} crushes “${text}”`);
    }
    await show(page, 'sections-indicators--filled', { locale });
    await page.locator('[data-slot="edit"]').first().click();
    const dialog = page.locator('[data-charter-part="dialog-overlay"]');
    const cut = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    if (cut > 0) faults.push(`the dialog of an indicator is ${cut} px too wide`);
    expect([...faults, ...complaints]).toEqual([]);
    await close();
  },
);
