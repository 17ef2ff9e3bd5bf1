import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { type Isolation, openIsolation, theme } from './openIsolation';

const { quillmere, tavlio } = exampleCharters;
let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('together');
});
afterAll(() => host?.close());

/** Two charters on one page, each with its own editor and viewer. */
async function openTwo(wait?: number) {
  const { page, complaints } = await host.open({ head: theme });
  for (const [name, charter] of [
    ['one', quillmere],
    ['two', tavlio],
  ] as const)
    await page.evaluate((options) => window.isolation.show(options), {
      name,
      charter,
      wait,
      what: ['editor', 'viewer'] as const,
    });
  const title = (at: number) =>
    page
      .locator('[data-place]')
      .nth(at)
      .getByRole('textbox', { name: /^Title/ })
      .first();
  const save = (name: string) =>
    page.evaluate((which) => window.isolation.session(which).getSnapshot().save.kind, name);
  return { page, complaints, title, save };
}

test('no id, no name of a radio group and no reference is shared between two editors and two viewers', async () => {
  const { page, complaints } = await openTwo();
  const { repeated, groups, astray } = await page.evaluate(() => {
    const [one, two] = [...document.querySelectorAll('[data-place]')] as [Element, Element];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const names = (box: Element) =>
      [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name);
    const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'];
    const lost = (box: Element) =>
      references.flatMap((name) =>
        [...box.querySelectorAll(`[${name}]`)]
          .flatMap((element) => (element.getAttribute(name) ?? '').split(' '))
          .filter((id) => !box.contains(document.getElementById(id)))
          .map((id) => `${name}=${id}`),
      );
    return {
      repeated: ids.filter((id, at) => ids.indexOf(id) !== at),
      groups: names(one).filter((name) => names(two).includes(name)),
      astray: [...lost(one), ...lost(two)],
    };
  });
  expect({ repeated, groups, astray }).toEqual({ repeated: [], groups: [], astray: [] });
  expect(complaints).toEqual([]);
});

test('Ctrl+Z, Undo and saving of one editor leave the other as it is', async () => {
  const { page, complaints, title, save } = await openTwo();
  const before = await title(1).inputValue();
  await title(0).press('End');
  await title(0).pressSequentially('A');
  await title(1).press('End');
  await title(1).pressSequentially('B');
  for (const name of ['one', 'two']) await expect.poll(() => save(name)).toBe('clean');

  await title(1).press('Control+z');
  await expect.poll(() => title(1).inputValue()).toBe(before);
  expect(await title(0).inputValue()).toMatch(/A$/);
  await title(1).press('Control+Shift+z');
  await expect.poll(() => title(1).inputValue()).toBe(`${before}B`);

  await page.locator('[data-place]').nth(0).getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => title(0).inputValue()).not.toMatch(/A$/);
  expect(await title(1).inputValue()).toBe(`${before}B`);
  const stored = await page.evaluate(() =>
    ['one', 'two'].map((name) => window.isolation.session(name).getSnapshot().charter.title),
  );
  expect(stored[1]).toBe(`${before}B`);
  expect(stored[0]).not.toMatch(/A$/);
  expect(complaints).toEqual([]);
});

test('each editor has one guard of its own before the page is left, while it has something unsaved', async () => {
  const { page, complaints, title, save } = await openTwo(600_000);
  const asks = () =>
    page.evaluate(() => {
      let asked = 0;
      const { preventDefault } = Event.prototype;
      const event = new Event('beforeunload', { cancelable: true });
      event.preventDefault = () => {
        asked++;
        preventDefault.call(event);
      };
      window.dispatchEvent(event);
      return asked;
    });
  expect(await asks()).toBe(0);
  await title(0).fill('One');
  await expect.poll(() => save('one')).toBe('dirty');
  expect(await save('two')).toBe('clean');
  expect(await asks()).toBe(1);
  await title(1).fill('Two');
  await expect.poll(asks).toBe(2);
  await page.evaluate(() => window.isolation.session('one').saveNow());
  await expect.poll(asks).toBe(1);
  expect(await save('two')).toBe('dirty');
  await page.evaluate(() => window.isolation.session('two').saveNow());
  await expect.poll(asks).toBe(0);
  expect(complaints).toEqual([]);
});

test('two viewers of one charter are two documents whose contents lead into themselves', async () => {
  const { page, complaints } = await host.open({ head: theme });
  for (const name of ['left', 'right'])
    await page.evaluate((options) => window.isolation.show(options), {
      name,
      charter: quillmere,
      what: ['viewer'] as const,
    });
  const lead = await page.evaluate(() =>
    [...document.querySelectorAll('[data-charter-part="viewer"]')].map((viewer) =>
      [...viewer.querySelectorAll<HTMLAnchorElement>('nav a')].every(({ hash }) =>
        viewer.contains(document.getElementById(decodeURIComponent(hash.slice(1)))),
      ),
    ),
  );
  expect(lead).toEqual([true, true]);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(complaints).toEqual([]);
});
