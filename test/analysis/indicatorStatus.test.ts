import { describe, expect, it } from 'vitest';
import { indicatorStatus } from '../../src/analysis';
import type { Indicator } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const months = (start: number, values: (number | null)[]) =>
  values.map((value, i) => ({ period: `2026-${String(start + i).padStart(2, '0')}`, value }));

/** From 0 in January to 100 in December 2026, with figures from January on. */
const climb = (values: (number | null)[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  direction: 'higher-is-better',
  cadence: 'monthly',
  baseline: { value: 0, period: '2026-01' },
  target: { value: 100, period: '2026-12' },
  series: months(1, values),
  ...more,
});

describe('the example charters', () => {
  it.each(['tavlio', 'quillmere', 'thalassaia'] as const)(
    '%s: on the last day of the target month all is on track but average discount in quillmere',
    (name) => {
      const statuses = exampleCharters[name].indicators?.map((indicator) => [
        indicator.id,
        indicatorStatus(indicator, { asOf: '2026-09-30' }).status,
      ]);
      expect(statuses).toHaveLength(6);
      for (const [id, status] of statuses ?? []) {
        expect([id, status]).toEqual([id, id === 'dis' ? 'off-track' : 'on-track']);
      }
    },
  );

  it('decides met or missed the day after', () => {
    const at = (id: string) =>
      indicatorStatus(
        exampleCharters.tavlio.indicators?.find((indicator) => indicator.id === id) as Indicator,
        { asOf: '2026-10-01' },
      );
    expect(at('att')).toMatchObject({ status: 'met', reason: 'due' });
    expect(at('adh')).toMatchObject({ status: 'missed', reason: 'due' });
    expect(at('cyc')).toMatchObject({ status: 'met', inputs: { direction: 'lower-is-better' } });
  });
});

describe('an open target', () => {
  // 2026-06-30 is 150 of the 334 days from 2026-01-31 to 2026-12-31: expected 0.449.
  it.each([
    [36, 'on-track'],
    [34, 'watch'],
    [15, 'watch'],
    [14, 'off-track'],
    [-5, 'off-track'],
  ])('with %s of 100 by half-year is %s', (value, status) => {
    const result = indicatorStatus(climb([0, 0, 0, 0, 0, value]), { asOf: '2026-06-30' });
    expect(result).toMatchObject({ status, reason: 'pace' });
    expect(result.inputs.expected).toBeCloseTo(150 / 334, 12);
    expect(result.inputs.progress).toBeCloseTo(value / 100, 12);
  });

  it('counts a figure exactly on a border as the better status, binary fractions or not', () => {
    const due = { asOf: '2026-12-31' };
    const series = (value: number) => [{ period: '2026-12', value }];
    expect(indicatorStatus(climb([], { series: series(90) }), due).status).toBe('on-track');
    expect(indicatorStatus(climb([], { series: series(70) }), due).status).toBe('watch');
    expect(indicatorStatus(climb([], { series: series(69.99) }), due).status).toBe('off-track');
  });

  it('holds the figure against the time of its own period, not against today', () => {
    const inJune = climb([0, 0, 0, 0, 0, 36]);
    expect(indicatorStatus(inJune, { asOf: '2026-08-20' }).inputs.expected).toBeCloseTo(150 / 334, 12);
  });

  it('leaves out the month that is still running', () => {
    const result = indicatorStatus(climb([0, 9, 18, 27, 36, 2]), { asOf: '2026-06-29' });
    expect(result).toMatchObject({ status: 'on-track', inputs: { latest: 36, latestPeriod: '2026-05' } });
  });

  it('is on track once reached, beyond the target too, with progress uncapped', () => {
    const result = indicatorStatus(climb([0, 130]), { asOf: '2026-02-28' });
    expect(result).toMatchObject({ status: 'on-track', reason: 'reached', inputs: { progress: 1.3 } });
  });

  it('works for falling figures: costs from 450,000 to 350,000', () => {
    const falling = climb([450_000, 440_000, 430_000, 420_000, 412_000, 405_000], {
      direction: 'lower-is-better',
      baseline: { value: 450_000, period: '2026-01' },
      target: { value: 350_000, period: '2026-12' },
    });
    const result = indicatorStatus(falling, { asOf: '2026-06-30' });
    expect(result.status).toBe('on-track');
    expect(result.inputs.progress).toBeCloseTo(0.45, 12);
  });

  it('works for negative values: a score from -20 to +10', () => {
    const scored = climb([-20, -18, -15, -12, -9, -6], {
      baseline: { value: -20, period: '2026-01' },
      target: { value: 10, period: '2026-12' },
    });
    expect(indicatorStatus(scored, { asOf: '2026-06-30' }).inputs.progress).toBeCloseTo(14 / 30, 12);
  });

  it('works for a target of zero', () => {
    const toZero = climb([8, 4], {
      direction: 'lower-is-better',
      baseline: { value: 8, period: '2026-01' },
      target: { value: 0, period: '2026-12' },
    });
    expect(indicatorStatus(toZero, { asOf: '2026-02-28' })).toMatchObject({
      status: 'on-track',
      inputs: { progress: 0.5, target: 0 },
    });
  });

  it('starts from the first figure when the charter names no baseline', () => {
    const result = indicatorStatus(climb([20, 40], { baseline: undefined }), { asOf: '2026-02-28' });
    expect(result.inputs).toMatchObject({
      baseline: 20,
      baselinePeriod: '2026-01',
      baselineFrom: 'first-figure',
    });
    expect(result.inputs.progress).toBeCloseTo(0.25, 12);
  });

  it('without a date is held against all of the way', () => {
    const undated = (value: number) =>
      indicatorStatus(climb([0, value], { target: { value: 100 } }), { asOf: '2026-02-28' });
    expect(undated(90)).toMatchObject({ status: 'on-track', reason: 'undated' });
    expect(undated(80)).toMatchObject({ status: 'watch', reason: 'undated' });
  });
});

