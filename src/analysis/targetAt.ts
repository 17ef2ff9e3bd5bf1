import type { Indicator, IndicatorTarget } from '../model/charter';
import { addDays, toDayNumber } from '../model/dates';
import { type IndicatorFacts, indicatorFacts, type Limits, limitValue, wantedLimits } from './indicatorFacts';
import { parsePeriod } from './parsePeriod';
import { type CalendarOptions, type PeriodBounds, periodBounds, periodEnd } from './periodBounds';

/**
 * Why a target holds in a period, or none does.
 * - `targets`: an entry of the indicator's `targets` does.
 * - `target`: there are no such entries, so the one `target` holds throughout.
 * - `outside`: there are, but none for this period.
 */
export type TargetReason = 'targets' | 'target' | 'no-target' | 'outside';

/** What is wanted in one period. */
export interface TargetAt {
  /** Where the figure should lie: at least, at most or between, as the direction has it. */
  readonly limits?: Limits;
  /** The one finite limit; of a band there is none to name. */
  readonly value?: number;
  readonly reason: TargetReason;
  readonly inputs: {
    readonly period: string;
    readonly direction: IndicatorFacts['direction'];
    /** The entry that holds, and the last day of its time when it has one. */
    readonly entry?: IndicatorTarget;
    readonly end?: string;
  };
}

/**
 * The target wanted in one period of an indicator. An entry of `targets` holds when the period ends in its time: `flat`
 * from `from` to `to` (without `to` for good); `step` until the next entry begins; `line` straight from `start` (else
 * the baseline) at `from` to `value` at `to`, counted in periods, and there until the next entry begins. Of two that
 * hold, the one that began later counts.
 */
export function targetAt(
  indicator: Indicator,
  period: string,
  { calendar }: { calendar?: CalendarOptions } = {},
): TargetAt {
  return targetReader(indicator, { calendar })(period);
}

/** The targets wanted in each of many periods, in one pass. */
export function targetRows(
  indicator: Indicator,
  periods: readonly string[],
  { calendar }: { calendar?: CalendarOptions } = {},
): TargetAt[] {
  return periods.map(targetReader(indicator, { calendar }));
}

interface Span extends PeriodBounds {
  readonly entry: IndicatorTarget;
  /** Last day on which the entry can hold, `line` and `step` until the next entry. */
  readonly until: string;
}

/** What is wanted in any period that is asked for, from targets read once. */
export function targetReader(
  indicator: Indicator,
  { calendar }: { calendar?: CalendarOptions } = {},
): (period: string) => TargetAt {
  const { direction, limits } = indicatorFacts(indicator);
  const spans = spansOf(indicator.targets ?? [], calendar);
  if (spans.length === 0) {
    const held = { ...wanted(limits, direction), reason: limits ? 'target' : 'no-target' } as const;
    return (period) => ({ ...held, inputs: { period, direction } });
  }
  return (period) => {
    const end = periodBounds(period, calendar)?.end ?? '';
    const span = spans.findLast(({ start, until }) => start <= end && end <= until);
    if (!span) return { reason: 'outside', inputs: { period, direction } };
    const { entry } = span;
    const found = wantedLimits({ ...entry, value: valueAt(span, period, indicator, calendar) }, direction);
    return {
      ...wanted(found, direction),
      reason: found ? 'targets' : 'no-target',
      inputs: { period, direction, entry, ...(span.end !== FOREVER && { end: span.end }) },
    };
  };
}

function wanted(limits: Limits | undefined, direction: IndicatorFacts['direction']) {
  return limits && { limits, value: limitValue(limits, direction) };
}

const FOREVER = '9999-12-31';

/** Entries in the order in which they begin, with the days on which each can hold; one without a readable begin is none. */
function spansOf(targets: readonly IndicatorTarget[], calendar: CalendarOptions | undefined): Span[] {
  const found = targets.flatMap((entry) => {
    const start = periodBounds(entry.from ?? '', calendar)?.start;
    return start === undefined ? [] : [{ entry, start }];
  });
  found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return found.map(({ entry, start }) => {
    const next = found.find((other) => other.start > start)?.start;
    const before = next === undefined ? FOREVER : addDays(next, -1);
    const to = periodBounds(entry.to ?? '', calendar)?.end;
    if (entry.shape === 'step') return { entry, start, end: before, until: before };
    const end = to ?? FOREVER;
    return { entry, start, end, until: entry.shape === 'line' ? before : end };
  });
}

function valueAt(
  { entry, end }: Span,
  period: string,
  { baseline }: Indicator,
  calendar: CalendarOptions | undefined,
): number | undefined {
  const { shape, value, start = baseline?.value, from = '', to = '' } = entry;
  if (shape !== 'line' || value === undefined || start === undefined || end === FOREVER) return value;
  return start + (value - start) * shareOf([from, to, period], calendar);
}

/** Share of the way from one period to another that a third has gone, in periods where all are of one kind, else in days. */
function shareOf(periods: readonly [string, string, string], calendar: CalendarOptions | undefined): number {
  const parsed = periods.map((period) => parsePeriod(period));
  const alike = parsed.every((one) => one?.kind === parsed[0]?.kind && one?.fiscal === parsed[0]?.fiscal);
  const [from = 0, to = 0, here = 0] = alike
    ? parsed.map((one) => one?.ordinal)
    : periods.map((period) => toDayNumber(periodEnd(period, calendar) ?? FOREVER));
  return to > from ? Math.min(1, Math.max(0, (here - from) / (to - from))) : 1;
}
