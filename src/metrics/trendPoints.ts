import { downsample, type SeriesRow } from '../analysis';
import type { CharterIntl } from '../i18n';
import { addDays, addMonths, periodEnd, toDayNumber } from '../model';

/** A point of a drawing, with its place among the rows. */
export interface RowPoint {
  /** Day number of the period's end. */
  readonly time: number;
  readonly value: number | null;
  readonly label: string;
  readonly index: number;
}

/** Rows as points of a drawing, no more than fit into `width` pixels; `monthsBack` moves them towards the past. */
export function trendPoints(
  rows: readonly SeriesRow[],
  width: number,
  intl: CharterIntl,
  monthsBack = 0,
): RowPoint[] {
  const all = rows.map(({ period, value }, index) => ({ x: timeOf(period, monthsBack), y: value, index }));
  return downsample(all, Math.max(60, width)).map(({ x, y, index }) => ({
    time: x,
    value: y,
    label: intl.period(rows[index]?.period ?? '', 'short'),
    index,
  }));
}

/** Day number of a period's end, so many months earlier; the end of a month stays one. */
export function timeOf(period: string, monthsBack = 0): number {
  const end = periodEnd(period) ?? '1970-01-01';
  return toDayNumber(monthsBack ? addDays(addMonths(addDays(end, 1), -monthsBack), -1) : end);
}

/** Pixels that a character of a label takes at most. */
const CHARACTER = 7.5;

/** Pixels that the longest label of a drawing needs, given what it says of each figure. */
export function labelRoom(labels: readonly string[]): number {
  return Math.ceil((Math.max(0, ...labels.map(({ length }) => length)) + 1) * CHARACTER);
}