describe('a target that is due', () => {
  const done = (december: number | null, asOf: string, more: Partial<Indicator> = {}) =>
    indicatorStatus(climb([0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 95, december], more), { asOf });

  it('is met at equality and missed below it', () => {
    expect(done(100, '2027-01-01')).toMatchObject({ status: 'met', reason: 'due' });
    expect(done(99, '2027-01-01')).toMatchObject({ status: 'missed', reason: 'due' });
  });

  it('stays open in judgement while its own figure is not in', () => {
    expect(done(null, '2027-01-10')).toMatchObject({
      status: 'on-track',
      reason: 'awaiting-figure',
      inputs: { latestPeriod: '2026-11' },
    });
    expect(done(null, '2027-02-01')).toMatchObject({ status: 'stale', reason: 'old-figures' });
  });

  it('keeps its verdict however old it grows, and whatever is reported later', () => {
    const later = [...months(11, [95, 100]), { period: '2027-01', value: 3 }];
    expect(done(100, '2029-01-01').status).toBe('met');
    expect(indicatorStatus(climb([], { series: later }), { asOf: '2027-02-01' })).toMatchObject({
      status: 'met',
      inputs: { latestPeriod: '2026-12' },
    });
  });

  it('in a quarter is decided by the last month of the quarter', () => {
    const quarter = climb([0, 0, 0, 0, 0, 99], { target: { value: 100, period: '2026-Q2' } });
    expect(indicatorStatus(quarter, { asOf: '2026-07-01' })).toMatchObject({
      status: 'missed',
      reason: 'due',
    });
  });
});

describe('a target equal to its baseline', () => {
  const hold = (value: number, more: Partial<Indicator> = {}, asOf = '2026-02-28') =>
    indicatorStatus(
      climb([80, value], {
        baseline: { value: 80, period: '2026-01' },
        target: { value: 80, period: '2026-12' },
        ...more,
      }),
      { asOf },
    );

  it.each([
    [80, 'on-track'],
    [76, 'on-track'],
    [75.9, 'watch'],
    [72, 'watch'],
    [71.9, 'off-track'],
    [95, 'on-track'],
  ])('at %s with the default tolerance of 5 %% is %s', (value, status) => {
    expect(hold(value)).toMatchObject({ status, reason: 'tolerance', inputs: { tolerance: 4 } });
  });

  it('uses the tolerance that the charter states', () => {
    expect(hold(72, { tolerancePct: 10 })).toMatchObject({ status: 'on-track', inputs: { tolerance: 8 } });
  });

  it('is met within the tolerance', () => {
    const due = { target: { value: 80, period: '2026-02' } };
    expect([hold(76, due, '2026-03-01').status, hold(75, due, '2026-03-01').status]).toEqual([
      'met',
      'missed',
    ]);
  });

  it('of zero has no room', () => {
    const zero = (value: number) =>
      hold(value, {
        direction: 'lower-is-better',
        baseline: { value: 0, period: '2026-01' },
        target: { value: 0, period: '2026-12' },
      }).status;
    expect([zero(0), zero(1)]).toEqual(['on-track', 'off-track']);
  });
});

describe('a band', () => {
  const band = (first: number, value: number, asOf = '2026-02-28', more: Partial<Indicator> = {}) =>
    indicatorStatus(
      climb([first, value], {
        direction: 'band',
        baseline: { value: first, period: '2026-01' },
        target: { low: 3, high: 5, period: '2026-12' },
        ...more,
      }),
      { asOf },
    );

  it('is on track inside its limits and approached from either side', () => {
    expect(band(9, 4)).toMatchObject({ status: 'on-track', reason: 'reached', inputs: { progress: 1 } });
    expect(band(9, 7)).toMatchObject({ status: 'on-track', reason: 'pace', inputs: { progress: 0.5 } });
    expect(band(1, 0)).toMatchObject({ status: 'off-track', inputs: { progress: -0.5 } });
  });

  it('left again is judged by the tolerance, a share of its width', () => {
    expect(band(4, 5.1)).toMatchObject({
      status: 'on-track',
      reason: 'tolerance',
      inputs: { tolerance: 0.1 },
    });
    expect(band(4, 5.2).status).toBe('watch');
    expect(band(4, 2.7).status).toBe('off-track');
  });

  it('is met at its limits', () => {
    const due = { target: { low: 3, high: 5, period: '2026-02' } };
    expect(band(9, 5, '2026-03-01', due).status).toBe('met');
    expect(band(9, 5.01, '2026-03-01', due).status).toBe('missed');
  });
});

