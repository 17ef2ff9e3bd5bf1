import { describe, expect, it } from 'vitest';
import { indicatorStatus, targetAt, targetRows } from '../../src/analysis';
import type { Indicator, IndicatorTarget } from '../../src/model/charter';

type Entry = Omit<IndicatorTarget, 'id'>;

const up = (targets: Entry[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  direction: 'higher-is-better',
  targets: targets.map((entry, i) => ({ id: `t${i}`, ...entry })),
  ...more,
});
const values = (indicator: Indicator, ...periods: string[]) =>
  targetRows(indicator, periods).map(({ value }) => value);

describe('targetAt', () => {
  it('is the one target throughout where there are no entries', () => {
    const one: Indicator = {
      id: 'i',
      direction: 'higher-is-better',
      target: { value: 80, period: '2026-12' },
    };
    expect(targetAt(one, '2020-01')).toMatchObject({
      value: 80,
      limits: { low: 80, high: Infinity },
      reason: 'target',
      inputs: { period: '2020-01', direction: 'higher-is-better' },
    });
    expect(targetAt({ id: 'i', targets: [] }, '2026-01')).toMatchObject({ reason: 'no-target' });
    expect(targetAt({ id: 'i' }, '2026-01').limits).toBeUndefined();
  });

  it('flat holds from its first period to its last, both included', () => {
    const indicator = up([{ shape: 'flat', from: '2026-02', to: '2026-04', value: 60 }]);
    expect(values(indicator, '2026-01', '2026-02', '2026-04', '2026-05')).toEqual([
      undefined,
      60,
      60,
      undefined,
    ]);
    expect(targetAt(indicator, '2026-05')).toMatchObject({ reason: 'outside' });
  });

  it('step holds until the next entry begins, and the last for good', () => {
    const indicator = up([
      { shape: 'step', from: '2026-04', value: 70 },
      { shape: 'step', from: '2026-01', value: 60 },
    ]);
    expect(values(indicator, '2025-12', '2026-01', '2026-03', '2026-04', '2029-01')).toEqual([
      undefined,
      60,
      60,
      70,
      70,
    ]);
  });

  it('line runs in equal steps by period, a short month as much as a long one, and is held at its end', () => {
    const line: Entry = { shape: 'line', from: '2026-01', to: '2026-05', start: 40, value: 80 };
    const indicator = up([line]);
    expect(values(indicator, '2026-01', '2026-02', '2026-03', '2026-05', '2026-09')).toEqual([
      40, 50, 60, 80, 80,
    ]);
    const followed = up([line, { shape: 'flat', from: '2026-07', to: '2026-07', value: 90 }]);
    expect(values(followed, '2026-06', '2026-07', '2026-08')).toEqual([80, 90, undefined]);
  });

  it('line starts at the baseline when it names no start, and counts days where kinds differ', () => {
    const line: Entry = { shape: 'line', from: '2026-01', to: '2026-12', value: 100 };
    expect(values(up([line], { baseline: { value: 34 } }), '2026-01', '2026-12')).toEqual([34, 100]);
    const [inWeeks] = values(up([{ ...line, start: 0 }]), '2026-W27');
    // 5 July is 155 of the 334 days from 31 January to 31 December.
    expect(inWeeks).toBeCloseTo((100 * 155) / 334, 10);
    expect(values(up([{ ...line, to: undefined }]), '2026-01')).toEqual([100]);
  });

  it('is at most, or between, as the direction has it', () => {
    const flat: Entry = { shape: 'flat', from: '2026-01', value: 30 };
    expect(targetAt(up([flat], { direction: 'lower-is-better' }), '2026-02').limits).toEqual({
      low: -Infinity,
      high: 30,
    });
    const band = targetAt(
      up([{ shape: 'flat', from: '2026-01', low: 3, high: 5 }], { direction: 'band' }),
      '2026-02',
    );
    expect(band).toMatchObject({ limits: { low: 3, high: 5 }, reason: 'targets' });
    expect(band.value).toBeUndefined();
  });

  it('lets a short exception stand over a longer entry', () => {
    const indicator = up([
      { shape: 'flat', from: '2026-01', to: '2026-12', value: 60 },
      { shape: 'flat', from: '2026-08', to: '2026-08', value: 40 },
    ]);
    expect(values(indicator, '2026-07', '2026-08', '2026-09')).toEqual([60, 40, 60]);
  });

  it('counts fiscal periods from the month of the calendar', () => {
    const indicator = up([{ shape: 'flat', from: 'FY2027-Q1', to: 'FY2027-Q1', value: 60 }]);
    const calendar = { fiscalYearStartMonth: 10 };
    expect(targetAt(indicator, '2026-11', { calendar }).value).toBe(60);
    expect(targetAt(indicator, '2026-11').reason).toBe('outside');
  });

  it('an entry without a number or a readable begin asks for nothing', () => {
    expect(targetAt(up([{ shape: 'flat', from: '2026-01' }]), '2026-02').reason).toBe('no-target');
    expect(targetAt(up([{ shape: 'flat', from: 'soon', value: 3 }]), '2026-02').reason).toBe('no-target');
  });
});

