import { describe, expect, it } from 'vitest';
import {
  compareToPrevious,
  completeFigures,
  dateIn,
  describeSeries,
  hoursOfDay,
  indicatorBehavior,
  indicatorStatus,
  linkEvidence,
  linkVerdict,
  periodOf,
  samePeriodLastYear,
  seriesRows,
} from '../../src/analysis';
import { addMonths } from '../../src/model';
import type { Indicator } from '../../src/model/charter';

describe('dateIn, the calendar date of an instant in a zone', () => {
  it('2024-06-30T23:30-04:00 is 1 July in UTC and Tokyo, another quarter and fiscal year than in New York', () => {
    const instant = '2024-06-30T23:30-04:00';
    expect([dateIn(instant), dateIn(instant, 'Asia/Tokyo'), dateIn(instant, 'America/New_York')]).toEqual([
      '2024-07-01',
      '2024-07-01',
      '2024-06-30',
    ]);
    const july = { fiscalYearStartMonth: 7, fiscal: true };
    const fiscalYear = (zone: string) => periodOf(dateIn(instant, zone), 'year', july);
    expect([fiscalYear('America/New_York'), fiscalYear('UTC')]).toEqual(['FY2024', 'FY2025']);
    expect(periodOf(dateIn(instant, 'America/New_York'), 'quarter')).toBe('2024-Q2');
    expect(periodOf(dateIn(instant, 'UTC'), 'quarter')).toBe('2024-Q3');
  });

  it('Cairo 2025-04-25 starts at 01:00, since its midnight does not exist', () => {
    const at = (instant: string) => dateIn(instant, 'Africa/Cairo');
    expect([at('2025-04-24T21:59:59Z'), at('2025-04-24T22:00:00Z')]).toEqual(['2025-04-24', '2025-04-25']);
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Africa/Cairo', timeStyle: 'short' });
    expect(clock.format(new Date('2025-04-24T22:00:00Z'))).toBe('01:00');
  });

  it('Sao Paulo 2018-11-04 starts at 01:00', () => {
    const at = (instant: string) => dateIn(instant, 'America/Sao_Paulo');
    expect([at('2018-11-04T02:59:59Z'), at('2018-11-04T03:00:00Z')]).toEqual(['2018-11-03', '2018-11-04']);
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Sao_Paulo', timeStyle: 'short' });
    expect(clock.format(new Date('2018-11-04T03:00:00Z'))).toBe('01:00');
  });

  it('refuses what is no instant and no zone', () => {
    expect(() => dateIn('soon')).toThrow(RangeError);
    expect(() => dateIn('2024-06-30T23:30Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('hoursOfDay', () => {
  it.each([
    ['America/New_York', '2024-03-10', 23],
    ['America/New_York', '2024-11-03', 25],
    ['Europe/London', '2024-03-31', 23],
    ['Europe/London', '2024-10-27', 25],
    ['Africa/Cairo', '2025-04-25', 23],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['Australia/Lord_Howe', '2024-04-07', 24.5],
    ['Pacific/Apia', '2011-12-30', 0],
    ['Pacific/Apia', '2011-12-29', 24],
    ['Pacific/Apia', '2011-12-31', 24],
    ['Pacific/Kiritimati', '2024-06-01', 24],
    ['UTC', '2024-03-10', 24],
  ])('%s %s has %s', (zone, date, hours) => {
    expect(hoursOfDay(date, zone)).toBe(hours);
  });

  it('refuses what is no date', () => {
    expect(() => hoursOfDay('2024-02-30')).toThrow(RangeError);
  });
});

describe('days on which clocks change', () => {
  it('are days like any other: a series over them has no gap, no double and no odd neighbour', () => {
    const series = [];
    for (let hour = 0; hour < 5 * 24; hour++) {
      const instant = Date.parse('2025-04-23T12:30:00Z') + hour * 3_600_000;
      series.push({ period: dateIn(instant, 'Africa/Cairo'), value: hour });
    }
    const rows = seriesRows(series, { asOf: '2025-12-31' });
    expect(rows.map(({ period }) => period.slice(8))).toEqual(['23', '24', '25', '26', '27', '28']);
    expect(rows.every(({ state }) => state === 'complete')).toBe(true);
  });
});

describe('month arithmetic of the reference', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
  ])('%s and %s months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('a year of 53 weeks', () => {
  it('has its last week compared with nothing, neither week 1 nor week 52', () => {
    expect(samePeriodLastYear('2026-W53')).toBeUndefined();
    const series = ['2025-W01', '2025-W52', '2026-W01', '2026-W53'].map((period, value) => ({
      period,
      value,
    }));
    expect(
      compareToPrevious({ id: 'i', series }, { asOf: '2027-01-03', against: 'last-year' }),
    ).toMatchObject({ reason: 'no-previous', inputs: { currentPeriod: '2026-W53' } });
  });

  it('is the year before of a year of 52', () => {
    const series = ['2026-W01', '2026-W53', '2027-W01'].map((period, value) => ({ period, value }));
    expect(
      compareToPrevious({ id: 'i', series }, { asOf: '2027-01-10', against: 'last-year' }),
    ).toMatchObject({ change: 2, inputs: { previousPeriod: '2026-W01' } });
  });
});

describe('a fiscal year from October, through everything that judges', () => {
  const calendar = { fiscalYearStartMonth: 10 };
  const quarters = ['FY2026-Q1', 'FY2026-Q2', 'FY2026-Q3', 'FY2026-Q4', 'FY2027-Q1'];
  const indicator: Indicator = {
    id: 'x',
    direction: 'higher-is-better',
    cadence: 'quarterly',
    baseline: { value: 0, period: 'FY2025-Q4' },
    target: { value: 50, period: 'FY2027-Q1' },
    series: quarters.map((period, i) => ({ period, value: 10 * (i + 1) })),
  };
  /** The last day of FY2027-Q1: by calendar years that quarter ends on 2027-03-31. */
  const end = { asOf: '2026-12-31', calendar };
  const before = { asOf: '2026-12-30', calendar };

  it('completeFigures and seriesRows', () => {
    expect(completeFigures(indicator.series, end.asOf, calendar)).toHaveLength(5);
    expect(completeFigures(indicator.series, before.asOf, calendar)).toHaveLength(4);
    expect(completeFigures(indicator.series, end.asOf)).toHaveLength(4);
    expect(seriesRows(indicator.series, end).at(-1)?.state).toBe('complete');
    expect(seriesRows(indicator.series, before).at(-1)?.state).toBe('partial');
    expect(seriesRows(indicator.series, { asOf: '2026-09-30', calendar }).at(-1)?.state).toBe('ahead');
  });

  it('indicatorStatus and compareToPrevious', () => {
    expect(indicatorStatus(indicator, { asOf: '2027-01-01', calendar })).toMatchObject({ status: 'met' });
    expect(indicatorStatus(indicator, end)).toMatchObject({ status: 'on-track', inputs: { latest: 50 } });
    expect(indicatorStatus(indicator, before).inputs.latest).toBe(40);
    expect(indicatorStatus(indicator, { asOf: '2027-07-01', calendar }).inputs.stale).toBe(true);
    expect(indicatorStatus(indicator, { asOf: '2027-06-30', calendar }).inputs.stale).toBe(false);
    expect(compareToPrevious(indicator, end)).toMatchObject({ change: 10, inputs: { current: 50 } });
    expect(compareToPrevious(indicator, { ...end, against: 'last-year' })).toMatchObject({
      change: 40,
      inputs: { previousPeriod: 'FY2026-Q1' },
    });
  });

  it('describeSeries and indicatorBehavior', () => {
    expect([describeSeries(indicator, end).count, describeSeries(indicator, before).count]).toEqual([5, 4]);
    const annotations = [{ id: 'a', kind: 'rebase', at: '2026-10-01' }];
    expect(indicatorBehavior(indicator, { ...end, annotations }).segments[1]?.from).toBe(4);
  });

  it('linkVerdict and linkEvidence, by the calendar of the charter itself', () => {
    const link = { id: 'l', leadingId: 'x', laggingId: 'y', sign: '+', lagMonths: 0 };
    const flat = indicator.series?.map((one) => ({ ...one, value: 0 }));
    const charter = { indicators: [indicator, { ...indicator, id: 'y', series: flat }], calendar };
    expect(linkVerdict(charter, link, { asOf: '2026-12-31' }).inputs.onTrackSince).toBe('2025-12-31');
    const pairs = (asOf: string) => linkEvidence(charter, link, { asOf }).n;
    expect([pairs('2026-12-31'), pairs('2026-12-30')]).toEqual([4, 3]);
  });
});
