import type { Observation } from '../model';
import { readDate } from '../model/dates';
import { memoBySeries } from './memoBySeries';
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
export function completeFigures(series: readonly Observation[] | undefined, asOf: string): readonly Figure[] {
  return series ? knownFigures(series, asOf) : [];
}

const knownFigures = /* @__PURE__ */ memoBySeries(
  (series, asOf) => figuresOfDays(series, asOf) ?? figuresOfAny(series, asOf),
);

/** The figures of days that stand in the order of time already, in one pass; undefined for any other series. */
function figuresOfDays(series: readonly Observation[], asOf: string): Figure[] | undefined {
  const figures: Figure[] = [];
  let before = '';
  for (const { period, value } of series) {
    if (period <= before || readDate(period) === undefined) return undefined;
    before = period;
    if (period <= asOf && Number.isFinite(value)) figures.push({ period, value: value as number });
  }
  return figures;
}

function figuresOfAny(series: readonly Observation[], asOf: string): Figure[] {
  const byPeriod = new Map<string, number | null>();
  for (const { period, value } of series) byPeriod.set(period, value);
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