describe('indicatorStatus with targets over time', () => {
  const series = (...pairs: [string, number][]) => pairs.map(([period, value]) => ({ period, value }));
  const steps: Entry[] = [
    { shape: 'flat', from: '2026-01', to: '2026-03', value: 60 },
    { shape: 'flat', from: '2026-04', to: '2026-12', value: 80 },
  ];

  it('judges an old period by its old target', () => {
    const old = up(steps, { series: series(['2026-03', 62]) });
    expect(indicatorStatus(old, { asOf: '2026-03-31' })).toMatchObject({
      status: 'on-track',
      reason: 'period-target',
      inputs: { target: 60, targetPeriod: '2026-03', targetFrom: 'targets' },
    });
    expect(indicatorStatus(old, { asOf: '2026-04-20' })).toMatchObject({ status: 'met', reason: 'due' });
    const now = up(steps, { series: series(['2026-03', 62], ['2026-04', 62]) });
    expect(indicatorStatus(now, { asOf: '2026-04-30' })).toMatchObject({
      status: 'off-track',
      inputs: { target: 80 },
    });
  });

  it('is to be watched within twice the tolerance, which no longer helps when the time is over', () => {
    const at = (value: number, asOf: string) =>
      indicatorStatus(up(steps, { series: series(['2026-12', value]) }), { asOf }).status;
    expect([at(76, '2026-12-31'), at(73, '2026-12-31'), at(71, '2026-12-31')]).toEqual([
      'on-track',
      'watch',
      'off-track',
    ]);
    expect([at(76, '2027-01-01'), at(80, '2027-01-01')]).toEqual(['missed', 'met']);
  });

  it('holds a figure on a rising line against the line', () => {
    const line: Entry[] = [{ shape: 'line', from: '2026-01', to: '2026-05', start: 40, value: 80 }];
    const status = (value: number) =>
      indicatorStatus(up(line, { series: series(['2026-03', value]) }), { asOf: '2026-03-31' }).status;
    expect([status(60), status(57), status(54), status(53)]).toEqual([
      'on-track',
      'on-track',
      'watch',
      'off-track',
    ]);
  });

  it('falls back to the one target where no entry holds', () => {
    const indicator = up(steps.slice(0, 1), {
      series: series(['2026-06', 90]),
      target: { value: 85, period: '2026-12' },
      baseline: { value: 50, period: '2025-12' },
    });
    expect(indicatorStatus(indicator, { asOf: '2026-06-30' })).toMatchObject({
      status: 'on-track',
      reason: 'reached',
      inputs: { target: 85, targetFrom: 'target' },
    });
    expect(indicatorStatus({ ...indicator, target: undefined }, { asOf: '2026-06-30' }).status).toBe(
      'no-target',
    );
  });

  it('has no data, rather than no target, before the first figure', () => {
    expect(indicatorStatus(up(steps), { asOf: '2026-02-10' })).toMatchObject({
      status: 'no-data',
      inputs: { target: 60 },
    });
  });
});
