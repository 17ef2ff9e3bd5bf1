import { describe, expect, it } from 'vitest';
import { compareFigures, compareToPrevious } from '../../src/analysis';
import type { Annotation, Indicator } from '../../src/model';

const rising = { direction: 'higher-is-better', unit: 'count' } as const;

describe('compareFigures', () => {
  it.each([
    [100, 110, { change: 10, changePct: 10, verdict: 'better', reason: 'percent' }],
    [0, 5, { change: 5, verdict: 'better', reason: 'previous-not-positive' }],
    [-10, -5, { change: 5, verdict: 'better', reason: 'previous-not-positive' }],
    [5, -5, { change: -10, verdict: 'worse', reason: 'current-negative' }],
    [null, 5, { reason: 'no-previous' }],
    [5, null, { reason: 'no-current' }],
    [9, 9, { change: 0, changePct: 0, verdict: 'same', reason: 'percent' }],
    [4, 0, { change: -4, changePct: -100, verdict: 'worse', reason: 'percent' }],
  ])('%s to %s', (previous, current, expected) => {
    expect(compareFigures(previous, current, rising)).toEqual(expected);
  });

  it('gives percentages in points, without noise of binary fractions', () => {
    const percent = { direction: 'lower-is-better', unit: 'percent' } as const;
    expect(compareFigures(95.5, 95, percent)).toEqual({ change: -0.5, verdict: 'better', reason: 'points' });
    expect(compareFigures(1.22, 1.19, percent).change).toBe(-0.03);
  });

  it('gives no percentage of a score', () => {
    expect(compareFigures(3, 4, { ...rising, unit: 'score' })).toEqual({
      change: 1,
      verdict: 'better',
      reason: 'score',
    });
  });

  it('judges a band by the distance to it', () => {
    const band = { direction: 'band', limits: { low: 3, high: 5 } } as const;
    const verdict = (a: number, b: number) => compareFigures(a, b, band).verdict;
    expect([verdict(8, 6), verdict(2, 1), verdict(3, 5), verdict(4, 6)]).toEqual([
      'better',
      'worse',
      'same',
      'worse',
    ]);
    expect(compareFigures(1, 2, { direction: 'band' }).verdict).toBeUndefined();
  });
});

describe('compareToPrevious', () => {
  const indicator: Indicator = {
    id: 'coa',
    unit: 'percent',
    direction: 'higher-is-better',
    series: [
      { period: '2025-08', value: 60 },
      { period: '2026-06', value: 72 },
      { period: '2026-07', value: null },
      { period: '2026-08', value: 75 },
      { period: '2026-09', value: 20 },
    ],
  };

  it('names both periods, skips the missing one and leaves out the running one', () => {
    expect(compareToPrevious(indicator, { asOf: '2026-09-15' })).toEqual({
      change: 3,
      verdict: 'better',
      reason: 'points',
      inputs: {
        asOf: '2026-09-15',
        against: 'previous',
        current: 75,
        currentPeriod: '2026-08',
        previous: 72,
        previousPeriod: '2026-06',
      },
    });
  });

  it('compares with the same month of the year before', () => {
    const comparison = compareToPrevious(indicator, { asOf: '2026-09-15', against: 'last-year' });
    expect(comparison).toMatchObject({ change: 15, inputs: { previousPeriod: '2025-08' } });
  });

  it('compares week 53 with nothing', () => {
    const series = [
      { period: '2025-W52', value: 1 },
      { period: '2026-W01', value: 2 },
      { period: '2026-W53', value: 3 },
    ];
    const weekly: Indicator = { id: 'w', series };
    expect(compareToPrevious(weekly, { asOf: '2027-01-03', against: 'last-year' }).reason).toBe(
      'no-previous',
    );
  });

  it('has nothing to compare without figures', () => {
    expect(compareToPrevious({ id: 'x' }, { asOf: '2026-09-15' }).reason).toBe('no-current');
  });
});

describe('figures that are counted in different ways', () => {
  const indicator: Indicator = {
    id: 'i',
    direction: 'higher-is-better',
    series: [
      { period: '2025-08', value: 60 },
      { period: '2026-06', value: 72 },
      { period: '2026-07', value: null },
      { period: '2026-08', value: 75 },
    ],
  };
  const compare = (at: string, more: Partial<Annotation> = {}, against?: 'last-year') =>
    compareToPrevious(indicator, {
      asOf: '2026-09-15',
      annotations: [{ id: 'm', at, kind: 'method-change', ...more }],
      ...(against && { against }),
    });

  it('are not compared', () => {
    const found = compare('2026-07-10');
    expect([found.change, found.verdict, found.reason]).toEqual([undefined, undefined, 'method-changed']);
    expect(found.inputs).toMatchObject({ current: 75, previous: 72, countedAnewFrom: '2026-07' });
    expect(compare('2026-06-30').change).toBe(3);
    expect(compare('2026-07-01').reason).toBe('method-changed');
    expect(compare('2026-08-31').reason).toBe('method-changed');
    expect(compare('2026-09-01').change).toBe(3);
    expect(compare('2026-01-01', {}, 'last-year').reason).toBe('method-changed');
  });

  it('are when the change concerns another indicator, or is of another kind', () => {
    expect(compare('2026-07-10', { indicatorIds: ['other'] }).change).toBe(3);
    expect(compare('2026-07-10', { kind: 'rebase' }).change).toBe(3);
  });
});
