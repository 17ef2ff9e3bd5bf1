import type { Observation } from '../model';
import { readDate } from '../model/dates';
import { memoBySeries } from './memoBySeries';
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
): readonly Figure[] {
  return series ? knownFigures(series, asOf, calendar) : [];
}

const knownFigures = /* @__PURE__ */ memoBySeries(
  (series, asOf, calendar) => figuresOfDays(series, asOf) ?? figuresOfAny(series, asOf, calendar),
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

function figuresOfAny(
  series: readonly Observation[],
  asOf: string,
  calendar: CalendarOptions | undefined,
): Figure[] {
  const byPeriod = new Map<string, number | null>();
  for (const { period, value } of series) byPeriod.set(period, value);
  const dated: (Figure & { readonly bounds: PeriodBounds })[] = [];
  for (const [period, value] of byPeriod) {
    const bounds = Number.isFinite(value) ? periodBounds(period, calendar) : undefined;
    if (bounds && bounds.end <= asOf) dated.push({ period, value: value as number, bounds });
  }
  dated.sort((a, b) => compareBounds(a.bounds, b.bounds));
  return dated.map(({ period, value }) => ({ period, value }));
}
