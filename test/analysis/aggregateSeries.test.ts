import { describe, expect, it } from 'vitest';
import { type AggregateOptions, aggregateSeries } from '../../src/analysis';
import type { Observation } from '../../src/model';

const asOf = '2027-12-31';
const weeks = (from: number, values: (number | null)[]): Observation[] =>
  values.map((value, i) => ({ period: `2026-W${String(from + i).padStart(2, '0')}`, value }));
const months = (values: (number | null)[]): Observation[] =>
  values.map((value, i) => ({ period: `2026-${String(i + 1).padStart(2, '0')}`, value }));
const make = (series: Observation[], options: Partial<AggregateOptions> = {}) =>
  aggregateSeries(series, { to: 'quarter', aggregation: 'sum', asOf, ...options });

describe('aggregateSeries', () => {
  it.each([
    ['sum', [6, 15]],
    ['mean', [2, 5]],
    ['last', [3, 6]],
    ['max', [3, 6]],
  ])('%s of months into quarters', (aggregation, expected) => {
    const { value, reason } = make(months([1, 2, 3, 4, 5, 6]), { aggregation });
    expect(reason).toBe('aggregated');
    expect(value.map((one) => [one.period, one.value, one.reason])).toEqual([
      ['2026-Q1', expected[0], 'complete'],
      ['2026-Q2', expected[1], 'complete'],
    ]);
  });

  it('a ratio adds what it was divided from, and never averages percentages', () => {
    const parts: Observation[] = [
      { period: '2026-01', value: 50, numerator: 1, denominator: 2 },
      { period: '2026-02', value: 10, numerator: 10, denominator: 100 },
      { period: '2026-03', value: null, numerator: 0, denominator: 0 },
    ];
    const ratio = (unit?: string) => make(parts, { aggregation: 'ratio-of-sums', unit }).value[0];
    expect(ratio('percent')).toMatchObject({ numerator: 11, denominator: 102, reason: 'complete' });
    expect(ratio('percent')?.value).toBeCloseTo((100 * 11) / 102, 12);
    expect(ratio('ratio')?.value).toBeCloseTo(11 / 102, 12);
    // The mean of 50 % and 10 % would be 30 %.
    expect(ratio('percent')?.value).toBeLessThan(11);
  });

  it('a ratio whose denominators sum to zero has no value, and says why', () => {
    const parts = months([0, 0, 0]).map((one) => ({ ...one, numerator: 0, denominator: 0 }));
    const [quarter] = make(parts, { aggregation: 'ratio-of-sums' }).value;
    expect(quarter).toMatchObject({ value: null, reason: 'zero-denominator', missing: [] });
    expect(quarter?.soFar).toBeUndefined();
  });

  it('a ratio without its sums is a missing part', () => {
    const parts: Observation[] = [
      { period: '2026-01', value: 50, numerator: 1, denominator: 2 },
      { period: '2026-02', value: 10 },
      { period: '2026-03', value: 30, numerator: 3, denominator: 10 },
    ];
    expect(make(parts, { aggregation: 'ratio-of-sums', unit: 'percent' }).value[0]).toMatchObject({
      value: null,
      reason: 'missing-parts',
      missing: ['2026-02'],
    });
  });

  it('a missing part gives no value, but what there is so far', () => {
    expect(make(months([1, null, 3])).value[0]).toEqual({
      period: '2026-Q1',
      value: null,
      soFar: 4,
      reason: 'missing-parts',
      missing: ['2026-02'],
    });
    expect(make(months([1, null, 3]), { aggregation: 'last' }).value[0]).toMatchObject({ value: 3 });
    expect(make(months([1, 2, null]), { aggregation: 'last' }).value[0]).toMatchObject({
      value: null,
      soFar: 2,
    });
  });

  it('a period that still runs has no value yet, nor does its running part count', () => {
    const [quarter] = make(months([1, 2, 3]), { asOf: '2026-03-30' }).value;
    expect(quarter).toMatchObject({ value: null, soFar: 3, reason: 'running', missing: ['2026-03'] });
  });

  it('a week belongs to the month of its Thursday, so that the weeks of 2026 make up 2026', () => {
    // 2026-W18 runs from 27 April to 3 May, its Thursday is 30 April; W53 ends on 3 January 2027.
    const found = make(weeks(1, Array(53).fill(1)), { to: 'month' }).value;
    const count = (period: string) => found.find((one) => one.period === period)?.value;
    expect([count('2026-04'), count('2026-05'), count('2026-12')]).toEqual([5, 4, 5]);
    expect(found.every(({ reason }) => reason === 'complete')).toBe(true);
    expect(make(weeks(1, Array(53).fill(1)), { to: 'year' }).value).toMatchObject([
      { period: '2026', value: 53 },
    ]);
  });

  it('refuses to add two currencies', () => {
    const parts = months([1, 2, 3]).map((one, i) => ({ ...one, ...(i === 1 && { currency: 'USD' }) }));
    expect(make(parts, { currency: 'EUR' })).toMatchObject({
      value: [],
      reason: 'mixed-currencies',
      inputs: { currencies: ['EUR', 'USD'] },
    });
    expect(make(parts, { currency: 'USD' }).reason).toBe('aggregated');
  });

  it('counts fiscal years when asked to, and when the series does', () => {
    const calendar = { fiscalYearStartMonth: 4 };
    const quarter = make(months([1, 2, 3, 4, 5, 6]), { fiscal: true, calendar }).value;
    expect(quarter.map(({ period, value }) => [period, value])).toEqual([
      ['FY2026-Q4', 6],
      ['FY2027-Q1', 15],
    ]);
    const fiscal = ['FY2027-Q1', 'FY2027-Q2'].map((period) => ({ period, value: 5 }));
    expect(make(fiscal, { to: 'half', calendar }).value).toMatchObject([{ period: 'FY2027-H1', value: 10 }]);
  });

  it('says why there is nothing', () => {
    const reason = (series: Observation[], options?: Partial<AggregateOptions>) =>
      make(series, options).reason;
    expect(reason([])).toBe('no-figures');
    expect(reason(months([1]), { to: 'month' })).toBe('not-shorter');
    expect(reason(months([1]), { to: 'week' })).toBe('not-shorter');
    expect(reason(months([1]), { aggregation: undefined })).toBe('no-aggregation');
    expect(reason(months([1]), { aggregation: 'median' })).toBe('no-aggregation');
  });
});

describe('a way of adding that nobody knows', () => {
  it.each(['valueOf', '__proto__', 'constructor', 'guess'])('%s is none', (aggregation) => {
    expect(make(months([1, 2, 3]), { aggregation })).toMatchObject({ value: [], reason: 'no-aggregation' });
  });
});