describe('what cannot be judged', () => {
  it('has no target', () => {
    expect(indicatorStatus(climb([1], { target: undefined }), { asOf: '2026-02-28' })).toMatchObject({
      status: 'no-target',
      reason: 'no-target',
      inputs: { latest: 1 },
    });
    expect(indicatorStatus({ id: 'blank' }, { asOf: '2026-02-28' }).status).toBe('no-target');
  });

  it('has no figures, missing ones included', () => {
    const none = { status: 'no-data', reason: 'no-figures' };
    expect(indicatorStatus(climb([]), { asOf: '2026-02-28' })).toMatchObject(none);
    expect(indicatorStatus(climb([null, null]), { asOf: '2026-02-28' })).toMatchObject(none);
  });

  it('has not begun', () => {
    expect(indicatorStatus(climb([]), { asOf: '2025-12-31' })).toMatchObject({
      status: 'too-early',
      reason: 'not-begun',
    });
    expect(indicatorStatus(climb([]), { asOf: '2026-01-01' }).status).toBe('no-data');
    expect(indicatorStatus(climb([5]), { asOf: '2026-01-15' })).toMatchObject({
      status: 'too-early',
      reason: 'no-complete-period',
    });
  });

  it.each([
    ['monthly', '2026-04-30', 'off-track'],
    ['monthly', '2026-05-01', 'stale'],
    ['quarterly', '2026-08-31', 'off-track'],
    ['quarterly', '2026-09-01', 'stale'],
    ['weekly', '2026-03-15', 'stale'],
    ['event-driven', '2026-12-31', 'off-track'],
  ] as const)('with a %s figure of February is on %s %s', (cadence, asOf, status) => {
    expect(indicatorStatus(climb([0, -50], { cadence }), { asOf }).status).toBe(status);
  });

  it('takes 0 for a figure and null for none', () => {
    const result = indicatorStatus(climb([5, 0, null]), { asOf: '2026-03-31' });
    expect(result.inputs).toMatchObject({ latest: 0, latestPeriod: '2026-02' });
  });

  it('reads series in any order, the later of two entries for a period counting', () => {
    const series = [
      ...months(1, [1, 2, 3]).reverse(),
      { period: '2026-03', value: 4 },
      { period: 'x', value: 9 },
    ];
    expect(indicatorStatus(climb([], { series }), { asOf: '2026-03-31' }).inputs.latest).toBe(4);
  });
});

describe('what the indicator leaves out', () => {
  it('comes from the metric catalogue', () => {
    const { inputs } = indicatorStatus({ id: 'c', metricId: 'churn-rate' }, { asOf: '2026-03-31' });
    expect(inputs).toMatchObject({ direction: 'lower-is-better', unit: 'percent', cadence: 'monthly' });
  });

  it('follows from baseline and target for a metric of the host', () => {
    const own = climb([10, 9], {
      direction: undefined,
      baseline: { value: 10, period: '2026-01' },
      target: { value: 4, period: '2026-12' },
    });
    expect(indicatorStatus(own, { asOf: '2026-02-28' }).inputs.direction).toBe('lower-is-better');
  });
});

describe('a weekly series with the target of a month', () => {
  /** Weeks 24 to `last`, of which only week 26 reaches the target of June. Week 27 is 29 June to 5 July. */
  const weekly = (last: number): Indicator => ({
    id: 'w',
    direction: 'higher-is-better',
    baseline: { value: 0, period: '2026-01' },
    target: { value: 100, period: '2026-06' },
    series: Array.from({ length: last - 23 }, (_, i) => ({
      period: `2026-W${24 + i}`,
      value: 24 + i === 26 ? 100 : 10,
    })),
  });

  it('is decided by the last week whose Thursday lies in the month', () => {
    for (const last of [26, 27, 30]) {
      const { status, reason, inputs } = indicatorStatus(weekly(last), { asOf: '2026-08-01' });
      expect([status, reason, inputs.latestPeriod]).toEqual(['met', 'due', '2026-W26']);
    }
  });

  it('waits for that week', () => {
    expect(indicatorStatus(weekly(25), { asOf: '2026-07-01' })).toMatchObject({
      reason: 'awaiting-figure',
      inputs: { final: false, latestPeriod: '2026-W25' },
    });
  });

  it('is decided by the last week that an entry of targets asks about', () => {
    const { target, ...rest } = weekly(26);
    const entries = { ...rest, targets: [{ id: 't', from: '2026-01', to: '2026-06', value: 90 }] };
    expect(indicatorStatus(entries, { asOf: '2026-07-01' })).toMatchObject({ status: 'met', reason: 'due' });
  });
});
