import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { focusOf, type Isolation, openIsolation, theme } from './openIsolation';
import type { Place } from './page';

const places: readonly Place[] = ['page', 'shadow', 'frame', 'dialog', 'container'];
let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('places');
});
afterAll(() => host?.close());

/** Embeds editor and panel in a place; what is in a shadow root brings its own style sheet. */
async function embed(place: Place) {
  const { page, complaints } = await host.open({ head: place === 'shadow' ? '' : theme });
  const outside = await topLevel(page);
  await page.evaluate(
    ([charter, where]) =>
      window.isolation.show({ charter, place: where, what: ['editor', 'panel'], theme: 'dark' }),
    [exampleCharters.quillmere, place] as const,
  );
  const inside: Page | FrameLocator = place === 'frame' ? page.frameLocator('[data-place] iframe') : page;
  return { page, inside, complaints, outside };
}

/** What the packages underneath put at the top of the page, and why it may stand there. */
const guests: Readonly<Record<string, string>> = {
  '[data-radix-focus-guard]':
    'two marks at the ends of the page while a dialog is open, so that Tab comes back into it',
  '#recharts_measurement_span': 'out of sight; Recharts measures in it how wide the words of an axis are',
};

/** What stands at the top of the page, without what is embedded and the {@link guests}. */
function topLevel(page: Page): Promise<string[]> {
  return page.evaluate(
    (allowed) =>
      [...document.head.children, ...document.body.children]
        .filter((element) => !element.matches(`[data-place], ${allowed}`))
        // While a dialog is open, screen readers pass over what lies behind it.
        .map((element) => element.outerHTML.replace(/ (data-)?aria-hidden="true"/g, '').slice(0, 200)),
    Object.keys(guests).join(', '),
  );
}

describe.each(places)('in a %s', (place) => {
  test('a dialog opens in its place, keeps focus, closes by Escape and by a press beside it, and gives focus back', async () => {
    const { page, inside, complaints, outside } = await embed(place);
    const opener = inside.locator('[data-charter-section="indicators"] [data-slot="edit"]').first();
    await opener.focus();
    const before = await focusOf(page);
    expect(before).toMatch(/^button < edit/);
    await page.keyboard.press('Enter');
    const dialog = inside.locator('[data-charter-part="dialog"]');
    await dialog.waitFor();
    const first = await focusOf(page);
    expect(first).toMatch(/^button < button < dialog-header < dialog/);

    // Round once, forwards and back: always inside, and at the first stop again in the end.
    for (const key of ['Tab', 'Shift+Tab']) {
      let presses = 0;
      do {
        await page.keyboard.press(key);
        expect(await focusOf(page), key).toContain('< dialog');
        presses++;
      } while (presses < 400 && (await focusOf(page)) !== first);
      expect(presses).toBeGreaterThan(5);
      expect(await focusOf(page)).toBe(first);
    }

    expect(await topLevel(page)).toEqual(outside);
    const shown = await dialog.evaluate((box) => ({
      place: (box.getRootNode() as Document | ShadowRoot) === document ? 'page' : 'apart',
      layer: box.closest('[data-place]')?.getAttribute('data-place'),
      overlay: getComputedStyle(box.parentElement as Element).position,
      dark: getComputedStyle(box).backgroundColor,
    }));
    expect(shown).toEqual({
      place: place === 'shadow' ? 'apart' : 'page',
      layer: { page: 'page', dialog: 'dialog', container: 'layer' }[place as string],
      overlay: 'fixed',
      dark: 'rgb(29, 29, 27)',
    });

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focusOf(page)).toBe(before);
    // The host's own dialog did not take the key for itself.
    if (place === 'dialog') expect(await page.locator('[data-place="dialog"]').getAttribute('open')).toBe('');

    await page.keyboard.press('Enter');
    await dialog.waitFor();
    const overlay = inside.locator('[data-charter-part="dialog-overlay"]');
    // Radix takes no press for one beside the dialog that comes from the page of a frame.
    if (place === 'frame') await page.keyboard.press('Escape');
    else await overlay.click({ position: { x: 5, y: 5 }, force: true });
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focusOf(page)).toBe(before);
    expect(await topLevel(page)).toEqual(outside);
    expect(complaints).toEqual([]);
  });

  test('what is typed is saved, undone and said there, and a pointer reads a chart out', async () => {
    const { page, inside, complaints, outside } = await embed(place);
    const title = inside.getByRole('textbox', { name: /^Title/ }).first();
    await title.fill('Embedded');
    const saved = inside.locator('[data-charter-part="save-status"]');
    await expect.poll(() => saved.getAttribute('data-state')).toBe('clean');
    await inside.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => title.inputValue()).not.toBe('Embedded');

    const chart = inside.locator('[data-charter-part="chart"]').first();
    await chart.scrollIntoViewIfNeeded();
    const plot = chart.locator('[data-charter-part="plot"][dir]');
    await plot.locator('svg').first().waitFor();
    const cursor = chart.getByRole('slider').first();
    const stood = await cursor.inputValue();
    await plot.hover({ position: { x: 90, y: 60 } });
    await expect.poll(() => cursor.inputValue()).not.toBe(stood);
    await page.keyboard.press('Escape');
    if (place !== 'dialog') await expect.poll(() => cursor.inputValue()).toBe(stood);
    expect(await topLevel(page)).toEqual(outside);
    expect(complaints).toEqual([]);
  });
});
