import { isDay, parsePeriod } from './parsePeriod';
import { type CalendarOptions, periodEnd } from './periodBounds';

type Dated = { readonly period: string };

/**
 * Those of the figures whose periods are as long as the newest one's: a change of cadence starts a new series. Where
 * several end on the newest day, as a month and its quarter do, the shortest of them counts. Figures stand in the order
 * of `comparePeriods`, and each names a period; `others` are what to choose from when it is more than the figures.
 */
export function ofNewestKind<T extends Dated>(
  figures: readonly Dated[],
  others: readonly T[],
  calendar: CalendarOptions | undefined,
): readonly T[] {
  const newest = figures.at(-1);
  if (!newest) return others;
  const end = periodEnd(newest.period, calendar);
  const before = figures.findLastIndex(({ period }) => periodEnd(period, calendar) !== end);
  const wanted = parsePeriod((figures[before + 1] ?? newest).period);
  const isWanted = ({ period }: Dated) => {
    if (isDay(period) || wanted?.kind === 'day') return isDay(period) && wanted?.kind === 'day';
    const parsed = parsePeriod(period);
    return parsed?.kind === wanted?.kind && parsed?.fiscal === wanted?.fiscal;
  };
  return others.every(isWanted) ? others : others.filter(isWanted);
}
