import type { SeriesRow } from '../analysis/seriesRows';
import { timeOf } from './trendPoints';

/** A period of the leading indicator, and the period of the lagging one in which its effect is expected. */
export interface LeadLagRow {
  readonly leading: SeriesRow;
  readonly lagging: SeriesRow | undefined;
}

/**
 * Pairs each period of the leading series with the one of the lagging series that ends `months` later. Where the two
 * have periods of different length, it is the one in which that day falls.
 */
export function leadLagRows(
  leading: readonly SeriesRow[],
  lagging: readonly SeriesRow[],
  months: number,
): LeadLagRow[] {
  const ends = lagging.map((row) => ({ row, end: timeOf(row.period, months) }));
  let at = 0;
  return leading.map((row) => {
    const time = timeOf(row.period);
    while (at < ends.length && (ends[at]?.end ?? 0) < time) at++;
    return { leading: row, lagging: ends[at]?.row };
  });
}
