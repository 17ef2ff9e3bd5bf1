import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/theming';
import { toHex, toOklch } from '../../src/theming/oklch';

describe('OKLCH', () => {
  /** From the tests of CSS Color 4 (css/css-color/oklch-*.html) and, for blue, from Ottosson's own page. */
  it.each([
    ['#ff0000', 0.62796, 0.25768, 29.234],
    ['#008000', 0.51975, 0.17686, 142.495],
    ['#0000ff', 0.45201, 0.31321, 264.052],
    ['#ffff00', 0.96798, 0.21101, 109.769],
    ['#ff00ff', 0.70167, 0.32249, 328.363],
  ])('of %s is as published', (hex, l, c, h) => {
    const color = toOklch(hex);
    expect(color.l).toBeCloseTo(l, 3);
    expect(color.c).toBeCloseTo(c, 3);
    expect(color.h).toBeCloseTo(h, 1);
  });

  it('has no colour in greys, and the whole length from black to white', () => {
    expect(toOklch('#000000').l).toBe(0);
    expect(toOklch('#ffffff').l).toBeCloseTo(1, 5);
    expect(toOklch('#808080').l).toBeCloseTo(0.5999, 3);
    expect(toOklch('#808080').c).toBeLessThan(0.0001);
  });

  it('leads back to every colour of a coarse cube, and from three digits', () => {
    for (let color = 0; color < 0x1000; color += 7) {
      const short = `#${color.toString(16).padStart(3, '0')}`;
      const long = short.replace(/[\da-f]/g, '$&$&');
      expect(toHex(toOklch(short))).toBe(long);
      expect(toHex(toOklch(long.toUpperCase()))).toBe(long);
    }
  });

  it('keeps lightness and hue of a colour that no screen shows', () => {
    const shown = toOklch(toHex({ l: 0.5, c: 0.4, h: 150 }));
    expect(shown.c).toBeLessThan(0.2);
    expect(shown.l).toBeCloseTo(0.5, 2);
    expect(Math.abs(shown.h - 150)).toBeLessThan(2);
  });
});

describe('contrast', () => {
  /** WCAG's own extremes, the grey on either side of 4.5, and the palette of Okabe and Ito on white. */
  it.each([
    ['#000', '#fff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0072b2', '#ffffff', 5.19],
    ['#d55e00', '#ffffff', 3.87],
    ['#009e73', '#ffffff', 3.42],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});
