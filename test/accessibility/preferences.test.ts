import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { drawChart, type Isolation, openIsolation, theme } from '../isolation/openIsolation';

let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('preferences');
});
afterAll(() => host?.close());

async function openAll(media: Parameters<Page['emulateMedia']>[0]) {
  const opened = await host.open({ head: theme });
  await opened.page.emulateMedia(media);
  await opened.page.evaluate((given) => window.isolation.show(given), {
    charter: exampleCharters.quillmere,
    what: ['editor', 'panel', 'viewer'] as const,
  });
  await drawChart(opened.page);
  return opened;
}

test('1.4.1 every status says in words what its colour says', async () => {
  const { page } = await openAll({});
  const tones = await page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const chip of document.querySelectorAll<HTMLElement>('[data-charter-part~="chip"]')) {
      const words = chip.textContent.trim();
      found[words] = [...(found[words] ?? []), chip.dataset.tone ?? 'neutral'];
    }
    return found;
  });
  expect(Object.keys(tones).length).toBeGreaterThan(6);
  expect(Object.keys(tones)).not.toContain('');
  // The same word never comes in two colours, so that nobody has to tell them apart.
  const twice = Object.entries(tones).filter(([, all]) => new Set(all).size > 1);
  expect(twice).toEqual([]);
  // A state of a part is a sign of its own beside a word.
  const states = await page.evaluate(() =>
    [...document.querySelectorAll('[data-charter-part="rail-item"]')].map((item) => ({
      status: item.getAttribute('data-status'),
      sign: item.querySelector('svg')?.innerHTML,
      words: item.querySelector('[data-charter-part="visually-hidden"]')?.textContent,
    })),
  );
  const signs = new Map(states.map(({ status, sign }) => [status, sign]));
  expect(new Set(signs.values()).size).toBe(signs.size);
  expect(states.every(({ words }) => words)).toBe(true);
});

test('2.4.7 1.4.1 in forced colours focus is ringed, chips and buttons are framed, and lines are drawn in the person’s colours', async () => {
  const { page, complaints } = await openAll({ forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    document.querySelector<HTMLElement>('[data-charter-part="rail-item"]')?.focus();
    const canvas = system('Canvas');
    return {
      ring: style('[data-charter-part="rail-item"]:focus').outlineStyle,
      isRingSeen: style('[data-charter-part="rail-item"]:focus').outlineColor !== canvas,
      chip: style('[data-charter-part~="chip"]').borderTopStyle,
      button: style('[data-charter-part~="button"]').borderTopStyle,
      lost: [...document.querySelectorAll('[data-charter-part="sparkline"] path')].filter(
        (line) => getComputedStyle(line).stroke === canvas,
      ).length,
      icons: [...document.querySelectorAll('[data-charter-part="icon"]')].filter(
        (icon) => getComputedStyle(icon).color === canvas,
      ).length,
    };
  });
  expect(found).toEqual({
    ring: 'solid',
    isRingSeen: true,
    chip: 'solid',
    button: 'solid',
    lost: 0,
    icons: 0,
  });
  expect(complaints).toEqual([]);
});

test.each(['reduce', 'no-preference'] as const)(
  '2.2.2 nothing moves by itself; for who asks for less motion nothing moves at all (%s)',
  async (reducedMotion) => {
    const { page } = await openAll({ reducedMotion });
    const { running, moving } = await page.evaluate(() => ({
      running: document.getAnimations().length,
      moving: [...document.querySelectorAll('[data-place] *')]
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration]
            .flatMap((text) => text.split(','))
            .some((text) => Number.parseFloat(text) > 0.001);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(running).toBe(0);
    if (reducedMotion === 'reduce') expect(moving).toEqual([]);
    else expect(moving.length).toBeGreaterThan(0);
  },
);

test('on paper everything that is said on the screen stands in light colours, and nothing to press of the panel', async () => {
  const { page } = await openAll({ media: 'print' });
  const { hidden, background } = await page.evaluate(() => {
    const viewer = document.querySelector('[data-charter-part="viewer"]') as HTMLElement;
    return {
      hidden: [...viewer.querySelectorAll<HTMLElement>('h1, h2, h3, p, dd, td, th')]
        .filter((each) => !each.closest('nav, thead') && !each.checkVisibility())
        .filter((each) => !each.hasAttribute('data-empty'))
        .map((each) => each.textContent),
      background: getComputedStyle(viewer).backgroundColor,
    };
  });
  expect(hidden).toEqual([]);
  expect(background).toBe('rgb(255, 255, 255)');
});
