import { describe, expect, it } from 'vitest';
import { theilSen } from '../../src/analysis';
import reference from '../data/reference-series.json';

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
