import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, openBook } from './openBook';

let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

test('in forced colours sheets keep their frame, the current part stands out, and drawings take the person’s colours', async () => {
  const { open, close } = await book.profile({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await open('editor--steps');
  const text = await styleOf(page.locator('.ec-root').first(), 'color');
  expect(await styleOf(page.locator('[data-charter-section="mission"]'), 'borderTopWidth')).toBe('1px');
  const [current, other] = [
    page.locator('[aria-current="step"]'),
    page.locator('[data-charter-part="rail-item"]').last(),
  ];
  expect(await styleOf(current, 'outlineStyle')).toBe('solid');
  expect(await styleOf(other, 'outlineStyle')).toBe('none');
  expect(await styleOf(page.locator('[data-status="complete"] > svg').first(), 'color')).toBe(text);
  const [fill, track] = [page.locator('[data-meter="fill"]'), page.locator('[data-meter="track"]')];
  expect(await styleOf(fill, 'fill')).not.toBe(await styleOf(track, 'fill'));
  await close();
});

test('in forced colours the five answers of the viewer stay apart', async () => {
  const { open, close } = await book.profile({ forcedColors: 'active' });
  const page = await open('viewer--document');
  expect(
    await styleOf(page.locator('[data-charter-part="viewer-answers"] > div').first(), 'borderTopWidth'),
  ).toBe('1px');
  await close();
});

function styleOf(
  element: Locator,
  property: 'color' | 'fill' | 'borderTopWidth' | 'outlineStyle',
): Promise<string> {
  return element.evaluate((node, name) => getComputedStyle(node)[name], property);
}
