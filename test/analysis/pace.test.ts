import { describe, expect, it } from 'vitest';
import { pace, progressTo } from '../../src/analysis';
import type { Indicator } from '../../src/model/charter';

const year = (start: number, goal: number, more: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  direction: goal < start ? 'lower-is-better' : 'higher-is-better',
  baseline: { value: start, period: '2025-12' },
  target: { value: goal, period: '2026-12' },
  ...more,
});
/** 146 of the 365 days from 31 December 2025 to 31 December 2026: a share of 0.4. */
const asOf = '2026-05-26';
const figure = (value: number): Partial<Indicator> => ({ series: [{ period: '2026-04', value }] });

describe('pace', () => {
  it('is start + (target - start) × share of time passed, rising and falling', () => {
    expect(pace(year(100, 200), { asOf })).toMatchObject({ reason: 'pace', inputs: { share: 0.4 } });
    expect(pace(year(100, 200), { asOf }).value).toBeCloseTo(140, 10);
    expect(pace(year(450_000, 350_000), { asOf }).value).toBeCloseTo(410_000, 6);
  });

  it('with a target of zero, and with negative values', () => {
    expect(pace(year(50, 0), { asOf }).value).toBeCloseTo(30, 10);
    expect(pace(year(-50, -100), { asOf }).value).toBeCloseTo(-70, 10);
    expect(pace(year(-50, 50), { asOf }).value).toBeCloseTo(-10, 10);
  });

  it('with a target equal to its start stays there', () => {
    expect(pace(year(80, 80), { asOf })).toMatchObject({ value: 80, reason: 'level' });
    expect(pace(year(80, 80, figure(81)), { asOf }).inputs.progress).toBeUndefined();
  });

  it('with a figure beyond the target gives progress beyond 1, uncapped', () => {
    expect(pace(year(100, 200, figure(250)), { asOf }).inputs).toMatchObject({ progress: 1.5, latest: 250 });
    expect(pace(year(100, 200, figure(50)), { asOf }).inputs.progress).toBe(-0.5);
  });

  it('of a band goes to its nearer limit, and is there when it starts inside', () => {
    const band = (start: number) =>
      year(start, 0, { direction: 'band', target: { low: 10, high: 20, period: '2026-12' } });
    expect(pace(band(0), { asOf }).value).toBeCloseTo(4, 10);
    expect(pace(band(30), { asOf }).value).toBeCloseTo(26, 10);
    expect(pace(band(15), { asOf })).toMatchObject({ value: 15, reason: 'level' });
  });

  it('before its period begins stands at the start, and after it at the target', () => {
    expect(pace(year(100, 200), { asOf: '2025-11-30' })).toMatchObject({ value: 100, reason: 'not-begun' });
    expect(pace(year(100, 200), { asOf: '2027-02-01' })).toMatchObject({ value: 200, reason: 'over' });
  });

  it('says what is missing', () => {
    const reason = (indicator: Partial<Indicator>) =>
      pace({ ...year(100, 200), ...indicator }, { asOf }).reason;
    expect(reason({ target: undefined })).toBe('no-target');
    expect(reason({ baseline: undefined })).toBe('no-baseline');
    expect(reason({ target: { value: 200 } })).toBe('undated');
    expect(
      pace({ ...year(100, 200), series: [{ period: '2026-04', value: null }] }, { asOf }).value,
    ).toBeCloseTo(140, 10);
  });

  it('takes a target of that day where there is one', () => {
    const targets = [{ id: 't', shape: 'flat', from: '2026-05', to: '2026-05', value: 123 }];
    expect(pace(year(100, 200, { targets }), { asOf })).toMatchObject({
      value: 123,
      reason: 'period-target',
    });
    expect(pace(year(100, 200, { targets }), { asOf: '2026-06-01' }).reason).toBe('pace');
  });

  it('counts fiscal periods from the month of the calendar', () => {
    const fiscal = year(100, 200, {
      baseline: { value: 100, period: 'FY2026' },
      target: { value: 200, period: 'FY2027' },
    });
    const calendar = { fiscalYearStartMonth: 10 };
    expect(pace(fiscal, { asOf: '2026-09-30', calendar }).inputs.share).toBe(0);
    expect(pace(fiscal, { asOf: '2027-09-30', calendar }).value).toBe(200);
  });
});

describe('progressTo', () => {
  it('works for costs that fall from 450k to 350k', () => {
    const limits = { low: -Infinity, high: 350_000 };
    expect(progressTo({ direction: 'lower-is-better', limits }, 450_000, 400_000)).toBe(0.5);
  });
});
