import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, seriesFaults, seriesRows } from '../../src/analysis';
import { completeFigures } from '../../src/analysis/completeFigures';
import type { Observation } from '../../src/model';
import { fromDayNumber, isDate, readDate } from '../../src/model/dates';

const asOf = '2026-09-30';

/** Days in the order of time, some without a figure, some left out. */
const days = fc
  .array(
    fc.record({
      step: fc.constantFrom(1, 1, 1, 2, 5, 1500),
      value: fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }),
      note: fc.constantFrom(undefined, 'counted anew'),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let day = 20_600;
    return steps.map(({ step, value, note }): Observation => {
      day += step;
      return {
        period: fromDayNumber(day),
        value,
        ...(value === null && { missing: 'late' }),
        ...(note && { note }),
      };
    });
  });

const backwards = (series: readonly Observation[]) => [...series].reverse();

describe('a long series of days', () => {
  it('reads the same in the order of time, in one pass, as in any other order', () => {
    fc.assert(
      fc.property(days, (series) => {
        expect(seriesRows(series, { asOf })).toEqual(seriesRows(backwards(series), { asOf }));
        expect(completeFigures(series, asOf)).toEqual(completeFigures(backwards(series), asOf));
      }),
    );
  });

  it('has the faults that it has among other periods', () => {
    const oneMore = { period: 'soon', value: null };
    fc.assert(
      fc.property(days, fc.constantFrom(undefined, 'EUR'), (plain, currency) => {
        const series = plain.map((one, i) => ({
          ...one,
          ...(i % 5 === 0 && { denominator: i % 2 }),
          ...(i % 3 === 0 && currency && { currency }),
        }));
        const slow = seriesFaults({ id: 'i', series: [...series, oneMore] }, { asOf });
        const without = slow.filter(({ id }) => id !== 'unreadable-period' && id !== 'all-missing');
        const fast = seriesFaults({ id: 'i', series }, { asOf });
        expect(fast.filter(({ id }) => id !== 'all-missing')).toEqual(without);
      }),
    );
    expect(seriesFaults({ id: 'i', series: [{ period: '2026-10-01', value: 1 }] }, { asOf })).toMatchObject([
      { id: 'one-value' },
      { id: 'future', params: { periods: ['2026-10-01'] } },
    ]);
  });

  it('keeps every figure to the digit', () => {
    const series = Array.from({ length: 100_000 }, (_, i) => ({
      period: fromDayNumber(20_730 - 100_000 + i),
      value: i / 7,
    }));
    const rows = seriesRows(series, { asOf });
    expect(rows).toHaveLength(series.length);
    expect(
      rows.every(({ period, value }, i) => period === series[i]?.period && value === series[i]?.value),
    ).toBe(true);
    expect(rows.filter(({ state }) => state === 'complete').at(-1)?.period).toBe(asOf);
    expect(completeFigures(series, asOf)).toHaveLength(
      rows.filter(({ state }) => state === 'complete').length,
    );
  });

  it('takes a mistyped, repeated or misplaced day as the slow way does', () => {
    const series = [
      { period: '2026-02-28', value: 1 },
      { period: '2026-02-30', value: 2 },
      { period: '2026-02-28', value: 3 },
      { period: '2026-02-26', value: 4 },
    ];
    expect(seriesRows(series, { asOf }).map(({ period, value }) => [period, value])).toEqual([
      ['2026-02-26', 4],
      ['2026-02-27', null],
      ['2026-02-28', 3],
    ]);
  });

  it('is read once for a day, and again when it grew', () => {
    const series: Observation[] = [{ period: '2026-02-27', value: 1 }];
    const first = seriesRows(series, { asOf });
    expect(seriesRows(series, { asOf })).toBe(first);
    expect(seriesRows(series, { asOf: '2026-01-01' })[0]?.state).toBe('ahead');
    expect(seriesRows(series, { asOf })).toEqual(first);
    series.push({ period: '2026-02-28', value: 2 });
    expect(seriesRows(series, { asOf })).toHaveLength(2);
  });
});

describe('reading a date', () => {
  it('numbers every day of four centuries in a row', () => {
    for (let day = -25_567; day < 120_000; day += 1) {
      if (readDate(fromDayNumber(day)) !== day) expect(fromDayNumber(day)).toBe(day);
    }
  });

  it('refuses what is no real day', () => {
    const texts = ['2026-02-29', '0000-01-01', '2026-00-10', '2026-13-01', '2026-1-01', '2026/01/01'];
    for (const text of [...texts, '2026-01-0x', '2026-01-001', ' 2026-01-1', '٢٠٢٦-01-01', '']) {
      expect([text, isDate(text), parsePeriod(text)]).toEqual([text, false, undefined]);
    }
    expect(parsePeriod('2024-02-29')).toEqual({
      key: '2024-02-29',
      kind: 'day',
      ordinal: 19_782,
      fiscal: false,
    });
  });
});
