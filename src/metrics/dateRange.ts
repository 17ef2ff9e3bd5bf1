import { type CalendarOptions, periodBounds } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import { addDays, addMonths } from '../model/dates';

/** Days between which figures are shown, both included, `YYYY-MM-DD`; an absent end is open. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Lengths of time, in months, that are offered; beside them everything and two dates. */
export const rangeMonths = [3, 6, 12, 24] as const;

/** The months up to a day. */
export function lastMonths(asOf: string, months: number): DateRange {
  return { from: addDays(addMonths(asOf, -months), 1), to: asOf };
}

/** The rows whose period has a day in the range; statistics rest on all rows, whatever is shown. */
export function rowsInRange<Row extends Pick<SeriesRow, 'period'>>(
  rows: readonly Row[],
  range: DateRange | undefined,
  calendar: CalendarOptions | undefined,
): readonly Row[] {
  const { from = '', to = '9999' } = range ?? {};
  if (!from && to === '9999') return rows;
  return rows.filter(({ period }) => {
    const { start, end } = periodBounds(period, calendar) ?? { start: '9999', end: '' };
    return end >= from && start <= to;
  });
}
