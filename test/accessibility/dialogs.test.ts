import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { drawChart, focusOf, type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import { readTree } from './readTree';
import { life, showViews } from './showViews';

const written = ['editor', 'panel'] as const;
let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('dialogs');
});
afterAll(() => host?.close());

/** What opens a dialog, where it stands, and how many controls the dialog has at least. */
const openers = [
  {
    title: 'the details of a service',
    what: written,
    opener: '[data-charter-section="services"] [data-slot="edit"]',
    controls: 4,
  },
  {
    title: 'the details of an indicator',
    what: written,
    opener: '[data-charter-section="indicators"] [data-slot="edit"]',
    controls: 4,
  },
  {
    title: 'the figures of an indicator',
    what: written,
    opener: '[data-charter-part="panel-aside"] [data-charter-part="button"]',
    controls: 4,
  },
  {
    title: 'publishing a version',
    what: life,
    opener: '[data-charter-part="lifecycle-bar"] [data-action="publish"]',
    controls: 3,
  },
  {
    title: 'signing',
    what: life,
    opener: '[data-charter-part="signature-list"] [data-action="sign"]',
    controls: 4,
  },
  {
    title: 'restoring a version',
    what: life,
    opener: '[data-version] [data-charter-part="row-buttons"] button:last-child',
    controls: 2,
  },
];

test.each(openers)(
  '2.1.2 2.4.3 4.1.2 $title: focus moves in, the rest is out of reach, every key stays in, Escape leaves and gives back',
  async ({ what, opener: selector, controls: least }) => {
    const { page, complaints } = await host.open({ head: theme });
    await showViews(page, { charter: exampleCharters.quillmere, what });
    if (what === written) {
      await page.locator('[data-charter-part="card"] button').first().click();
      await drawChart(page);
    }
    const opener = page.locator(selector).first();
    await opener.waitFor();
    await opener.focus();
    const before = await focusOf(page);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expect.poll(() => focusOf(page)).toContain('< dialog');

    // What a screen reader reaches is the dialog, with a name from its heading.
    const nodes = await readTree(page);
    const shown = nodes.find(({ role }) => role === 'dialog');
    expect(shown?.name).toBe(await dialog.getByRole('heading').first().textContent());
    expect(shown?.properties.modal).toBe(true);
    const controls = nodes.filter(({ role }) => /button|textbox|combobox|checkbox|radio|slider/.test(role));
    expect(controls.length).toBeGreaterThanOrEqual(least);
    expect(controls.filter(({ path }) => !path.includes('dialog')).map(({ name }) => name)).toEqual([]);

    for (const key of ['Tab', 'Shift+Tab'])
      for (let press = 0; press < 12; press++) {
        await page.keyboard.press(key);
        expect(await focusOf(page)).toContain('< dialog');
      }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focusOf(page)).toBe(before);
    expect(complaints).toEqual([]);
  },
);
