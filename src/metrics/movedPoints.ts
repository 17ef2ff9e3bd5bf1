import type { SeriesRow } from '../analysis/seriesRows';
import { addMonths, fromDayNumber, toDayNumber } from '../model/dates';
import type { TrendPoint } from './charts/TrendChart';

/** Rows as points of a drawing in which they stand so many months later. */
export function movedPoints(rows: readonly SeriesRow[], months: number): readonly TrendPoint[] {
  if (months === 0) return rows;
  return rows.map(({ period, value, time }) => ({ period, value, time: monthsLater(time, months) }));
}

/** A day number so many months later (earlier when negative); the end of a month stays one. */
export function monthsLater(time: number, months: number): number {
  return months === 0 ? time : toDayNumber(addMonths(fromDayNumber(time + 1), months)) - 1;
}
