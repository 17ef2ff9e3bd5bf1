import { describe, expect, it } from 'vitest';
import {
  alertEvents,
  breaches,
  compareToPrevious,
  describeSeries,
  indicatorBehavior,
  indicatorStatus,
  linkEvidence,
  linkFaults,
  linkVerdict,
  pace,
  seriesFaults,
  seriesRows,
} from '../../src/analysis';
import type { Indicator, IndicatorLink, Observation } from '../../src/model/charter';

const asOf = '2026-06-30';
const months = (...values: (number | null)[]): Observation[] =>
  values.map((value, i) => ({ period: `2026-${String(i + 1).padStart(2, '0')}`, value }));
const indicator = (series: Observation[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  direction: 'higher-is-better',
  target: { value: 100, period: '2026-12' },
  baseline: { value: 0, period: '2025-12' },
  series,
  ...more,
});
const faults = (series: Observation[], more?: Partial<Indicator>) =>
  seriesFaults(indicator(series, more), { asOf });
const well = months(1, 2, 3, 4, 5, 6);
/** All that is said of an indicator, in one value. */
const said = (one: Indicator) => ({
  status: indicatorStatus(one, { asOf }),
  change: compareToPrevious(one, { asOf }),
  description: describeSeries(one, { asOf }),
  behavior: indicatorBehavior(one, { asOf }),
  pace: pace(one, { asOf }),
});

describe('seriesFaults', () => {
  it('finds nothing when all is well', () => {
    expect(faults(well)).toEqual([]);
    expect(seriesFaults({ id: 'i' }, { asOf })).toEqual([]);
  });
});

describe('periods', () => {
  it('unreadable: left out', () => {
    const series = [{ period: 'soon', value: 9 }, ...well];
    expect(faults(series)).toEqual([{ id: 'unreadable-period', params: { periods: ['soon'] } }]);
    expect(said(indicator(series))).toEqual(said(indicator(well)));
  });

  it('unsorted: put in order', () => {
    const series = [...well].reverse();
    expect(faults(series)).toEqual([{ id: 'unsorted', params: { period: '2026-05', before: '2026-06' } }]);
    expect(said(indicator(series))).toEqual(said(indicator(well)));
  });

  it('duplicate: the later in the list counts', () => {
    const series = [...well, { period: '2026-06', value: 7 }];
    expect(faults(series)).toEqual([{ id: 'duplicate-period', params: { periods: ['2026-06'] } }]);
    expect(said(indicator(series))).toEqual(said(indicator(months(1, 2, 3, 4, 5, 7))));
  });

  it('of mixed kinds and overlapping: the newest kind counts, of those that end on one day the shortest', () => {
    const quarters = [
      { period: '2026-Q1', value: 300 },
      { period: '2026-Q2', value: 600 },
    ];
    const series = [...well, ...quarters];
    expect(faults(series)).toEqual([
      { id: 'unsorted', params: { period: '2026-Q1', before: '2026-06' } },
      { id: 'mixed-kinds', params: { kinds: ['month', 'quarter'], used: 'month' } },
      { id: 'overlapping-periods', params: { periods: ['2026-03', '2026-Q1'] } },
    ]);
    expect(said(indicator(series))).toEqual(said(indicator(well)));
    const gap = [...well.filter(({ period }) => period !== '2026-04'), ...quarters];
    expect(describeSeries(indicator(gap), { asOf }).missing.map(({ period }) => period)).toEqual(['2026-04']);
  });

  it('of mixed kinds one after the other: the newest starts anew', () => {
    const series = [{ period: '2025-Q4', value: 3 }, ...well];
    expect(faults(series)).toEqual([
      { id: 'mixed-kinds', params: { kinds: ['quarter', 'month'], used: 'month' } },
    ]);
    expect(said(indicator(series))).toEqual(said(indicator(well)));
  });

  it('in the future: shown as ahead, and nowhere else', () => {
    const series = [...well, { period: '2026-09', value: 99 }];
    expect(faults(series)).toEqual([{ id: 'future', params: { periods: ['2026-09'] } }]);
    expect(said(indicator(series))).toEqual(said(indicator(well)));
    expect(seriesRows(series, { asOf }).at(-1)).toMatchObject({ value: 99, state: 'ahead' });
    const thresholds = [{ id: 't', operator: 'above', value: 50 }];
    expect(alertEvents(indicator(series, { thresholds }), { asOf })).toEqual([]);
  });

  it('over days on which clocks change: nothing to find, nothing moves', () => {
    const days = (from: number) =>
      Array.from({ length: 5 }, (_, i) => ({ period: `2026-03-${from + i}`, value: i }));
    // Clocks change on 29 March in Europe and on 8 March in North America.
    expect([faults(days(27)), faults(days(10))]).toEqual([[], []]);
    const description = describeSeries(indicator(days(27)), { asOf });
    expect(description).toMatchObject({ kind: 'day', count: 5, missing: [], trend: { slope: 1 } });
  });
});

