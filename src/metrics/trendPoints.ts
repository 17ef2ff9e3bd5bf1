import { parsePeriod } from '../analysis/parsePeriod';
import { periodEnd } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import { addMonths, fromDayNumber, toDayNumber } from '../model/dates';
import type { TrendPoint } from './charts/TrendChart';

/** The points of rows that were drawn where they stand: a long series is drawn more than once. */
const known = /* @__PURE__ */ new WeakMap<readonly SeriesRow[], readonly TrendPoint[]>();

/** Rows as points of a drawing, one for each; `monthsBack` moves them towards the past. */
export function trendPoints(rows: readonly SeriesRow[], monthsBack = 0): readonly TrendPoint[] {
  const found = monthsBack === 0 ? known.get(rows) : undefined;
  if (found) return found;
  const points = rows.map(({ period, value }) => ({ time: timeOf(period, monthsBack), value, period }));
  if (monthsBack === 0) known.set(rows, points);
  return points;
}

/** Day number of a period's end, so many months earlier; the end of a month stays one. */
export function timeOf(period: string, monthsBack = 0): number {
  const parsed = parsePeriod(period);
  const end = parsed?.kind === 'day' ? parsed.ordinal : toDayNumber(periodEnd(period) ?? '1970-01-01');
  return monthsBack ? toDayNumber(addMonths(fromDayNumber(end + 1), -monthsBack)) - 1 : end;
}
