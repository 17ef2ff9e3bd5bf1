import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { createCharter } from '../../src/model';
import { type Isolation, openIsolation, theme } from '../isolation/openIsolation';

const blank = createCharter({ title: '', newId: () => 'blank', now: '2026-09-30' });
let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('errors');
});
afterAll(() => host?.close());

async function openBlank(locale: 'en' | 'el') {
  const opened = await host.open({ head: theme });
  await opened.page.evaluate((given) => window.isolation.show(given), {
    charter: blank,
    locale,
    what: ['editor'] as const,
  });
  return { ...opened, intl: createIntl({ locale: { en, el }[locale] }) };
}

test.each(['en', 'el'] as const)(
  '3.3.1 2.4.3 4.1.3 in %s: nothing is wrong before a check; after it focus is in a summary whose every line leads to its field',
  async (locale) => {
    const { page, complaints, intl } = await openBlank(locale);
    expect(await page.locator('[aria-invalid="true"], [data-charter-part="field-error"]').count()).toBe(0);
    await page.getByRole('button', { name: intl.t('editor.check') }).click();
    const summary = page.locator('[data-charter-part="error-summary"]');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.getByRole('alert').getByRole('heading').textContent()).toBe(intl.t('summary.title'));
    const lines = summary.getByRole('button');
    const count = await lines.count();
    expect(count).toBeGreaterThan(3);

    for (let at = 0; at < count; at++) {
      const line = lines.nth(at);
      const words = await line.textContent();
      await line.focus();
      await page.keyboard.press('Enter');
      const landed = await page.waitForFunction(() => {
        const focused = document.activeElement;
        return (
          !focused?.closest('[data-charter-part="error-summary"]') && focused !== document.body && focused
        );
      });
      const place = await landed.evaluate((node) => {
        const focused = node as HTMLElement;
        const around = focused.closest('[data-charter-path]');
        const box = focused.getBoundingClientRect();
        const bar = document.querySelector('[data-charter-part="editor-bar"]')?.getBoundingClientRect();
        const label = around?.querySelector('[data-charter-part="field-label"]')?.getBoundingClientRect();
        return {
          invalid: focused.getAttribute('aria-invalid'),
          said: (focused.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.getAttribute('data-charter-part')),
          words: (focused.closest('[data-charter-section]') ?? around)?.textContent ?? '',
          inView: box.top >= (bar?.bottom ?? 0) && box.bottom <= innerHeight,
          labelInView: label === undefined || label.top >= (bar?.bottom ?? 0),
        };
      });
      expect(place, `${words}`).toMatchObject({ inView: true, labelInView: true });
      // A field says that it is wrong, and why, after its hint; a list says it above its items.
      if (place.invalid === 'true') {
        const error = place.said.indexOf('field-error');
        expect(error, `${words}`).toBeGreaterThanOrEqual(0);
        expect(place.said.indexOf('field-description'), `${words}`).toBeLessThan(error);
      }
      expect(place.words, `${words}`).toContain(intl.t('common.error'));
    }
    expect(complaints).toEqual([]);
  },
);

test('3.3.1 3.3.3 1.3.1 a text that is no date is kept, said to be wrong on leaving and not on each key, with an example', async () => {
  const { page, complaints, intl } = await openBlank('en');
  const date = page.locator('input[data-kind="date"]').first();
  await date.focus();
  await page.keyboard.type('next spring');
  const field = date.locator('xpath=ancestor::*[@data-charter-part="field"][1]');
  expect(await field.locator('[data-charter-part="field-error"]').count()).toBe(0);
  await date.blur();
  const error = field.locator('[data-charter-part="field-error"]');
  await error.waitFor();
  expect(await date.inputValue()).toBe('next spring');
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  expect((await error.textContent())?.startsWith(intl.t('common.error'))).toBe(true);
  expect(await error.textContent()).toMatch(/Write it like .*\d/);
  expect(await date.getAttribute('aria-describedby')).toContain(await error.getAttribute('id'));
  await date.fill('');
  await date.blur();
  await expect.poll(() => error.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('3.2.2 3.3.2 typing and choosing move nobody elsewhere, and a field keeps its label in view', async () => {
  const { page } = await openBlank('en');
  const controls = await page
    .locator('[data-charter-part="field"] :is(input, textarea, select):not([type=checkbox], [type=radio])')
    .elementHandles();
  for (const control of controls.slice(0, 40)) {
    if (!(await control.isVisible())) continue;
    await control.focus();
    await page.keyboard.press('ArrowDown');
    if (await control.evaluate((node) => node.nodeName !== 'SELECT')) await page.keyboard.type('x');
    const { name, stays, label } = await control.evaluate((node) => ({
      name: (node as HTMLInputElement).name,
      stays: node === document.activeElement,
      label: (node as HTMLInputElement).labels?.[0]?.textContent,
    }));
    expect({ name, stays }).toEqual({ name, stays: true });
    expect(label, `${name}`).toMatch(/\w/);
  }
  expect(await page.getByRole('dialog').count()).toBe(0);
});