describe('values', () => {
  it('in two currencies: those in another than the indicator names count as missing', () => {
    const series = well.map((one, i) => (i === 2 ? { ...one, currency: 'USD' } : one));
    const money = { unit: 'currency', currency: 'EUR' };
    expect(faults(series, money)).toEqual([
      {
        id: 'two-currencies',
        params: { currencies: ['EUR', 'USD'], used: 'EUR', periods: ['2026-03'] },
      },
    ]);
    const asIf = said(indicator(months(1, 2, null, 4, 5, 6), money));
    expect(said(indicator(series, money))).toEqual(asIf);
    expect(
      faults(
        series.map((one) => ({ ...one, currency: 'EUR' })),
        money,
      ),
    ).toEqual([]);
  });

  it('in two currencies without one of the indicator: the newest counts', () => {
    const series = well.map((one, i) => ({ ...one, currency: i < 3 ? 'USD' : 'EUR' }));
    expect(faults(series)).toMatchObject([
      { params: { used: 'EUR', periods: ['2026-01', '2026-02', '2026-03'] } },
    ]);
    expect(describeSeries(indicator(series), { asOf }).count).toBe(3);
  });

  it('divided by zero: missing', () => {
    const series = well.map((one, i) => (i === 4 ? { ...one, numerator: 3, denominator: 0 } : one));
    expect(faults(series)).toEqual([{ id: 'zero-denominator', params: { periods: ['2026-05'] } }]);
    const { description, status } = said(indicator(series));
    expect(description.missing).toEqual([
      { period: '2026-05', value: null, state: 'missing', missing: 'not-applicable', time: 20_604 },
    ]);
    expect(status.inputs.latest).toBe(6);
  });

  it('infinite or no number: missing', () => {
    const series = months(1, Number.POSITIVE_INFINITY, Number.NaN, 4, 5, Number.NEGATIVE_INFINITY);
    expect(faults(series)).toEqual([
      { id: 'not-finite', params: { periods: ['2026-02', '2026-03', '2026-06'] } },
    ]);
    const { status, behavior, change, description } = said(indicator(series));
    expect(status.inputs).toMatchObject({ latest: 5, latestPeriod: '2026-05' });
    expect(behavior.points.map(({ value }) => value)).toEqual([1, null, null, 4, 5]);
    expect(change).toMatchObject({ change: 1 });
    expect([description.mean, description.min?.value]).toEqual([10 / 3, 1]);
  });

  it('all missing: no data', () => {
    const series = months(null, null, null);
    expect(faults(series)).toEqual([{ id: 'all-missing', params: { count: 3 } }]);
    const { status, change, description, behavior } = said(indicator(series));
    expect(status).toMatchObject({ status: 'no-data', reason: 'no-figures' });
    expect(change.reason).toBe('no-current');
    expect(description).toMatchObject({ reason: 'no-figures', count: 0 });
    expect(behavior).toMatchObject({ variation: 'too-few', points: [], flagged: [] });
  });

  it('one value: the value and nothing else', () => {
    const series = months(null, 40);
    expect(faults(series)).toEqual([{ id: 'one-value', params: { period: '2026-02', value: 40 } }]);
    const { change, description, behavior } = said(indicator(series));
    expect(change).toMatchObject({ reason: 'no-previous' });
    expect(description).toMatchObject({ count: 1, trend: { reason: 'few-values' }, mean: 40 });
    expect([behavior.limits, behavior.variation]).toEqual([undefined, 'too-few']);
  });

  it('a target equal to its baseline: to be held within the tolerance', () => {
    const hold = { baseline: { value: 5, period: '2025-12' }, target: { value: 5, period: '2026-12' } };
    expect(faults(well, hold)).toEqual([{ id: 'target-equals-baseline', params: { value: 5 } }]);
    const status = (value: number) => indicatorStatus(indicator(months(value), hold), { asOf: '2026-01-31' });
    expect(status(4.8)).toMatchObject({ status: 'on-track', reason: 'tolerance' });
    expect(status(4.6).status).toBe('watch');
    expect(status(4).inputs.progress).toBeUndefined();
    expect(pace(indicator(well, hold), { asOf })).toMatchObject({ value: 5, reason: 'level' });
  });

  it('thresholds do not count what is missing', () => {
    const series = well.map((one, i) => (i === 5 ? { ...one, denominator: 0 } : one));
    const thresholds = [{ id: 't', operator: 'above', value: 4 }];
    expect(breaches(indicator(series, { thresholds }), { asOf })[0]?.inputs.latestPeriod).toBe('2026-05');
  });
});

