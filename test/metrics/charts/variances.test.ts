import { describe, expect, it } from 'vitest';
import { seriesRows } from '../../../src/analysis/seriesRows';
import { varianceRows } from '../../../src/metrics/variances';
import type { Indicator } from '../../../src/model';

const series = [
  { period: '2025-03', value: 50 },
  { period: '2026-01', value: 40 },
  { period: '2026-02', value: null },
  { period: '2026-03', value: 44 },
];
const rowsOf = (indicator: Partial<Indicator>, asOf = '2026-03-31') => {
  const whole = { id: 'x', series, ...indicator };
  const rows = seriesRows(series, { asOf });
  return Object.fromEntries(
    varianceRows(whole, rows, {}).map(({ basis, variances }) => [basis, variances.at(-1)]),
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

  it('of a period that still runs have no verdict', () => {
    expect(rowsOf({ direction: 'higher-is-better', target: { value: 42 } }, '2026-03-20').target).toEqual({
      value: 2,
    });
  });

  it('leave out what there is nothing to hold against', () => {
    expect(Object.keys(rowsOf({ direction: 'higher-is-better' }))).toEqual(['last-year', 'previous']);
  });
});
