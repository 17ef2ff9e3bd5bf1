import { describe, expect, it } from 'vitest';
import { startsOffZero, timeAxis, valueAxis } from '../../../src/metrics/charts/niceAxis';

const whole = (value: number) => String(Math.round(value));
const exact = (value: number) => String(value);

describe('a value axis', () => {
  it('has round ends around everything, and labels that differ', () => {
    expect(valueAxis([22.1, 30.6], 5, exact).ticks).toEqual([20, 25, 30, 35]);
    expect(valueAxis([1, 3], 5, whole).ticks).toEqual([1, 2, 3]);
    expect(valueAxis([-8, 5.9], 5, exact)).toMatchObject({ domain: [-10, 10], ticks: [-10, -5, 0, 5, 10] });
  });

  it('keeps zero for bars, on either side', () => {
    expect(valueAxis([3, 4], 5, exact, { zero: true }).domain[0]).toBe(0);
    expect(valueAxis([-3, -4], 5, exact, { zero: true }).domain[1]).toBe(0);
  });

  it('puts equal values into the middle, zeros at the foot', () => {
    expect(valueAxis([25, 25], 5, exact).domain).toEqual([22, 28]);
    expect(valueAxis([0, 0], 5, exact).domain).toEqual([0, 1]);
    const [low, high] = valueAxis([-25], 5, exact).domain;
    expect((low + high) / 2).toBe(-25);
  });

  it.each([
    [[], [0, 1]],
    [
      [-1.7e308, 1.7e308],
      [-1.7e308, 1.7e308],
    ],
    [
      [5e-324, 1e-323],
      [5e-324, 1e-323],
    ],
    [
      [1e-9, 3e-9],
      [1e-9, 3e-9],
    ],
    [
      [1e15, 1e15 + 1],
      [1e15, 1e15 + 1],
    ],
  ])('holds %j', (values, [low, high]) => {
    const { domain, ticks } = valueAxis(values, 5, exact);
    expect(domain[0]).toBeLessThanOrEqual(low as number);
    expect(domain[1]).toBeGreaterThanOrEqual(high as number);
    expect([...domain, ...ticks].every(Number.isFinite)).toBe(true);
    expect(ticks.length).toBeLessThan(12);
  });

  it('knows whether it leaves zero out', () => {
    expect(startsOffZero(valueAxis([22, 30], 5, exact))).toBe(true);
    expect(startsOffZero(valueAxis([1, 30], 5, exact))).toBe(false);
    expect(startsOffZero(valueAxis([-8, 6], 5, exact))).toBe(false);
    expect(startsOffZero(valueAxis([-90, -80], 5, exact))).toBe(true);
  });
});

describe('a time axis', () => {
  const points = Array.from({ length: 24 }, (_, i) => ({ time: i * 30, period: `P${i}` }));

  it('names the newest period, and no more of them than have room', () => {
    const { ticks, format } = timeAxis(points, 300, (period) => period);
    expect(format(ticks.at(-1) ?? 0)).toBe('P23');
    expect(ticks.length).toBeLessThanOrEqual(10);
    const long = timeAxis(points, 300, () => 'September 2026');
    expect(long.ticks.length).toBeLessThan(ticks.length);
  });

  it('tells each name the one before it', () => {
    const { ticks, format } = timeAxis(points.slice(0, 3), 900, (period, before) => `${before}-${period}`);
    expect(ticks.map(format)).toEqual(['undefined-P0', 'P0-P1', 'P1-P2']);
  });
});
