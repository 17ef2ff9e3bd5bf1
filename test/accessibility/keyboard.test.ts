import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import type { ShowOptions } from '../isolation/page';
import { life, showViews } from './showViews';

let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('keyboard');
});
afterAll(() => host?.close());

/** Where the Tab key stopped, and how that looks. */
interface Stop {
  /** Its number among all elements of the page. */
  readonly at: number;
  readonly name: string;
  /** The rail, the main column or what stands beside it: each is read from top to bottom for itself. */
  readonly region: string;
  /** Inline start and end, in the direction of reading, and block start and end, all in the page. */
  readonly box: readonly [number, number, number, number];
  /** Whether some of it is in view and nothing lies over it. */
  readonly seen: boolean;
  /** Width of the ring, and how much it stands out from what is around it. */
  readonly ring: { readonly width: number; readonly contrast: number };
}

const embed = async (options: Omit<ShowOptions, 'charter'>) => {
  const opened = await host.open({ head: theme });
  const { page } = opened;
  await showViews(page, { charter: exampleCharters.tavlio, ...options });
  await page.evaluate(() => {
    scrollTo(0, 0);
    const link = document.createElement('a');
    link.href = '#after';
    link.id = 'after';
    link.textContent = 'After';
    document.body.append(link);
  });
  return opened;
};

/** Presses a key from stop to stop until focus has left what is embedded, and gives every stop. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(describeFocus);
    if (stop === 'lost') throw new Error(`Focus was lost after ${JSON.stringify(stops.at(-1))}.`);
    if (stop === undefined) return stops;
    if (stops.length > 2000) throw new Error('The Tab key does not come to an end.');
    stops.push(stop);
  }
}

/** Runs in the page: what has focus inside what is embedded; nothing once it is outside. */
function describeFocus(): Stop | 'lost' | undefined {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return 'lost';
  const place = focused.closest('[data-place]');
  if (!place) return undefined;
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  }) as CanvasRenderingContext2D;
  const rgb = (colour: string) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((rgb(backgroundColor)[3] ?? 0) > 250) return backgroundColor;
    }
    return 'white';
  };
  // A control without a box of its own, such as a radio that looks like a button, is ringed as what it stands in.
  const ringed = (element: Element) => getComputedStyle(element).outlineStyle !== 'none';
  let shown: Element = focused;
  while (shown !== place && !ringed(shown)) shown = shown.parentElement as Element;
  const { outlineColor, outlineWidth } = getComputedStyle(shown);
  const [one, other] = [luminance(outlineColor), luminance(behind(shown.parentElement))];
  const box = shown.getBoundingClientRect();
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const points = [
    middle,
    [box.left + 3, box.top + 3],
    [box.right - 3, box.top + 3],
    [box.left + 3, box.bottom - 3],
    [box.right - 3, box.bottom - 3],
  ] as const;
  const rtl = getComputedStyle(place.querySelector('.ec-root') ?? place).direction === 'rtl';
  const region = focused
    .closest('[data-charter-part="rail"], [data-charter-part="blockers"], [data-charter-part="editor-bar"]')
    ?.getAttribute('data-charter-part');
  return {
    at: [...document.querySelectorAll('*')].indexOf(focused),
    name: `${focused.tagName.toLowerCase()} ${focused.getAttribute('name') ?? focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40)}`,
    region: region ?? 'main',
    box: [
      rtl ? innerWidth - box.right : box.left,
      rtl ? innerWidth - box.left : box.right,
      box.top + scrollY,
      box.bottom + scrollY,
    ],
    seen: points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    }),
    ring: {
      width: shown === place ? 0 : Number.parseFloat(outlineWidth),
      contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
    },
  };
}

/** Stops that stand before the one before them: above it without beginning another column, or earlier in its line. */
function backwards(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || before.region !== stop.region) return [];
    const [start, , top, bottom] = stop.box;
    const [beforeStart, beforeEnd, beforeTop, beforeBottom] = before.box;
    const above = bottom <= beforeTop + 1;
    const sameLine = !above && top < beforeBottom - 1;
    const isBack = above ? start < beforeEnd - 1 : sameLine && start < beforeStart - 1;
    return isBack ? [`${before.name} → ${stop.name}`] : [];
  });
}

