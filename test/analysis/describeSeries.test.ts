import { describe, expect, it } from 'vitest';
import { alignSeries, describeSeries, fillGaps, seriesRows } from '../../src/analysis';
import type { Annotation, Indicator } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const coaching = exampleCharters.quillmere.indicators?.find(({ id }) => id === 'coa') as Indicator;

describe('seriesRows', () => {
  const rows = seriesRows(
    [
      { period: '2026-05', value: 5 },
      { period: '2026-01', value: 1 },
      { period: '2026-02', value: null, missing: 'late' },
      { period: '2026-04', value: 0, note: 'New count' },
      { period: '2026-06', value: 6 },
      { period: '2026-04', value: 4 },
      { period: 'soon', value: 9 },
    ],
    { asOf: '2026-05-20' },
  );

  it('orders by time, fills gaps and tells complete from partial', () => {
    expect(rows).toEqual([
      { period: '2026-01', value: 1, state: 'complete', time: 20_484 },
      { period: '2026-02', value: null, state: 'missing', missing: 'late', time: 20_512 },
      { period: '2026-03', value: null, state: 'missing', time: 20_543 },
      { period: '2026-04', value: 4, state: 'complete', time: 20_573 },
      { period: '2026-05', value: 5, state: 'partial', time: 20_604 },
      { period: '2026-06', value: 6, state: 'ahead', time: 20_634 },
    ]);
  });

  it('takes a period for begun on its first day', () => {
    const state = (asOf: string) => seriesRows([{ period: '2026-05', value: 5 }], { asOf })[0]?.state;
    expect([state('2026-04-30'), state('2026-05-01'), state('2026-05-31')]).toEqual([
      'ahead',
      'partial',
      'complete',
    ]);
  });

  it('does not fill a gap that one mistyped year makes', () => {
    const stray = [
      { period: '0202-01-01', value: 1 },
      { period: '2026-01-01', value: 2 },
    ];
    expect(seriesRows(stray, { asOf: '2026-05-20' })).toHaveLength(2);
  });

  it('is empty without observations', () => {
    expect(seriesRows(undefined, { asOf: '2026-05-20' })).toEqual([]);
  });
});

describe('describeSeries', () => {
  it('gives the numbers of manager coaching in quillmere', () => {
    const found = describeSeries(coaching, { asOf: '2026-09-30' });
    expect(found).toMatchObject({
      reason: 'described',
      kind: 'month',
      count: 11,
      first: { period: '2025-10', value: 44 },
      last: { period: '2026-09', value: 79 },
      min: { period: '2025-10', value: 44 },
      max: { period: '2026-09', value: 79 },
      run: { length: 2, side: 'above' },
      partial: [],
      trend: { reason: 'rising' },
      behavior: { variation: 'trial' },
    });
    expect(found.missing.map(({ period }) => period)).toEqual(['2026-07']);
    expect(found.mean).toBeCloseTo((44 + 51 + 49 + 58 + 57 + 66 + 64 + 63 + 72 + 75 + 79) / 11, 12);
  });

  it('leaves a running month out of every number but names it', () => {
    const found = describeSeries(coaching, { asOf: '2026-09-29' });
    expect(found.last).toEqual({ period: '2026-08', value: 75 });
    expect(found.max?.value).toBe(75);
    expect(found.partial).toEqual([{ period: '2026-09', value: 79 }]);
  });

  it('names the periods at which a pattern is complete', () => {
    const series = Array.from({ length: 25 }, (_, i) => ({
      period: `2026-W${String(i + 1).padStart(2, '0')}`,
      value: i === 24 ? 220 : i % 2 ? 30 : 70,
    }));
    const found = describeSeries({ id: 'w', series, direction: 'lower-is-better' }, { asOf: '2026-12-31' });
    expect(found.signals).toEqual([{ period: '2026-W25', rules: ['beyond-limit'] }]);
    expect(found.behavior.variation).toBe('worse');
  });

  it('draws no limit below 0 for what has no negative figures, and one for growth', () => {
    const lower = (first: number) =>
      describeSeries(
        {
          id: 'g',
          unit: 'percent',
          series: [first, 9, 1, 8, 2, 9].map((value, i) => ({ period: `2026-0${i + 1}`, value })),
        },
        { asOf: '2026-12-31' },
      ).behavior.limits?.lower ?? 0;
    expect(lower(1)).toBe(0);
    expect(lower(-1)).toBeLessThan(0);
  });

  it('names the first of equal extremes', () => {
    const series = [3, 1, 3, 1].map((value, i) => ({ period: `2026-0${i + 1}`, value }));
    expect(describeSeries({ id: 'e', series }, { asOf: '2026-12-31' })).toMatchObject({
      min: { period: '2026-02' },
      max: { period: '2026-01' },
    });
  });

  it('describes the newest cadence only', () => {
    const series = [
      { period: '2025-Q3', value: 300 },
      { period: '2025-Q4', value: 310 },
      { period: '2026-01', value: 100 },
      { period: '2026-02', value: 110 },
    ];
    expect(describeSeries({ id: 'q', series }, { asOf: '2026-12-31' })).toMatchObject({
      kind: 'month',
      count: 2,
      max: { value: 110 },
    });
  });

  it('has nothing to say without figures', () => {
    const found = describeSeries({ id: 'x' }, { asOf: '2026-12-31' });
    expect(found).toMatchObject({ reason: 'no-figures', count: 0, behavior: { variation: 'too-few' } });
    expect(found.first).toBeUndefined();
  });
});

