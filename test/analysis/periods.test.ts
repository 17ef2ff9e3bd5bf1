import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  isComplete,
  nextPeriod,
  parsePeriod,
  periodEnd,
  periodOf,
  periodStart,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/analysis';
import { addDays, addMonths } from '../../src/model';

describe('parsePeriod', () => {
  it.each([
    ['2026-11-23', 'day'],
    ['2026-W47', 'week'],
    ['2026-11', 'month'],
    ['2026-Q4', 'quarter'],
    ['2026-H2', 'half'],
    ['2026', 'year'],
    ['FY2027-Q1', 'quarter'],
  ])('reads %s as a %s', (key, kind) => {
    expect(parsePeriod(key)).toMatchObject({ key, kind, fiscal: key.startsWith('FY') });
  });

  it.each(['', '2026-13', '2025-W53', '2026-Q5', '2026-02-30', 'FY2026-11', 'November', '26-11', '0000'])(
    'refuses %j',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
});

describe('ISO weeks, reference values of Temporal and date-fns', () => {
  it.each([
    ['2016-01-03', '2015-W53'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['1969-12-28', '1969-W52'],
  ])('%s lies in %s', (date, week) => {
    expect(periodOf(date, 'week')).toBe(week);
  });

  it('starts on Monday and ends on Sunday, over the year end too', () => {
    expect([periodStart('2026-W53'), periodEnd('2026-W53')]).toEqual(['2026-12-28', '2027-01-03']);
  });

  it('gives each of 20,000 days to the one week that contains it', () => {
    for (let i = 0, date = '1990-01-01'; i < 20_000; i++, date = addDays(date, 1)) {
      const week = periodOf(date, 'week') ?? '';
      if (!(periodStart(week)! <= date && date <= periodEnd(week)!)) expect.fail(`${date} not in ${week}`);
    }
    expect(periodOf('2044-10-03', 'week')).toBe('2044-W40');
  });
});

describe('month arithmetic', () => {
  it('keeps to the last day that a month has', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
  });
});

describe('nextPeriod and previousPeriod', () => {
  it.each([
    ['2026-W52', '2026-W53'],
    ['2026-W53', '2027-W01'],
    ['2025-W52', '2026-W01'],
    ['2026-12', '2027-01'],
    ['2026-Q4', '2027-Q1'],
    ['2026-H2', '2027-H1'],
    ['2026', '2027'],
    ['2024-02-28', '2024-02-29'],
    ['FY2026-Q4', 'FY2027-Q1'],
  ])('%s is followed by %s, and back', (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(previousPeriod(next)).toBe(period);
  });

  it('has nothing outside the years 0001 to 9999, nor after what is no period', () => {
    expect([nextPeriod('9999-12'), previousPeriod('0001-01'), nextPeriod('soon')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('periodsBetween', () => {
  it('lists both ends and week 53', () => {
    expect(periodsBetween('2026-W52', '2027-W01')).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  it('is empty for different kinds and for the wrong order', () => {
    expect([periodsBetween('2026-01', '2026-Q2'), periodsBetween('2026-02', '2026-01')]).toEqual([[], []]);
  });
});

describe('samePeriodLastYear', () => {
  it('compares week 53 with nothing', () => {
    expect(samePeriodLastYear('2026-W53')).toBeUndefined();
    expect(samePeriodLastYear('2026-W52')).toBe('2025-W52');
    expect(samePeriodLastYear('FY2027-Q1')).toBe('FY2026-Q1');
    expect(samePeriodLastYear('2024-02-29')).toBeUndefined();
  });
});

describe('periodStart and periodEnd', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
  ])('%s runs from %s to %s', (period, start, end) => {
    expect([periodStart(period), periodEnd(period)]).toEqual([start, end]);
  });

  it('counts fiscal periods from the start month, named after the year in which they end', () => {
    const october = { fiscalYearStartMonth: 10 };
    expect([periodStart('FY2027', october), periodEnd('FY2027', october)]).toEqual([
      '2026-10-01',
      '2027-09-30',
    ]);
    expect([periodStart('FY2027-Q2', october), periodEnd('FY2027-Q2', october)]).toEqual([
      '2027-01-01',
      '2027-03-31',
    ]);
    expect(periodStart('FY2027-Q1')).toBe('2027-01-01');
    expect(periodOf('2026-10-01', 'quarter', { ...october, fiscal: true })).toBe('FY2027-Q1');
    expect(periodOf('2026-09-30', 'half', { ...october, fiscal: true })).toBe('FY2026-H2');
  });
});

describe('isComplete', () => {
  it('holds from the last day of the period on', () => {
    expect([
      isComplete('2026-09', '2026-09-29'),
      isComplete('2026-09', '2026-09-30'),
      isComplete('2026-09', '2026-09-30T08:00:00Z'),
    ]).toEqual([false, true, true]);
  });

  it('refuses an asOf that is no date', () => {
    expect(() => isComplete('2026-09', 'today')).toThrow(RangeError);
  });
});

describe('comparePeriods', () => {
  it('orders by time across kinds, a year after its last month', () => {
    const mixed = ['2026', '2026-12', '2026-Q4', '2025-W52', '2026-01'];
    expect(mixed.sort(comparePeriods)).toEqual(['2025-W52', '2026-01', '2026-12', '2026-Q4', '2026']);
  });
});
