import { describe, expect, it } from 'vitest';
import { alertEvents, breaches, breachRegion } from '../../src/analysis';
import { isInRegion } from '../../src/analysis/breaches';
import type { Indicator, Threshold } from '../../src/model/charter';

const asOf = '2026-12-31';
const below: Threshold = { id: 'low', level: 'breach', operator: 'below', value: 10 };

const indicator = (values: (number | null)[], threshold: Partial<Threshold> = {}): Indicator => ({
  id: 'i',
  thresholds: [{ ...below, ...threshold }],
  series: values.map((value, i) => ({ period: `2026-${String(i + 1).padStart(2, '0')}`, value })),
});
const told = (values: (number | null)[], threshold?: Partial<Threshold>, on = asOf) =>
  alertEvents(indicator(values, threshold), { asOf: on }).map(({ kind, since, period }) =>
    [kind, since.slice(5), period.slice(5)].join(' '),
  );
const state = (values: (number | null)[], threshold?: Partial<Threshold>, on = asOf) =>
  breaches(indicator(values, threshold), { asOf: on })[0];

describe('breachRegion', () => {
  it.each([
    ['below', -Infinity, 10, false, [9, 10, 11], [true, false, false]],
    ['at-most', -Infinity, 10, true, [9, 10, 11], [true, true, false]],
    ['above', 10, Infinity, false, [9, 10, 11], [false, false, true]],
    ['at-least', 10, Infinity, true, [9, 10, 11], [false, true, true]],
  ] as const)(
    '%s: explicit edges, and equality as the operator says',
    (operator, low, high, closed, at, inside) => {
      const region = breachRegion({ id: 't', operator, value: 10 });
      expect(region).toEqual({ low, high, closed });
      expect(at.map((value) => region && isInRegion(region, value))).toEqual(inside);
    },
  );

  it('is none without an operator or a number', () => {
    expect(breachRegion({ id: 't', value: 10 })).toBeUndefined();
    expect(breachRegion({ id: 't', operator: 'below' })).toBeUndefined();
    expect(breachRegion({ id: 't', operator: 'below', value: Number.NaN })).toBeUndefined();
  });
});

describe('alertEvents', () => {
  it('fires once for a row of breaches and clears once, each with a key of its first period', () => {
    const events = alertEvents(indicator([12, 9, 8, 7, 12, 13]), { asOf });
    expect(events).toEqual([
      {
        indicatorId: 'i',
        thresholdId: 'low',
        level: 'breach',
        kind: 'raised',
        period: '2026-02',
        value: 9,
        since: '2026-02',
        key: 'i/low/2026-02/raised',
      },
      {
        indicatorId: 'i',
        thresholdId: 'low',
        level: 'breach',
        kind: 'cleared',
        period: '2026-05',
        value: 12,
        since: '2026-02',
        key: 'i/low/2026-02/cleared',
      },
    ]);
  });

  it('waits for so many periods in a row, and as many to clear', () => {
    const twice = { forPeriods: 2 };
    expect(told([9, 12, 9, 12], twice)).toEqual([]);
    expect(told([12, 9, 9, 12, 9, 12, 12], twice)).toEqual(['raised 02 03', 'cleared 02 07']);
  });

  it('a missing period starts the count again and clears nothing', () => {
    expect(told([9, null, 9], { forPeriods: 2 })).toEqual([]);
    expect(told([9, null, 9])).toEqual(['raised 01 01']);
    expect(told([9, 9, 12, null, 12, 12], { forPeriods: 2 })).toEqual(['raised 01 02', 'cleared 01 06']);
  });

  it('looks at complete periods only', () => {
    expect(told([12, 9], {}, '2026-02-27')).toEqual([]);
    expect(told([12, 9], {}, '2026-02-28')).toEqual(['raised 02 02']);
  });

  it('looks from its first period on', () => {
    expect(told([9, 9, 9], { from: '2026-03' })).toEqual(['raised 03 03']);
  });

  it('gives later dates the same keys for what was told before', () => {
    const keys = (on: string) =>
      alertEvents(indicator([12, 9, 8, 12, 9]), { asOf: on }).map(({ key }) => key);
    expect(keys(asOf).slice(0, 2)).toEqual(keys('2026-04-30'));
    expect(new Set(keys(asOf)).size).toBe(3);
  });

  it('has none without thresholds', () => {
    expect(alertEvents({ id: 'i' }, { asOf })).toEqual([]);
  });
});

describe('breaches', () => {
  it('says how each threshold stands and since when', () => {
    expect(state([12, 9, 8])).toMatchObject({
      thresholdId: 'low',
      level: 'breach',
      raised: true,
      reason: 'raised',
      since: '2026-02',
      inputs: { forPeriods: 1, latest: 8, latestPeriod: '2026-03', region: { high: 10 } },
    });
    expect(state([9, 12])).toMatchObject({ raised: false, reason: 'clear' });
    expect(state([9, 12])?.since).toBeUndefined();
  });

  it('counts what is on its way', () => {
    expect(state([12, 9, 9], { forPeriods: 3 })).toMatchObject({ reason: 'clear', inputs: { pending: 2 } });
  });

  it('says why there is nothing to judge', () => {
    expect(state([9], { operator: undefined })?.reason).toBe('incomplete');
    expect(state([])?.reason).toBe('no-figures');
    expect(state([9], { from: '2026-06' })?.reason).toBe('not-begun');
  });
});
