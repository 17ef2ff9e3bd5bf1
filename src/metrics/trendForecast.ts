import { annotationsOf } from '../analysis/annotationsOf';
import { FEWEST_SMOOTHED, flatForecast } from '../analysis/flatForecast';
import { type IndicatorOptions, indicatorBehavior } from '../analysis/indicatorBehavior';
import { nextPeriod } from '../analysis/nextPeriod';
import { periodBounds, timeOf } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import type { TrendForecast } from './charts/trendContext';
import { computedText } from './describedSeries';
import { shortFigure } from './readings';

/** Periods ahead of the newest complete one. */
const AHEAD = 3;

/** Where the next figures of an indicator would lie if nothing changed, and that as a sentence; undefined below six figures of the newest way of counting. */
export function trendForecast(
  indicator: Indicator,
  options: IndicatorOptions,
  intl: CharterIntl,
): { readonly mark: TrendForecast; readonly sentence: string } | undefined {
  const { points, segments } = indicatorBehavior(indicator, options);
  // What was counted in another way says nothing about what comes, and an outlier little.
  const newest = points.slice(segments.at(-1)?.from);
  const values = newest.map(({ value, outlier }) => (outlier ? null : value));
  const { level, intervals } = flatForecast(values, { periods: AHEAD });
  if (level === undefined) return undefined;
  // Where no figure was ever negative none will be.
  const floor = values.every((value) => (value ?? 0) >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  let period = newest.at(-1)?.period ?? '';
  const first = { x: timeOf(period, options.calendar), low: level, high: level };
  const fan = intervals.map(([low, high]) => {
    period = nextPeriod(period) ?? period;
    return { x: timeOf(period, options.calendar), low: Math.max(floor, low), high };
  });
  const { low = level, high = level } = fan.at(-1) ?? {};
  return {
    mark: {
      value: level,
      fan: [first, ...fan],
      label: intl.t('chart.forecast', { value: shortFigure(indicator, level, intl) }),
    },
    sentence: intl.t('chart.forecast.note', {
      low: computedText(indicator, low, intl),
      high: computedText(indicator, high, intl),
    }),
  };
}

/**
 * Whether there are figures enough for a forecast: six of the newest way of counting, outliers aside. `rows` are all of
 * one kind; only the newest few are looked at, since this is asked of every chart.
 */
export function canForecast(
  { id }: Indicator,
  rows: readonly SeriesRow[],
  { annotations, calendar }: Pick<IndicatorOptions, 'annotations' | 'calendar'>,
): boolean {
  const own = annotationsOf(id, annotations);
  const boundsOf = ({ period }: SeriesRow) => periodBounds(period, calendar) ?? { start: '', end: '' };
  const newest = rows.findLast(({ state }) => state === 'complete');
  if (!newest) return false;
  const { end: last } = boundsOf(newest);
  const since = own.findLast(
    ({ at, kind }) => (kind === 'method-change' || kind === 'rebase') && at <= last,
  )?.at;
  let count = 0;
  for (let i = rows.length - 1; i >= 0 && count < FEWEST_SMOOTHED; i--) {
    const row = rows[i] as SeriesRow;
    if (row.state !== 'complete') continue;
    const { start, end } = boundsOf(row);
    if (since && end < since) break;
    if (!own.some(({ at, kind }) => kind === 'outlier' && start <= at && at <= end)) count++;
  }
  return count >= FEWEST_SMOOTHED;
}
