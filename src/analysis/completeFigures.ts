import type { Observation } from '../model';
import { parsePeriod } from './parsePeriod';
import { comparePeriods, isComplete } from './periodBounds';

/** One figure that exists: its period and its value. */
export interface Figure {
  readonly period: string;
  readonly value: number;
}

/**
 * The figures that may be judged and compared, oldest first: complete by `asOf`, present, and in a period
 * that can be read. Of two observations of one period the later one in the list counts.
 */
export function completeFigures(series: readonly Observation[] | undefined, asOf: string): Figure[] {
  const byPeriod = new Map<string, number | null>();
  for (const { period, value } of series ?? []) {
    if (parsePeriod(period) && isComplete(period, asOf)) byPeriod.set(period, value);
  }
  return [...byPeriod]
    .flatMap(([period, value]) => (Number.isFinite(value) ? [{ period, value: value as number }] : []))
    .sort((a, b) => comparePeriods(a.period, b.period));
}