describe('linkFaults', () => {
  const indicators = ['a', 'b', 'c', 'd'].map((id) => indicator(well, { id }));
  const link = (leadingId: string | undefined, laggingId: string | undefined): IndicatorLink => ({
    id: `${leadingId}-${laggingId}`,
    leadingId,
    laggingId,
    sign: '+',
    lagMonths: 0,
  });
  const find = (...links: IndicatorLink[]) => linkFaults({ indicators, links });
  const outcome = (one: IndicatorLink) => ({
    evidence: linkEvidence({ indicators }, one, { asOf }),
    verdict: linkVerdict({ indicators }, one, { asOf }),
  });

  it('finds nothing in a chain or in two ways to one result', () => {
    expect(find(link('a', 'b'), link('b', 'c'), link('a', 'c'))).toEqual([]);
    expect(linkFaults({})).toEqual([]);
  });

  it('a link to itself: neither evidence nor verdict', () => {
    expect(find(link('a', 'a'))).toEqual([
      { id: 'link-to-itself', params: { linkId: 'a-a', indicatorId: 'a' } },
    ]);
    const { evidence, verdict } = outcome(link('a', 'a'));
    expect([evidence.reason, verdict.reason, verdict.verdict]).toEqual([
      'same-indicator',
      'same-indicator',
      undefined,
    ]);
  });

  it('a link to an indicator that is not there: neither', () => {
    expect(find(link('a', 'gone'), link(undefined, 'b'))).toEqual([
      { id: 'link-to-missing', params: { linkId: 'a-gone', end: 'lagging', indicatorId: 'gone' } },
      { id: 'link-to-missing', params: { linkId: 'undefined-b', end: 'leading' } },
    ]);
    const { evidence, verdict } = outcome(link('a', 'gone'));
    expect([evidence.reason, verdict.reason, verdict.verdict]).toEqual([
      'no-indicator',
      'lagging-unknown',
      undefined,
    ]);
  });

  it('links in a circle: named once, each judged by itself', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'a'), link('c', 'd')];
    expect(find(...links)).toEqual([
      {
        id: 'link-in-circle',
        params: { linkIds: ['a-b', 'b-c', 'c-a'], indicatorIds: ['a', 'b', 'c'] },
      },
    ]);
    for (const one of links) {
      const { evidence, verdict } = outcome(one);
      expect([evidence.reason, evidence.n, verdict.verdict]).toEqual(['few-pairs', 5, 'act']);
    }
  });

  it('keeps two circles apart', () => {
    const found = find(link('a', 'b'), link('b', 'a'), link('b', 'c'), link('c', 'd'), link('d', 'c'));
    expect(found.map(({ params }) => 'linkIds' in params && params.linkIds)).toEqual([
      ['a-b', 'b-a'],
      ['c-d', 'd-c'],
    ]);
  });
});
