import { describe, expect, it } from 'vitest';
import { aggregateSeries, samePeriodLastYear } from '../../../src/analysis';
import { createIntl } from '../../../src/i18n';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import { sixTwelve } from '../../../src/metrics/sixTwelve';
import { fromDayNumber } from '../../../src/model/dates';
import { seriesOf } from '../../../stories/metrics/chartData';

const asOf = '2026-09-30';
const weekly = { id: 'w', series: seriesOf('2025-W01', 91, (i) => i), aggregation: 'sum' as const };

describe('the 6-12 view', () => {
  it('shows six weeks and twelve months that are over, each with the year before', () => {
    const { weeks = [], months = [], aggregated, reason } = sixTwelve(weekly, { asOf });
    expect(reason).toBe('shown');
    expect(aggregated).toBe(true);
    expect(weeks.map(({ period }) => period)).toEqual([
      '2026-W34',
      '2026-W35',
      '2026-W36',
      '2026-W37',
      '2026-W38',
      '2026-W39',
    ]);
    expect(weeks.at(-1)).toMatchObject({ value: 90, before: 38 });
    expect(months).toHaveLength(12);
    expect(months.at(-2)?.period).toBe('2026-08');
    // Thursdays of August 2026: 6, 13, 20, 27, in weeks 32 to 35, the 84th to 87th of the series.
    expect(months.at(-2)?.value).toBe(83 + 84 + 85 + 86);
  });

  it('makes no month where nobody has said how', () => {
    const { weeks, months, reason } = sixTwelve({ ...weekly, aggregation: undefined }, { asOf });
    expect(reason).toBe('no-aggregation');
    expect(weeks).toHaveLength(6);
    expect(months).toBeUndefined();
  });

  it('gives a month of which a week is missing no value', () => {
    const series = weekly.series.map((one) => (one.period === '2026-W33' ? { ...one, value: null } : one));
    const months = sixTwelve({ ...weekly, series }, { asOf }).months ?? [];
    expect(months.find(({ period }) => period === '2026-08')?.value).toBeNull();
  });

  it('shows a monthly series once', () => {
    const { weeks, months } = sixTwelve({ id: 'm', series: seriesOf('2024-10', 24, (i) => i) }, { asOf });
    expect(weeks).toBeUndefined();
    expect(months).toHaveLength(12);
    expect(months?.at(-1)).toEqual({ period: '2026-09', value: 23, before: 11 });
  });

  it('says truly why there are no months', () => {
    const ratio = { ...weekly, aggregation: 'ratio-of-sums' as const };
    expect(sixTwelve(ratio, { asOf }).reason).toBe('no-sums');
    const money = (currencies: readonly string[]) =>
      weekly.series.map((one, i) => ({
        ...one,
        numerator: i,
        denominator: 2,
        currency: currencies[i % currencies.length],
      }));
    expect(sixTwelve({ ...ratio, series: money(['EUR']) }, { asOf }).reason).toBe('shown');
    expect(sixTwelve({ ...ratio, series: money(['EUR', 'USD', 'EUR']) }, { asOf })).toMatchObject({
      reason: 'mixed-currencies',
      weeks: { length: 6 },
    });
    for (const reason of ['no-sums', 'mixed-currencies'] as const) {
      for (const locale of [en, el]) {
        expect(createIntl({ locale }).t(`chart.six-twelve.${reason}`).length).toBeGreaterThan(40);
      }
    }
  });

  it('reads the newest two years alone, and finds there what all would give', () => {
    let reads = 0;
    const days = Array.from({ length: 4000 }, (_, i) => ({
      period: fromDayNumber(20_727 - 4000 + i),
      value: i % 11,
      get numerator() {
        reads += 1;
        return i;
      },
      denominator: 2 + (i % 5),
    }));
    const daily = { id: 'd', unit: 'percent' as const, series: days, aggregation: 'ratio-of-sums' as const };
    const { weeks, months } = sixTwelve(daily, { asOf });
    expect(reads).toBeLessThan(10 * 800);
    const whole = (to: 'week' | 'month') =>
      new Map(
        aggregateSeries(days, { asOf, to, aggregation: 'ratio-of-sums', unit: 'percent' }).value.map(
          (one) => [one.period, one.value],
        ),
      );
    for (const [to, points, count] of [
      ['week', weeks, 6],
      ['month', months, 12],
    ] as const) {
      const all = whole(to);
      expect(points).toHaveLength(count);
      for (const { period, value, before } of points ?? []) {
        expect(value).toBe(all.get(period));
        expect(before).toBe(all.get(samePeriodLastYear(period) ?? ''));
        expect([value, before]).not.toContain(null);
      }
    }
  });

  it('says why longer periods are not shown', () => {
    const quarters = { id: 'q', series: seriesOf('2024-Q1', 8, (i) => i) };
    expect(sixTwelve(quarters, { asOf })).toEqual({ aggregated: false, reason: 'too-long' });
    expect(sixTwelve({ id: 'e' }, { asOf }).reason).toBe('no-figures');
  });
});
