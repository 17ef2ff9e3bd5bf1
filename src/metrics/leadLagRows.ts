import { type CalendarOptions, periodStart } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import { addMonths, toDayNumber } from '../model/dates';
import { monthsLater } from './movedPoints';

/** A period of the leading indicator, and the one of the lagging indicator in which its effect is expected; either may be missing. */
export interface LeadLagRow {
  readonly leading: SeriesRow | undefined;
  readonly lagging: SeriesRow | undefined;
}

/**
 * Pairs each period of the leading series with the one of the lagging series in which the day `months` after its end
 * falls. Lagging periods that belong to no leading one stand alone, in their place in time.
 */
export function leadLagRows(
  leading: readonly SeriesRow[],
  lagging: readonly SeriesRow[],
  months: number,
  calendar?: CalendarOptions,
): LeadLagRow[] {
  const later = lagging.map((row) => ({
    row,
    start: toDayNumber(addMonths(periodStart(row.period, calendar) ?? '1970-01-01', -months)),
    end: monthsLater(row.time, -months),
  }));
  const paired = new Set<SeriesRow>();
  let at = 0;
  const pairs = leading.map((row) => {
    const { time } = row;
    while (at < later.length && (later[at]?.end ?? 0) < time) at++;
    const match = later[at];
    const effect = match && match.start <= time ? match.row : undefined;
    if (effect) paired.add(effect);
    return { time, pair: { leading: row, lagging: effect } };
  });
  const alone = later
    .filter(({ row }) => !paired.has(row))
    .map(({ row, end }) => ({ time: end, pair: { leading: undefined, lagging: row } }));
  return [...pairs, ...alone].sort((a, b) => a.time - b.time).map(({ pair }) => pair);
}
