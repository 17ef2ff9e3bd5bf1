import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { CDPSession, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveStatic } from '../browser/serveStatic.mjs';
import { openBrowser, type Visitor } from './openBrowser';

/**
 * Typing in the browser's own way: compositions as an input method or a dead key makes them, while the editor saves
 * and the document changes from elsewhere.
 */
const folder = '.cache/typing';
let site: Awaited<ReturnType<typeof serveStatic>> | undefined;
let browser: Visitor | undefined;
let page: Page;
let complaints: string[];
let keyboard: CDPSession;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><html lang="el"><title>Typing</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="typingPage.js"></script></html>',
  );
  await build({
    entryPoints: ['test/browser/typingPage.tsx'],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    outdir: folder,
    logLevel: 'silent',
  });
  site = await serveStatic(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

beforeEach(async () => {
  ({ page, complaints } = await browser!.visit(site!.url));
  keyboard = await page.context().newCDPSession(page);
});

/** Puts the caret into a box. */
async function caretAt(box: Locator, position: number) {
  await box.focus();
  await box.evaluate((node: HTMLTextAreaElement, at) => node.setSelectionRange(at, at), position);
}

/** What a box holds, and where its caret is. */
const look = (box: Locator) =>
  box.evaluate((node: HTMLTextAreaElement) => ({
    text: node.value,
    caret: [node.selectionStart, node.selectionEnd],
    focused: node === document.activeElement,
  }));

/** Shows what an input method has composed so far. */
const compose = (text: string) =>
  keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** Ends a composition with its text. */
const commit = (text: string) => keyboard.send('Input.insertText', { text });

const stored = () => page.evaluate(() => window.typing.stored());

const storedStatement = async () => (await stored()).mission?.statement;

test.each([
  { method: 'a Japanese input method', steps: ['に', 'にほ', 'にほん', '日本'], text: '日本' },
  { method: 'a dead accent on a Greek keyboard', steps: ['΄', 'ώ'], text: 'ώ' },
])(
  '$method composes inside a word while the charter is saved and changed from elsewhere',
  async ({ steps, text }) => {
    const statement = page.getByRole('textbox', { name: 'Δήλωση αποστολής' });
    const [before, after] = ['Πρώτα ο πελ', 'άτης'];
    await statement.waitFor();
    await caretAt(statement, before.length);

    for (const [index, step] of steps.entries()) {
      await compose(step);
      await page.evaluate((title) => window.typing.edit('title', title), `Τίτλος ${index}`);
      await page.evaluate((vision) => window.typing.colleague({ vision }), `Όραμα ${index}`);
      const caret = before.length + step.length;
      expect(await look(statement)).toEqual({
        text: before + step + after,
        caret: [caret, caret],
        focused: true,
      });
      expect(await stored()).toMatchObject({
        title: `Τίτλος ${index}`,
        vision: `Όραμα ${index}`,
        mission: { statement: before + after },
      });
    }
    await commit(text);
    await expect.poll(storedStatement).toBe(before + text + after);
    await page.evaluate(() => window.typing.edit('title', 'Τέλος'));
    await page.evaluate(() => window.typing.colleague({ vision: 'Τέλος' }));
    const caret = before.length + text.length;
    expect(await look(statement)).toEqual({
      text: before + text + after,
      caret: [caret, caret],
      focused: true,
    });

    await page.keyboard.type('x');
    await expect.poll(storedStatement).toBe(`${before}${text}x${after}`);
    expect(await stored()).toMatchObject({ title: 'Τέλος', vision: 'Τέλος' });
    expect(complaints).toEqual([]);
  },
);

test('a number is put in order on leaving its box, never under the fingers', async () => {
  const amount = page.getByRole('textbox', { name: 'Ποσό' });
  await amount.waitFor();
  await amount.selectText();
  await page.keyboard.type('1234567,5');
  await expect.poll(async () => (await stored()).budget?.amount).toBe(1_234_567.5);
  await page.evaluate(() => window.typing.colleague({ vision: 'Αλλού' }));
  expect(await look(amount)).toMatchObject({ text: '1234567,5', caret: [9, 9], focused: true });
  await amount.blur();
  expect((await look(amount)).text).toBe('1.234.567,5');
  expect(complaints).toEqual([]);
});
