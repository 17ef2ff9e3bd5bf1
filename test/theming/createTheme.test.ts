import { describe, expect, it } from 'vitest';
import { contrast, createTheme, failingPairs, type Scheme, type ThemeOptions } from '../../src/theming';
import { toOklch } from '../../src/theming/oklch';
import { ownTokens } from '../../src/theming/ownTokens';
import { neededPairs } from '../../src/theming/pairs';

const schemes: readonly Scheme[] = ['light', 'dark', 'contrast'];

/** Mulberry32: the same colours in every run. */
function randomColors(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return `#${((mixed ^ (mixed >>> 14)) >>> 8).toString(16).padStart(6, '0')}`;
  });
}

describe('our own tokens', () => {
  it('can be read and seen in all three schemes', () => {
    const { light, dark, contrast } = ownTokens;
    expect(failingPairs({ light, dark, contrast })).toEqual([]);
  });

  it('are what a theme without options is made of', () => {
    const { adjusted, failing, ...theme } = createTheme({});
    const { light, dark, contrast, shape } = ownTokens;
    expect(theme).toEqual({
      light: { ...light, ...shape },
      dark: { ...dark, ...shape },
      contrast: { ...contrast, ...shape },
    });
    expect([adjusted, failing]).toEqual([[], []]);
  });

  it('are told when they fail: the table has a pair for every ink, status and kind', () => {
    for (const scheme of schemes) {
      const blurred = { ...ownTokens, [scheme]: { ...ownTokens[scheme], ink: ownTokens[scheme].surface } };
      const found = failingPairs(blurred);
      expect(found.length).toBeGreaterThan(2);
      for (const { pair, ...rest } of found) expect([pair[0], rest.scheme]).toEqual(['ink', scheme]);
    }
    const colors = new Set(neededPairs('light').map(({ pair }) => pair[0]));
    for (const name of [
      'ink',
      'ink-2',
      'ink-3',
      'accent',
      'accent-ink',
      'accent-text',
      'focus',
      'leading',
      'lagging',
      'good',
      'watch',
      'bad',
      'neutral',
      'line-strong',
    ])
      expect([...colors]).toContain(name);
  });
});

describe('a brand colour', () => {
  it('gives a palette that passes in every scheme, whichever of 500 it is', () => {
    for (const brand of [...randomColors(494, 6), '#000', '#fff', '#ff0', '#00f', '#808080', '#F97316']) {
      const theme = createTheme({ brand });
      expect(theme.failing, brand).toEqual([]);
      const low = schemes.flatMap((scheme) =>
        neededPairs(scheme).filter(({ pair: [color, ground], needed }) => {
          const { [color]: one = '', [ground]: other = '' } = theme[scheme];
          return contrast(one, other) < needed;
        }),
      );
      expect(low, brand).toEqual([]);
    }
  });

  it('gives it also for the two kinds of indicator and an accent of its own', () => {
    const colors = randomColors(80, 7);
    for (let i = 0; i + 3 < colors.length; i += 4) {
      const [brand, accent, leading, lagging] = colors.slice(i);
      expect(createTheme({ brand, accent, leading, lagging }).failing).toEqual([]);
    }
  });

  it('is used as it is where it passes', () => {
    const { light, adjusted } = createTheme({ brand: '#0F766E' });
    expect(light).toMatchObject({
      accent: '#0f766e',
      'accent-ink': '#ffffff',
      'accent-text': '#0f766e',
      focus: '#0f766e',
    });
    expect(adjusted.filter(({ scheme }) => scheme === 'light')).toEqual([]);
  });

  it('is else made lighter or darker in its own hue, and that is told', () => {
    const { light, adjusted } = createTheme({ brand: '#ffd500' });
    const [accent] = adjusted.filter((one) => one.scheme === 'light' && one.token === 'accent');
    expect(accent).toMatchObject({ from: '#ffd500', to: light.accent, needed: 3 });
    expect(accent?.pair).toEqual(['accent', 'sunken']);
    expect(accent?.ratio).toBeCloseTo(contrast('#ffd500', ownTokens.light.sunken), 5);
    expect(contrast(light.accent ?? '', ownTokens.light.sunken)).toBeLessThan(3.2);
    const [given, used] = [toOklch('#ffd500'), toOklch(light.accent ?? '')];
    expect(Math.abs(given.h - used.h)).toBeLessThan(3);
    // Dark text on a filled button: yellow keeps as much of its light as it may.
    expect(toOklch(light['accent-ink'] ?? '').l).toBeLessThan(0.3);
  });

  it('leaves filled buttons to the accent, and links to the brand', () => {
    const { light } = createTheme({ brand: '#5b21b6', accent: '#b91c1c' });
    expect(light).toMatchObject({ accent: '#b91c1c', 'accent-text': '#5b21b6', focus: '#5b21b6' });
  });
});

