import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { type Isolation, openIsolation, theme } from './openIsolation';

const unlayered = '<link rel="stylesheet" href="theme-unlayered.css">';
let host: Isolation;
let before: Record<string, string>;

beforeAll(async () => {
  host = await openIsolation('host');
  const { page } = await host.open();
  before = await stylesOf(page);
});
afterAll(() => host?.close());

/** Every computed property of every element of the host, and of what stands before it, after it or as its marker. */
function stylesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    // What only says how tall the page is.
    const tall = /^(block-size|height|perspective-origin|transform-origin)$/;
    const found: Record<string, string> = {};
    const inner = [...(document.getElementById('host')?.querySelectorAll('*') ?? [])];
    for (const element of [document.documentElement, document.body, ...inner])
      for (const pseudo of ['', '::before', '::after', '::marker']) {
        const style = getComputedStyle(element, pseudo);
        const at = `${element.tagName.toLowerCase()} ${inner.indexOf(element)}${pseudo}`;
        found[`${at} content`] = style.content;
        if (
          pseudo &&
          style.content === (pseudo === '::marker' ? 'normal' : 'none') &&
          !element.matches('li, summary')
        )
          continue;
        for (const name of style)
          if (inner.includes(element) || !tall.test(name))
            found[`${at} ${name}`] = style.getPropertyValue(name);
      }
    return found;
  });
}

/** What is not the same, as lines to read. */
function differences(after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .map((key) => `${key}: ${before[key]} → ${after[key]}`);
}

test.each([
  ['theme.css', theme],
  ['theme-unlayered.css', unlayered],
])('%s and all that is embedded leave every property of a host’s elements as it was', async (_, head) => {
  const elements = new Set(Object.keys(before).map((key) => key.split(/[ :]/)[0]));
  expect(elements.size).toBeGreaterThan(60);

  const { page, complaints } = await host.open({ head });
  expect(differences(await stylesOf(page))).toEqual([]);
  await page.evaluate(
    (charter) => window.isolation.show({ charter, what: ['editor', 'panel', 'viewer'], theme: 'dark' }),
    exampleCharters.quillmere,
  );
  expect(differences(await stylesOf(page))).toEqual([]);

  // A dialog keeps the pointer from the page while it is open, and gives it back.
  await page.locator('[data-charter-section="indicators"] [data-slot="edit"]').first().click();
  await page.getByRole('dialog').waitFor();
  const whileOpen = differences(await stylesOf(page));
  expect(whileOpen.filter((line) => !/ pointer-events: /.test(line))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(async () => differences(await stylesOf(page))).toEqual([]);
  expect(complaints).toEqual([]);
});
