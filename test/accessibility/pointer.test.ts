import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { type HostPage, type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import type { ShowOptions } from '../isolation/page';
import { life, showViews, whole } from './showViews';

let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('pointer');
});
afterAll(() => host?.close());

async function openAll({ what = whole, viewport }: { what?: ShowOptions['what'] } & HostPage = {}) {
  const opened = await host.open({ head: theme, viewport });
  await showViews(opened.page, { charter: exampleCharters.quillmere, what });
  return opened;
}

test.each([
  { width: 1280, height: 800, what: whole },
  { width: 360, height: 740, what: whole },
  { width: 1280, height: 800, what: life },
  { width: 360, height: 740, what: life },
])(
  '2.5.8 $what at $width px: every target is 24 px in both directions, has as much room, or stands in a sentence',
  async ({ what, ...viewport }) => {
    const { page, complaints } = await openAll({ what, viewport });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const small = await page.evaluate(() => {
      const targets = [
        ...document.querySelectorAll<HTMLElement>(
          '[data-place] :is(a[href], button, input, select, textarea, summary)',
        ),
      ].filter((target) => target.checkVisibility() && !target.closest('[aria-hidden="true"]'));
      const boxOf = (one: Element) => one.getBoundingClientRect();
      /** How far a point is from a box; 0 inside it. */
      const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      return targets
        .filter((target) => {
          // A press on its label is a press on the control.
          const label = (target as HTMLInputElement).labels?.[0];
          const boxes = [boxOf(target), ...(label?.contains(target) ? [boxOf(label)] : [])];
          return !boxes.some(({ width, height }) => width >= 24 && height >= 24);
        })
        .filter((target) => {
          // A smaller one with room around it: a circle of 24 px touches no other target.
          const { left, top, width, height } = boxOf(target);
          return targets.some(
            (other) => other !== target && distance(left + width / 2, top + height / 2, boxOf(other)) < 12,
          );
        })
        .filter((target) => {
          // Within a sentence the line decides how high a link is.
          const around = target.parentElement as HTMLElement;
          const isInText =
            getComputedStyle(target).display === 'inline' && around.matches('p, dd, li, td, bdi');
          return !(isInText && (around.textContent ?? '').trim() !== (target.textContent ?? '').trim());
        })
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return `${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 120)}`;
        });
    });
    expect(small).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

/** Something to press of each kind. */
const presses = [
  {
    what: whole,
    selectors: [
      '[data-list-add]',
      '[data-slot="remove"]',
      '[data-slot="edit"]',
      '[data-slot="move-down"]',
      '[data-charter-part="card"] button',
    ],
  },
  {
    what: life,
    selectors: [
      '[data-action="publish"]',
      '[data-action="sign"]',
      '[data-action="withdraw"]',
      '[data-thread] [data-charter-part="row-buttons"] button',
      '[data-version] button',
      '[data-charter-part="read-receipt"] button',
      '[data-charter-part="review-assistant"] [data-variant="primary"]',
    ],
  },
];

test.each(presses)('2.5.2 $what: a press that ends elsewhere does nothing', async ({ what, selectors }) => {
  const { page, complaints } = await openAll({ what });
  const state = () =>
    page.evaluate(() => ({
      charter: JSON.stringify(window.isolation.session().getSnapshot().charter),
      dialogs: document.querySelectorAll('[role=dialog]').length,
      parts: document.querySelectorAll('[data-charter-part]').length,
    }));
  const before = await state();
  for (const selector of selectors) {
    await page.locator(selector).first().scrollIntoViewIfNeeded();
    await page.locator(selector).first().hover();
    await page.mouse.down();
    await page.mouse.move(1275, 790);
    await page.mouse.up();
    expect(await state(), selector).toEqual(before);
  }
  expect(complaints).toEqual([]);
});

test('2.5.7 items change places without dragging, and nothing can only be dragged', async () => {
  const { page } = await openAll();
  expect(await page.locator('[draggable="true"]').count()).toBe(0);
  const ids = () =>
    page.evaluate(
      () =>
        window.isolation
          .session()
          .getSnapshot()
          .charter.services?.map(({ id }) => id) ?? [],
    );
  const [first, second, ...rest] = await ids();
  await page.locator('[data-charter-section="services"] [data-slot="move-down"]').first().click();
  await expect.poll(ids).toEqual([second, first, ...rest]);
});
