import { isDay, parsePeriod } from './parsePeriod';
import { type CalendarOptions, periodEnd } from './periodBounds';

type Dated = { readonly period: string };

/**
 * Those of the figures whose periods are as long as the newest one's: a change of cadence starts a new series. Where
 * several end on the newest day, as a month and its quarter do, the shortest of them counts. Figures stand in the order
 * of `comparePeriods`, and each names a period; only one that `counts` may be the newest.
 */
export function ofNewestKind<T extends Dated>(
  figures: readonly T[],
  calendar: CalendarOptions | undefined,
  counts: (figure: T) => boolean = () => true,
): readonly T[] {
  const newest = shortestAtTheEnd(figures, calendar, counts);
  if (!newest) return figures;
  const wanted = parsePeriod(newest.period);
  const isWanted = ({ period }: Dated) => {
    if (isDay(period) || wanted?.kind === 'day') return isDay(period) && wanted?.kind === 'day';
    const parsed = parsePeriod(period);
    return parsed?.kind === wanted?.kind && parsed?.fiscal === wanted?.fiscal;
  };
  return figures.every(isWanted) ? figures : figures.filter(isWanted);
}

/** Of the figures that end on the newest day the first, which is the shortest. */
function shortestAtTheEnd<T extends Dated>(
  figures: readonly T[],
  calendar: CalendarOptions | undefined,
  counts: (figure: T) => boolean,
): T | undefined {
  const newest = figures.findLast(counts);
  if (!newest || isDay(newest.period)) return newest;
  const end = periodEnd(newest.period, calendar);
  const endsBefore = (figure: T) => counts(figure) && periodEnd(figure.period, calendar) !== end;
  const before = figures.findLastIndex(endsBefore);
  return figures.slice(before + 1).find(counts);
}
