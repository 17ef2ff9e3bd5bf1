import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { contrast } from '../../src/theming';
import { type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import { life, showViews, whole } from './showViews';

let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('preferences');
});
afterAll(() => host?.close());

async function openAll(media: Parameters<Page['emulateMedia']>[0]) {
  const opened = await host.open({ head: theme });
  await opened.page.emulateMedia(media);
  await showViews(opened.page, {
    charter: exampleCharters.quillmere,
    theme: 'system',
    what: [...whole, ...life],
  });
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

test.each(['light', 'dark'] as const)(
  '1.4.3 1.4.11 for who asks for more contrast (%s) text stands out 7:1, borders and lines 3:1, and the ring is wider',
  async (colorScheme) => {
    const { page, complaints } = await openAll({ contrast: 'more', colorScheme });
    const { texts, lines, ring } = await page.evaluate(colorsOf);
    expect(texts.length).toBeGreaterThan(12);
    expect(lines.length).toBeGreaterThan(3);
    const weak = (pairs: readonly Pair[], least: number) =>
      pairs.filter(([color, ground]) => contrast(color, ground) < least);
    expect({ texts: weak(texts, 7), lines: weak(lines, 3) }).toEqual({ texts: [], lines: [] });
    expect(ring).toBe('3px');
    expect(complaints).toEqual([]);
  },
);

/** A colour, what it stands on, and where. */
type Pair = readonly [color: string, ground: string, where: string];

/** Runs in the page: each colour of text and of borders with what is behind it, and how wide the ring is. */
function colorsOf() {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  }) as CanvasRenderingContext2D;
  const paint = (colors: readonly string[]) => {
    pen.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const hex = [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
    return { hex: `#${hex}`, alpha };
  };
  /** What is behind a place: the grounds of all that it stands in, the nearest on top. */
  const ground = (element: Element | null): string[] => {
    if (!element) return ['white'];
    const { backgroundColor } = getComputedStyle(element);
    if (paint([backgroundColor]).alpha === 255) return [backgroundColor];
    return [...ground(element.parentElement), backgroundColor];
  };
  const texts = new Map<string, Pair>();
  const lines = new Map<string, Pair>();
  const keep = (found: Map<string, Pair>, color: string, grounds: string[], element: Element) => {
    const pair = [paint([...grounds, color]).hex, paint(grounds).hex] as const;
    const part = element.closest('[data-charter-part]')?.getAttribute('data-charter-part');
    found.set(pair.join(), [...pair, `${part}: ${element.textContent?.slice(0, 30)}`]);
  };
  for (const element of document.querySelectorAll<HTMLElement>('.ec-root *')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if ((hasText || element.matches('input, select, textarea')) && !element.matches(':disabled'))
      keep(texts, style.color, ground(element), element);
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const)
      if (style[`border${side}Style`] !== 'none' && paint([style[`border${side}Color`]]).alpha > 0)
        keep(lines, style[`border${side}Color`], ground(element.parentElement), element);
  }
  const first = document.querySelector<HTMLElement>('[data-charter-part="rail-item"]');
  first?.focus();
  return {
    texts: [...texts.values()],
    lines: [...lines.values()],
    ring: first && getComputedStyle(first).outlineWidth,
  };
}

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