const cases = [
  { locale: 'en', theme: 'light', what: ['editor'] },
  { locale: 'ar', theme: 'dark', what: ['editor'] },
  { locale: 'en', theme: 'dark', what: ['panel', 'viewer'] },
  { locale: 'ar', theme: 'light', what: ['panel', 'viewer'] },
  { locale: 'en', theme: 'light', what: life },
  { locale: 'ar', theme: 'dark', what: life },
] as const;

describe.each(cases)('$what in $locale, $theme', (options) => {
  test('2.1.1 2.1.2 2.4.3 2.4.7 2.4.11 1.3.2 1.4.11 3.2.1 the Tab key stops at everything once, visibly, in the order of reading, and goes back the same way', async () => {
    const { page, complaints } = await embed(options);
    const before = await page.evaluate(() =>
      JSON.stringify(window.isolation.session().getSnapshot().charter),
    );
    await page.locator('#host summary').focus();
    const stops = await walk(page, 'Tab');
    expect(stops.length).toBeGreaterThan(20);
    const name = ({ name }: Stop) => name;
    expect(stops.filter(({ seen }) => !seen).map(name)).toEqual([]);
    expect(stops.filter(({ ring }) => ring.width < 2).map(name)).toEqual([]);
    expect(
      stops.filter(({ ring }) => ring.contrast < 3).map((one) => `${one.name} ${one.ring.contrast}`),
    ).toEqual([]);
    expect(stops.filter(({ at }, index) => at <= (stops[index - 1]?.at ?? 0)).map(name)).toEqual([]);
    expect(backwards(stops)).toEqual([]);

    const unreached = await page.evaluate(
      (reached) => {
        const all = [...document.querySelectorAll('*')];
        return (
          [
            ...document.querySelectorAll<HTMLElement>(
              '[data-place] :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
            ),
          ]
            .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
            // The arrow keys choose in a group of radio buttons; the Tab key stops at the one that is chosen.
            .filter((control) => !control.matches('[type=radio]:not(:checked)'))
            .filter((control) => !reached.includes(all.indexOf(control)))
            .map((control) => control.outerHTML.slice(0, 120))
        );
      },
      stops.map(({ at }) => at),
    );
    expect(unreached).toEqual([]);

    const back = await walk(page, 'Shift+Tab');
    expect(back.filter(({ seen }) => !seen).map(name)).toEqual([]);
    expect(back.map(name)).toEqual(stops.map(name).reverse());
    // Nothing was opened, written or scrolled sideways by focus alone.
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(window.isolation.session().getSnapshot().charter))).toBe(
      before,
    );
    expect(await page.evaluate(() => window.isolation.session().getSnapshot().save.kind)).toBe('clean');
    expect(complaints).toEqual([]);
  });
});

test('2.1.4 no single letter, digit or sign does anything outside a text box', async () => {
  const { page } = await embed({ what: ['editor', 'panel'] });
  const state = () =>
    page.evaluate(() => ({
      charter: JSON.stringify(window.isolation.session().getSnapshot().charter),
      dialogs: document.querySelectorAll('[role=dialog]').length,
      focus: document.activeElement?.outerHTML.slice(0, 200),
      parts: document.querySelectorAll('[data-charter-part]').length,
    }));
  for (const place of ['[data-charter-part="rail-item"]', '[data-charter-part="card"] button']) {
    await page.locator(place).first().focus();
    const before = await state();
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,+-') await page.keyboard.press(letter);
    expect(await state()).toEqual(before);
  }
});

test('2.1.1 what a pointer does is done by keys: choosing, adding, moving, removing, taking back', async () => {
  const { page, complaints } = await embed({ what: ['editor'] });
  const count = () =>
    page.evaluate(
      () =>
        window.isolation
          .session()
          .getSnapshot()
          .charter.services?.map(({ id }) => id) ?? [],
    );
  const services = page.locator('[data-charter-section="services"]');
  const ids = await count();
  await services.locator('[data-slot="move-down"]').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(count).toEqual([ids[1], ids[0], ...ids.slice(2)]);
  await services.locator('[data-slot="remove"]').last().focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await count()).length).toBe(ids.length - 1);
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-charter-section="services"]') !== null),
  ).toBe(true);
  await services.getByRole('button', { name: /^Undo/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await count()).length).toBe(ids.length);
  expect(complaints).toEqual([]);
});
