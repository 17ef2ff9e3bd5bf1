import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, openBook } from './openBook';

let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

const stories = [
  'portal--application',
  'provider--owns-the-charter',
  'editor--single',
  'sections-services--filled',
  'fields--long-text',
  'save-states--saved',
  'metrics-panel--quillmere',
  'viewer--document',
];

test.each(stories)('the toolbar reaches %s', async (id) => {
  const { open, show, close } = await book.profile();
  const page = await open(id);
  const plain = await look(page);
  await show(page, id, { theme: 'dark', density: 'compact', locale: 'el', direction: 'rtl' });
  const turned = await look(page);
  expect(plain).toMatchObject({ control: '36px', direction: 'ltr', greek: false });
  expect(turned).toMatchObject({ control: '30px', direction: 'rtl', greek: true });
  expect(turned.canvas).not.toBe(plain.canvas);
  if (!/^(metrics|viewer)/.test(id)) {
    expect(plain.writable).toBeGreaterThan(0);
    await show(page, id, { access: 'view' });
    expect((await look(page)).writable).toBe(0);
  }
  await close();
});

/** What the innermost root of the library shows. */
function look(page: Page) {
  return page.evaluate(() => {
    const root = [...document.querySelectorAll('#storybook-root .ec-root')].findLast(
      (each) => each.textContent,
    );
    const style = getComputedStyle(root as Element);
    return {
      canvas: style.getPropertyValue('--_canvas'),
      control: style.getPropertyValue('--_control'),
      direction: style.direction,
      greek: /[α-ω]{4}/.test(root?.textContent ?? ''),
      writable: document.querySelectorAll(
        '#storybook-root [data-charter-part="field-control"]:not([aria-readonly="true"], :disabled)',
      ).length,
    };
  });
}
