import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Book, bookEntries, openBook } from './openBook';

const entries = bookEntries();
const docs = entries.filter((entry) => entry.type === 'docs').map((entry) => entry.id);
let book: Book;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book?.close());

test('each page of documentation opens without a complaint, and its links lead somewhere', {
  timeout: 180_000,
}, async () => {
  const { open, show, complaints, close } = await book.profile();
  const page = await open(docs[0] as string);
  const faults: string[] = [];
  for (const id of docs) {
    await show(page, id);
    const { title, links, unread } = await page.evaluate(() => ({
      title: document.querySelector('#storybook-docs h1')?.textContent,
      links: [...document.querySelectorAll('.sbdocs-content a[href]')].map((link) =>
        link.getAttribute('href'),
      ),
      // A row of pipes is a table that was not read as one.
      unread: [...document.querySelectorAll('.sbdocs-content p')].some((p) =>
        /\|\s*-{3,}/.test(p.textContent ?? ''),
      ),
    }));
    if (!title) faults.push(`${id} has no heading`);
    if (unread) faults.push(`${id} shows a table as text`);
    for (const link of links) {
      const target = link?.match(/^\?path=\/(?:docs|story)\/([\w-]+)/)?.[1];
      if (target && !entries.some((entry) => entry.id === target)) faults.push(`${id} links to ${target}`);
      if (link && !target && !/^(https:|#|iframe\.html)/.test(link)) faults.push(`${id} links to ${link}`);
    }
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['fields--docs', 'save-states--docs', 'viewer--docs'])(
  '%s says what keyboards and ears need to know',
  async (id) => {
    const { open, close } = await book.profile();
    const page = await open(id);
    const notes = page.locator('.sbdocs-content :is(h1, h2, h3, li)');
    await expect.poll(() => notes.allTextContents()).toContain('Accessibility');
    expect((await notes.allTextContents()).some((text) => text.startsWith('Announced: '))).toBe(true);
    await close();
  },
);

test.each(['welcome--welcome', 'workbench-accessibility--notes'])(
  'every link of %s leads to a page of the book',
  async (id) => {
    const { open, complaints, close } = await book.profile();
    const page = await open(id);
    const links = await page
      .locator('a[target="_top"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(10);
    const pages = entries.map((entry) => `./?path=/${entry.type}/${entry.id}`);
    expect(links.filter((link) => !pages.includes(link.split('&')[0] ?? ''))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([
  [
    'provider--docs',
    ['storage', 'charterId', 'value', 'onChange', 'defaultValue', 'session', 'locale', 'access'],
  ],
  ['editor--docs', ['layout', 'parts', 'defaultPart', 'density']],
  ['fields--docs', ['path', 'label', 'hint']],
  ['sections-services--docs', ['headingLevel', 'children']],
  ['metrics-panel--docs', ['messages', 'terms', 'now']],
  ['viewer--docs', ['charter', 'now', 'headingLevel', 'parts']],
])('%s describes its props', async (id, props) => {
  const { open, close } = await book.profile();
  const page = await open(id);
  const described = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.docblock-argstable tbody tr')].map((row) => {
        const [name, words] = row.querySelectorAll('td');
        return [name?.textContent?.replace('*', ''), words?.querySelector('p, span')?.textContent ?? ''];
      }),
    ),
  );
  expect(Object.keys(described)).toEqual(expect.arrayContaining(props));
  for (const name of props) expect(described[name], name).toMatch(/\w+ \w+/);
  await close();
});