describe('alignSeries', () => {
  it('puts both on the grid of all periods', () => {
    const aligned = alignSeries(
      [
        { period: '2026-W52', value: 1 },
        { period: '2027-W01', value: 2 },
      ],
      [{ period: '2027-W02', value: 9 }],
    );
    expect(aligned).toEqual({
      periods: ['2026-W52', '2026-W53', '2027-W01', '2027-W02'],
      leading: [1, null, 2, null],
      lagging: [null, null, null, 9],
    });
  });

  it('refuses different kinds', () => {
    expect(
      alignSeries([{ period: '2026-Q1', value: 1 }], [{ period: 'FY2026-Q1', value: 1 }]),
    ).toBeUndefined();
    expect(alignSeries([], [])).toBeUndefined();
  });

  it('keeps the newest of a span that no figure can fill', () => {
    const { periods, values } = fillGaps([
      { period: '0001-01-01', value: 1 },
      { period: '2026-01-01', value: 2 },
    ]);
    expect([periods.length, periods.at(-1), values.at(-1)]).toEqual([20_000, '2026-01-01', 2]);
  });
});

describe('a series that is counted in a new way', () => {
  const series = [90, 92, 91, 93, 92, 94, 10, 12, 11, 60, 13, 14].map((value, i) => ({
    period: `2026-${String(i + 1).padStart(2, '0')}`,
    value,
  }));
  const counted: Indicator = { id: 'i', direction: 'higher-is-better', series };
  const changed = { id: 'm', at: '2026-07-01', kind: 'method-change' } as const;
  const outlier = { id: 'o', at: '2026-10-15', kind: 'outlier' } as const;
  const described = (...annotations: Annotation[]) =>
    describeSeries(counted, { asOf: '2026-12-31', annotations });

  it('has mean, run and trend of its newest segment, mean and trend without outliers', () => {
    const { mean, run, trend, since, min, first } = described(changed, outlier);
    expect(mean).toBe(12);
    expect(run).toEqual({ length: 3, side: 'above' });
    expect(trend.inputs.n).toBe(5);
    expect(trend.slope).toBeCloseTo(0.775, 3);
    expect(since).toBe('2026-07');
    expect([first?.value, min?.value]).toEqual([90, 10]);
  });

  it('starts anew with a rebase, and not with an event or one of another indicator', () => {
    expect(described({ ...changed, kind: 'rebase' }, outlier).mean).toBe(12);
    const whole = described({ ...changed, kind: 'event' }, { ...changed, indicatorIds: ['other'] });
    expect(whole.mean).toBeCloseTo(56);
    expect(whole.since).toBeUndefined();
  });
});
