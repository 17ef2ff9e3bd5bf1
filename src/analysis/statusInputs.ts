import type { Indicator } from '../model';
import { addDays, toDayNumber } from '../model/dates';
import type { Figure } from './completeFigures';
import { type IndicatorFacts, indicatorFacts, limitValue } from './indicatorFacts';
import { isStale } from './isStale';
import { judgedFigures } from './judgedFigures';
import { nextPeriod } from './nextPeriod';
import { parsePeriod } from './parsePeriod';
import { type CalendarOptions, decidingDay, periodEnd } from './periodBounds';
import { progressTo, toleranceOf } from './progressTo';
import { type TargetReason, targetAt } from './targetAt';
import { usableSeries } from './usableSeries';

/** Every number a status rests on, so that a screen can show why. Shares are 0-1 (progress may leave that range). */
export interface StatusInputs extends IndicatorFacts {
  /** The date for which the status holds. */
  readonly asOf: string;
  /** The newest complete figure; of a target that is due, the newest that belongs to it. */
  readonly latest?: number;
  readonly latestPeriod?: string;
  /** The charter's baseline, or the first figure when it names none. */
  readonly baseline?: number;
  readonly baselinePeriod?: string;
  readonly baselineFrom?: 'charter' | 'first-figure';
  /** The wanted value; of a band see `limits`. */
  readonly target?: number;
  readonly targetPeriod?: string;
  /** `targets` when an entry of them holds for the latest figure, else `target`. */
  readonly targetFrom?: Extract<TargetReason, 'targets' | 'target'>;
  /** The target's period is over. */
  readonly due: boolean;
  /** No later figure belongs to the target's period. A week belongs to that of its Thursday. */
  readonly final: boolean;
  /** The newest figure is older than two cadences. */
  readonly stale: boolean;
  /** Observations exist, but none of a complete period with a value. */
  readonly pending: boolean;
  /** Share of the way from baseline to target that the latest figure has gone. */
  readonly progress?: number;
  /** Share of the time from baseline to target that had passed at the latest figure. */
  readonly expected?: number;
  /** How far outside the wanted range still counts as holding, in the indicator's unit. */
  readonly tolerance?: number;
}

/** Gathers what `indicatorStatus` judges. */
export function statusInputs(
  indicator: Indicator,
  asOf: string,
  calendar: CalendarOptions | undefined,
): StatusInputs {
  const figures = judgedFigures(indicator, asOf, calendar);
  return inputsUpTo(indicator, figures, figures.length, asOf, calendar);
}

/** The same from the first `count` figures alone, which is how it stood when the last of them was the newest. */
export function inputsUpTo(
  indicator: Indicator,
  figures: readonly Figure[],
  count: number,
  asOf: string,
  calendar: CalendarOptions | undefined,
): StatusInputs {
  const facts = indicatorFacts(indicator);
  const newest = figures[count - 1];
  const { baseline, baselinePeriod, baselineFrom } = baselineOf(indicator, figures[0]);
  const common = {
    asOf,
    baseline,
    baselinePeriod,
    baselineFrom,
    stale: isStale(newest?.period, facts.cadence, asOf, calendar),
    pending: count === 0 && (usableSeries(indicator) ?? []).some(({ value }) => value !== null),
  };
  return (
    (indicator.targets && byTargets(indicator, facts, common, newest, calendar)) ??
    byTarget(indicator, facts, common, { figures, count }, calendar)
  );
}

type Common = Pick<StatusInputs, 'asOf' | 'stale' | 'pending'> & Baseline;

