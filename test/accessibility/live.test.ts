import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIntl } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { exampleCharters } from '../../src/testing/examples';
import { type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import type { ShowOptions } from '../isolation/page';
import { life, showViews } from './showViews';

const intl = createIntl({ locale: en });
let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('live');
});
afterAll(() => host?.close());

/** Opens editor and panel, or what is named, and gives what was said since then: each change of a live region, with how urgent it is. */
async function listen(what: ShowOptions['what'] = ['editor', 'panel']) {
  const opened = await host.open({ head: theme });
  const { page } = opened;
  await page.evaluate(() => {
    const said: string[] = [];
    const regions = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
    const heard = new WeakMap<Element, string>();
    const hear = (region: Element) => {
      const words = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (heard.get(region) === words) return;
      heard.set(region, words);
      if (words) said.push(`${region.getAttribute('role') ?? region.getAttribute('aria-live')}: ${words}`);
    };
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const around = at?.closest(regions);
        if (around) hear(around);
        // A region that comes with its words is only heard when it is urgent; a polite one has to be there before.
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const region of [node, ...node.querySelectorAll('*')])
              if (region.matches('[role="alert"]')) hear(region);
              else if (region.matches(regions)) heard.set(region, (region.textContent ?? '').trim());
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await showViews(page, { charter: exampleCharters.quillmere, what });
  return { ...opened, said: () => saidOn(page) };
}

function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { said } = window as unknown as { said: string[] };
    return said.splice(0);
  });
}

const saving = (page: Page) => page.evaluate(() => window.isolation.session().getSnapshot().save.kind);

test('4.1.3 nothing is said when a page opens', async () => {
  const { said, complaints } = await listen();
  expect(await said()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('4.1.3 each state of saving is said once, politely; the seconds of a wait are not', async () => {
  const { page, said, complaints } = await listen();
  const title = page.getByRole('textbox', { name: /^Title/ }).first();
  await title.fill('A');
  await expect.poll(() => saving(page)).toBe('clean');
  await expect.poll(said).toContain(`status: ${intl.t('save.clean')}`);
  await page.evaluate(() => window.isolation.faults().setOffline(true));
  await said();
  await title.fill('B');
  await expect.poll(() => saving(page)).toBe('retry-wait');
  const status = page.locator('[data-charter-part="save-status"]');
  const seen = await status.textContent();
  await expect.poll(() => status.textContent()).not.toBe(seen);
  await page.waitForTimeout(1200);
  const lines = await said();
  expect(lines.filter((line) => line.includes(intl.t('save.retry-wait.spoken')))).toHaveLength(1);
  expect(lines.every((line) => line.startsWith('status: '))).toBe(true);
  expect(new Set(lines).size).toBe(lines.length);
  await page.evaluate(() => window.isolation.faults().setOffline(false));
  await status.getByRole('button').click();
  await expect.poll(() => saving(page)).toBe('clean');
  await expect.poll(said).toContain(`status: ${intl.t('save.clean')}`);
  expect(complaints).toEqual([]);
});

test('4.1.3 typing says nothing on each key, and a counter stays silent', async () => {
  const { page, said } = await listen();
  const text = page.locator('textarea[name="mission/statement"]');
  await text.focus();
  await page.keyboard.type(' and more words than before', { delay: 5 });
  await expect.poll(() => saving(page)).toBe('clean');
  const lines = await said();
  const words = ['dirty', 'saving', 'clean'].map((kind) => `status: ${intl.t(`save.${kind as 'clean'}`)}`);
  expect(lines.filter((line) => !words.includes(line))).toEqual([]);
  expect(await page.locator('[data-charter-part="field-counter"] :is([role], [aria-live])').count()).toBe(0);
});

test('4.1.3 what was removed, moved and found is said', async () => {
  const { page, said } = await listen();
  const services = page.locator('[data-charter-section="services"]');
  await services.locator('[data-slot="move-down"]').first().click();
  await expect.poll(async () => (await said()).join('\n')).toMatch(/moved|position|place/i);
  await services.locator('[data-slot="remove"]').first().click();
  await expect.poll(async () => (await said()).join('\n')).toMatch(/removed/i);
});

test('4.1.3 a step in the life of a charter is said once, politely, and why it is refused at once', async () => {
  const { page, said, complaints } = await listen(life);
  // Parts that load when they are shown say so, and that is all.
  expect((await said()).filter((line) => line !== `status: ${intl.t('history.loading')}`)).toEqual([]);

  const all: string[] = [];
  const heard = async () => {
    all.push(...(await said()));
    return all;
  };
  await page.locator('[data-action="decline"]').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').last().click();
  await expect.poll(heard).toEqual([`alert: ${intl.t('signing.refusal.reason-missing')}`]);
  all.length = 0;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const reports = [
    { press: '[data-thread] [data-variant="quiet"]:text-is("Resolve")', says: intl.t('comments.resolved') },
    {
      press: '[data-charter-part="read-receipt"] button',
      says: intl.t('signing.read.done', { version: '3.0' }),
    },
    {
      press: '[data-charter-part="review-assistant"] [data-variant="primary"]',
      says: intl.t('review.not-recorded', { count: 3 }),
    },
  ];
  for (const { press, says } of reports) {
    await page.locator(press).last().click();
    await expect.poll(heard).toEqual([`status: ${says}`]);
    all.length = 0;
  }
  expect(complaints).toEqual([]);
});