describe('single tokens', () => {
  it('are taken as they are, in every scheme or in one, and what they break is told', () => {
    const theme = createTheme({
      brand: '#0f766e',
      tokens: { ink: '#222222' },
      dark: { ink: '#eeeeee' },
      light: { 'accent-text': '#99f6e4' },
    });
    expect([theme.light.ink, theme.dark.ink, theme.contrast.ink]).toEqual(['#222222', '#eeeeee', '#222222']);
    expect(theme.failing.length).toBeGreaterThan(0);
    for (const { scheme, pair, ratio, needed } of theme.failing) {
      expect([scheme, pair[0], needed]).toEqual(['light', 'accent-text', 4.5]);
      expect(ratio).toBeLessThan(2);
    }
  });

  it('of the ground move what is derived to stand on it', () => {
    const ground = { canvas: '#0b1f33', surface: '#10273f', sunken: '#18324e' };
    const inks = { ink: '#ffffff', 'ink-2': '#d7e2ee', 'ink-3': '#b8c7d6' } as const;
    const { light, failing } = createTheme({ brand: '#1d4ed8', light: { ...ground, ...inks } });
    for (const color of Object.values(ground))
      expect(contrast(light['accent-text'] ?? '', color)).toBeGreaterThanOrEqual(4.5);
    expect(failing.map(({ pair }) => pair[0])).not.toContain('accent-text');
  });

  it('make of a finished theme the same theme again', () => {
    const made = createTheme({ name: 'Fernway', brand: '#7e22ce', radius: 'large' });
    expect(createTheme(JSON.parse(JSON.stringify(made)))).toEqual({ ...made, adjusted: [] });
  });
});

describe('letters and corners', () => {
  it('hold in every scheme', () => {
    const theme = createTheme({ radius: 'none', font: 'Inter, sans-serif', fontDocument: 'Georgia, serif' });
    for (const scheme of schemes) {
      expect(theme[scheme]).toMatchObject({
        font: 'Inter, sans-serif',
        'font-document': 'Georgia, serif',
        'radius-1': '0px',
        'radius-3': '0px',
      });
    }
    expect(createTheme({ radius: 'medium' }).light).toMatchObject({ 'radius-1': '6px', 'radius-3': '14px' });
    expect(createTheme({ radius: 20 }).light).toMatchObject({ 'radius-1': '12px', 'radius-2': '20px' });
  });
});

describe('options that are none', () => {
  it.each([
    [{ brand: 'teal' }, /"brand" has to be a colour such as #0f766e; it is "teal"/],
    [{ brand: '#12' }, /"brand"/],
    [{ radius: 90 }, /"radius" has to be none, small, .*; it is 90/],
    [{ tokens: { accnt: '#fff' } }, /"tokens\/accnt" is not known/],
    [{ dark: { accent: 'red' } }, /"dark\/accent" has to be a colour/],
    [{ colour: '#fff' }, /"colour" is not known/],
  ])('%j are refused, with the place and what to write', (options, message) => {
    expect(() => createTheme(options as ThemeOptions)).toThrow(RangeError);
    expect(() => createTheme(options as ThemeOptions)).toThrow(message);
  });
});