/** Against the entry of `targets` that holds for the newest figure, whose value is wanted in that very period. */
function byTargets(
  indicator: Indicator,
  facts: IndicatorFacts,
  common: Common,
  newest: Figure | undefined,
  calendar: CalendarOptions | undefined,
): StatusInputs | undefined {
  const at = newest ?? { period: common.asOf };
  const { limits, reason, inputs } = targetAt(indicator, at.period, { calendar });
  if (reason !== 'targets' || !limits) return undefined;
  const { entry, end } = inputs;
  const next = periodEnd(nextPeriod(at.period) ?? '', calendar);
  return {
    ...facts,
    ...common,
    limits,
    latest: newest?.value,
    latestPeriod: newest?.period,
    target: limitValue(limits, facts.direction),
    targetPeriod: end === undefined ? undefined : entry?.to,
    targetFrom: 'targets',
    due: end !== undefined && common.asOf > end,
    final: end !== undefined && next !== undefined && next > end,
    tolerance: toleranceOf({ limits }, indicator.tolerancePct),
  };
}

/** Against the one `target`: how far from the baseline to it. */
function byTarget(
  indicator: Indicator,
  facts: IndicatorFacts,
  common: Common,
  { figures, count }: { readonly figures: readonly Figure[]; readonly count: number },
  calendar: CalendarOptions | undefined,
): StatusInputs {
  const targetEnd = periodEnd(indicator.target?.period ?? '', calendar);
  const due = targetEnd !== undefined && common.asOf > targetEnd;
  const belonging = due ? countBy(figures, count, targetEnd, calendar) : 0;
  const latest = figures[(belonging || count) - 1];
  const end = latest && periodEnd(latest.period, calendar);
  const start = periodEnd(common.baselinePeriod ?? '', calendar);
  // Written out: of a long series many statuses are asked for, and spreading is most of the cost of one.
  return {
    direction: facts.direction,
    unit: facts.unit,
    cadence: facts.cadence,
    limits: facts.limits,
    asOf: common.asOf,
    baseline: common.baseline,
    baselinePeriod: common.baselinePeriod,
    baselineFrom: common.baselineFrom,
    stale: common.stale,
    pending: common.pending,
    latest: latest?.value,
    latestPeriod: latest?.period,
    target: facts.limits && limitValue(facts.limits, facts.direction),
    targetPeriod: indicator.target?.period,
    targetFrom: facts.limits && 'target',
    due,
    final: latest !== undefined && targetEnd !== undefined && isLastBy(latest, targetEnd, calendar),
    expected: end === undefined ? undefined : elapsedShare(start, targetEnd, end),
    progress: latest && progressTo(facts, common.baseline, latest.value),
    tolerance: toleranceOf(facts, indicator.tolerancePct),
  };
}

/** How many of the first `count` figures belong to the time up to a day; found by halves. */
function countBy(
  figures: readonly Figure[],
  count: number,
  end: string,
  calendar: CalendarOptions | undefined,
): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decidingDay(figures[middle]?.period ?? '', calendar) <= end) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLastBy({ period }: Figure, end: string, calendar: CalendarOptions | undefined): boolean {
  if (parsePeriod(period)?.kind !== 'week') return (periodEnd(period, calendar) ?? '') >= end;
  return addDays(decidingDay(period, calendar), 7) > end;
}

type Baseline = Pick<StatusInputs, 'baseline' | 'baselinePeriod' | 'baselineFrom'>;

function baselineOf({ baseline }: Indicator, first: Figure | undefined): Baseline {
  const baselinePeriod = baseline?.period ?? first?.period;
  if (baseline?.value !== undefined)
    return { baseline: baseline.value, baselinePeriod, baselineFrom: 'charter' };
  return first
    ? { baseline: first.value, baselinePeriod: first.period, baselineFrom: 'first-figure' }
    : { baselinePeriod };
}

/** Days passed from one date, as a share of those to another, 0 to 1; 1 when either is missing. */
export function elapsedShare(from: string | undefined, to: string | undefined, at: string): number {
  if (from === undefined || to === undefined || to <= from) return 1;
  const share = (toDayNumber(at) - toDayNumber(from)) / (toDayNumber(to) - toDayNumber(from));
  return Math.min(1, Math.max(0, share));
}
