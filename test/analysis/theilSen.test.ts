import { describe, expect, it } from 'vitest';
import { theilSen } from '../../src/analysis';
import { Z95 } from '../../src/analysis/correlation';
import type { Values } from '../../src/analysis/statistics';
import reference from '../data/reference-series.json';
import { normals } from '../helpers/seeded';

const nile = reference.Nile_from_1871;

describe('theilSen', () => {
  it('Nile: slope and Mann-Kendall S of R, interval of SciPy theilslopes', () => {
    const trend = theilSen(nile);
    expect(trend).toMatchObject({ reason: 'falling', inputs: { n: 100, s: -1387 } });
    expect(trend.slope).toBeCloseTo(-2.6, 12);
    expect(trend.interval?.[0]).toBeCloseTo(-3.627906976744186, 12);
    expect(trend.interval?.[1]).toBeCloseTo(-1.4285714285714286, 12);
  });

  it('first 20 years: no clear trend, interval of SciPy theilslopes', () => {
    const trend = theilSen(nile.slice(0, 20));
    expect(trend.reason).toBe('no-clear-trend');
    expect(trend.slope).toBeCloseTo(-7.142857142857143, 12);
    expect(trend.interval?.[0]).toBeCloseTo(-20.22222222222222, 12);
    expect(trend.interval?.[1]).toBeCloseTo(2.8181818181818183, 12);
  });

  it('is hardly moved by one extreme value', () => {
    expect(theilSen([1, 2, 3, 4, 5, 6, 7, 20])).toMatchObject({
      slope: 1,
      interval: [1, 3],
      reason: 'rising',
    });
  });

  it('counts the steps over missing values', () => {
    expect(theilSen([0, 2, null, 6, 8, null, 12]).slope).toBe(2);
  });

  it('of a constant series is none, of two values not asked', () => {
    expect(theilSen([5, 5, 5, 5])).toMatchObject({ slope: 0, reason: 'no-clear-trend', inputs: { s: 0 } });
    expect(theilSen([1, null, 3])).toEqual({ reason: 'few-values', inputs: { n: 2, s: 0 } });
  });

  it('of a long series looks at the newest 1,000 places', () => {
    const bend = Array.from({ length: 1500 }, (_, i) => (i < 500 ? -i : i));
    expect(theilSen(bend)).toMatchObject({ slope: 1, inputs: { n: 1000 } });
  });
});

/** Slopes of all pairs in rising order and S, looked at one by one. */
function allPairs(values: Values) {
  const slopes: number[] = [];
  let s = 0;
  values.forEach((from, i) => {
    values.slice(i + 1).forEach((to, step) => {
      if (from === null || to === null) return;
      slopes.push((to - from) / (step + 1));
      s += Math.sign(to - from);
    });
  });
  return { slopes: slopes.sort((a, b) => a - b), s };
}

const shapes: Record<string, (noise: () => number) => (i: number, before: number) => number | null> = {
  noise: (noise) => () => noise(),
  'a random walk': (noise) => (_, before) => before + noise(),
  'a steep rise': (noise) => (i) => 40 * i + noise(),
  'whole numbers with many ties': (noise) => () => Math.round(noise()),
  'nearly always the same': (noise) => () => (noise() > 2.2 ? 1 : 0),
  'all the same': () => () => 7,
  'gaps of a third': (noise) => (i) => (i % 3 === 1 ? null : 0.1 * i + 5 * noise()),
  'one wild value': (noise) => (i) => (i === 50 ? 1e12 : noise()),
  'money in the billions': (noise) => (i) => 4e9 + 1e6 * i + 1e7 * noise(),
  seasons: (noise) => (i) => 10 * Math.sin(i / 2) + 0.01 * i + noise(),
};

describe.each(Object.keys(shapes))('theilSen of %s', (shape) => {
  it.each([12, 91, 120, 260, 700])('agrees with all pairs looked at one by one, %i periods', (n) => {
    const noise = normals(n);
    const next = shapes[shape]!(noise);
    const values: (number | null)[] = [];
    for (let i = 0; i < n; i++) values.push(next(i, values[i - 1] ?? 0));
    const { slopes, s } = allPairs(values);
    const middle = slopes.length >> 1;
    const median = slopes.length % 2 ? slopes[middle]! : (slopes[middle - 1]! + slopes[middle]!) / 2;
    const { slope, interval, inputs } = theilSen(values);
    // A pair at the edge of what is looked at may be taken for its neighbour, by the last digits of a double.
    const expectNear = (found: number | undefined, wanted: number) =>
      expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
    expectNear(slope, median);
    const reach = Z95 * Math.sqrt(varianceOfS(values));
    expectNear(interval?.[0], slopes[Math.max(0, Math.round((slopes.length - reach) / 2) - 1)]!);
    expectNear(interval?.[1], slopes[Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2))]!);
    expect(inputs.s).toBe(s);
  });
});

/** Variance of Kendall's S with ties (Sen 1968). */
function varianceOfS(values: Values): number {
  const found = values.filter((value) => value !== null);
  const spread = (k: number) => k * (k - 1) * (2 * k + 5);
  const ties = [...new Set(found)].map((value) => found.filter((one) => one === value).length);
  return (spread(found.length) - ties.reduce((sum, k) => sum + spread(k), 0)) / 18;
}
