import type { Observation } from '../model';
import { type CalendarOptions, compareBounds, type PeriodBounds, periodBounds } from './periodBounds';

/** One figure that exists: its period and its value. */
export interface Figure {
  readonly period: string;
  readonly value: number;
}

/**
 * The figures that may be judged and compared, oldest first: complete by the date `asOf`, present, and in a period
 * that can be read. Of two observations of one period the later one in the list counts.
 */
export function completeFigures(
  series: readonly Observation[] | undefined,
  asOf: string,
  calendar?: CalendarOptions,
): Figure[] {
  const byPeriod = new Map<string, number | null>();
  for (const { period, value } of series ?? []) byPeriod.set(period, value);
  const dated: (Figure & { readonly bounds: PeriodBounds })[] = [];
  for (const [period, value] of byPeriod) {
    const bounds = Number.isFinite(value) ? periodBounds(period, calendar) : undefined;
    if (bounds && bounds.end <= asOf) dated.push({ period, value: value as number, bounds });
  }
  dated.sort((a, b) => compareBounds(a.bounds, b.bounds));
  return dated.map(({ period, value }) => ({ period, value }));
}
