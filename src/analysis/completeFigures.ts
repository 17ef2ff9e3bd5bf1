import type { Observation } from '../model';
import { periodEnd, periodStart } from './periodBounds';

/** One figure that exists: its period and its value. */
export interface Figure {
  readonly period: string;
  readonly value: number;
}

interface DatedFigure extends Figure {
  readonly start: string;
  readonly end: string;
}

/**
 * The figures that may be judged and compared, oldest first: complete by the date `asOf`, present, and in a period
 * that can be read. Of two observations of one period the later one in the list counts.
 */
export function completeFigures(series: readonly Observation[] | undefined, asOf: string): Figure[] {
  const byPeriod = new Map<string, number | null>();
  for (const { period, value } of series ?? []) byPeriod.set(period, value);
  const dated: DatedFigure[] = [];
  for (const [period, value] of byPeriod) {
    const end = Number.isFinite(value) ? periodEnd(period) : undefined;
    if (end === undefined || end > asOf) continue;
    dated.push({ period, value: value as number, start: periodStart(period) ?? '', end });
  }
  return dated.sort(byTime).map(({ period, value }) => ({ period, value }));
}

/** The order of `comparePeriods`, on dates read once. */
function byTime(a: DatedFigure, b: DatedFigure): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start === b.start ? 0 : a.start > b.start ? -1 : 1;
}
