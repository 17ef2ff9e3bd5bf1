import { describe, expect, it } from 'vitest';
import { samePeriodLastYear } from '../../../src/analysis';
import { seriesRows } from '../../../src/analysis/seriesRows';
import { varianceRows } from '../../../src/metrics/variances';
import type { Annotation, Indicator } from '../../../src/model';
import { fromDayNumber } from '../../../src/model/dates';

const series = [
  { period: '2025-03', value: 50 },
  { period: '2026-01', value: 40 },
  { period: '2026-02', value: null },
  { period: '2026-03', value: 44 },
];
const rowsOf = (indicator: Partial<Indicator>, asOf = '2026-03-31', annotations?: Annotation[]) => {
  const whole = { id: 'x', series, ...indicator };
  const rows = seriesRows(series, { asOf });
  return Object.fromEntries(
    varianceRows(whole, rows, { annotations }).map(({ basis, at }) => [basis, at(rows.length - 1)]),
  );
};

describe('variances', () => {
  it('are welcome by direction, never by sign', () => {
    expect(rowsOf({ direction: 'lower-is-better', target: { value: 42 } })).toEqual({
      target: { value: 2, verdict: 'worse' },
      'last-year': { value: -6, verdict: 'better' },
      previous: { value: 4, verdict: 'worse' },
    });
    expect(rowsOf({ direction: 'higher-is-better', target: { value: 42 } })).toMatchObject({
      target: { verdict: 'better' },
      previous: { verdict: 'better' },
    });
  });

  it('of a band are zero inside it, and the way to the nearer limit outside', () => {
    expect(rowsOf({ direction: 'band', target: { low: 40, high: 50 } }).target).toEqual({
      value: 0,
      verdict: 'same',
    });
    expect(rowsOf({ direction: 'band', target: { low: 45, high: 50 } }).target).toEqual({
      value: -1,
      verdict: 'worse',
    });
  });

  it.each(['2026-03-20', '2026-02-28'])('of a period that is not over on %s there are none', (asOf) => {
    const found = rowsOf({ direction: 'higher-is-better', target: { value: 42 } }, asOf);
    expect(found.target).toEqual({ value: null });
    expect(Object.values(found).every((one) => one?.value === null)).toBe(true);
  });

  it('are not taken across a change of method', () => {
    const annotations = [{ id: 'm', at: '2026-03-01', kind: 'method-change' }];
    const found = rowsOf({ direction: 'higher-is-better', target: { value: 42 } }, '2026-03-31', annotations);
    expect(found).toEqual({ target: { value: 2, verdict: 'better' }, previous: { value: null } });
  });

  it('are worked out for the rows that are asked for, the same as all in turn', () => {
    const rows = seriesRows(
      Array.from({ length: 900 }, (_, i) => ({ period: fromDayNumber(19_000 + i), value: i % 7 ? i : null })),
      { asOf: '2026-03-31' },
    );
    const found = varianceRows({ id: 'd', direction: 'higher-is-better' }, rows, {});
    expect(found.map(({ basis }) => basis)).toEqual(['last-year', 'previous']);
    const [year, before] = found.map(({ at }) => rows.map((_, i) => at(i).value));
    const figureOf = (period: string | undefined) => rows.find((row) => row.period === period)?.value ?? null;
    for (const [i, { period, value }] of rows.entries()) {
      const then = figureOf(samePeriodLastYear(period));
      expect(year?.[i]).toBe(value === null || then === null ? null : value - then);
      const last = rows.slice(0, i).findLast((row) => row.value !== null)?.value ?? null;
      expect(before?.[i]).toBe(value === null || last === null ? null : value - last);
    }
  });

  it('leave out what there is nothing to hold against', () => {
    expect(Object.keys(rowsOf({ direction: 'higher-is-better' }))).toEqual(['last-year', 'previous']);
  });
});
