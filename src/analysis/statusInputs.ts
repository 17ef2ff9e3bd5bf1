import type { Indicator } from '../model';
import { toDayNumber } from '../model/dates';
import { completeFigures, type Figure } from './completeFigures';
import { type IndicatorFacts, indicatorFacts } from './indicatorFacts';
import { isStale } from './isStale';
import { periodEnd, periodStart } from './periodBounds';
import { progressTo, toleranceOf } from './progressTo';

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
  /** The target's period is over. */
  readonly due: boolean;
  /** The latest figure reaches to the end of the target's period. */
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
export function statusInputs(indicator: Indicator, asOf: string): StatusInputs {
  const facts = indicatorFacts(indicator);
  const figures = completeFigures(indicator.series, asOf);
  const targetEnd = periodEnd(indicator.target?.period ?? '');
  const due = targetEnd !== undefined && asOf > targetEnd;
  const latest = (due ? lastBy(figures, targetEnd) : undefined) ?? figures.at(-1);
  const end = latest && periodEnd(latest.period);
  const base = baselineOf(indicator, figures[0]);
  return {
    ...facts,
    asOf,
    latest: latest?.value,
    latestPeriod: latest?.period,
    ...base,
    target: targetOf(facts),
    targetPeriod: indicator.target?.period,
    due,
    final: end !== undefined && targetEnd !== undefined && end >= targetEnd,
    stale: isStale(figures.at(-1)?.period, facts.cadence, asOf),
    pending: figures.length === 0 && (indicator.series ?? []).some(({ value }) => value !== null),
    expected: end === undefined ? undefined : elapsedShare(base.baselinePeriod, targetEnd, end),
    progress: latest && progressTo(facts, base.baseline, latest.value),
    tolerance: toleranceOf(facts, indicator.tolerancePct),
  };
}

function lastBy(figures: readonly Figure[], end: string): Figure | undefined {
  return figures.findLast(({ period }) => (periodStart(period) ?? '') <= end);
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

/** The one finite limit; of a band there is none to name. */
function targetOf({ direction, limits }: IndicatorFacts): number | undefined {
  if (!limits || direction === 'band') return undefined;
  return direction === 'higher-is-better' ? limits.low : limits.high;
}

/** Days passed from the end of the baseline's period, as a share of those to the target's; 1 when either is undated. */
function elapsedShare(baselinePeriod: string | undefined, targetEnd: string | undefined, at: string): number {
  const from = periodEnd(baselinePeriod ?? '');
  if (from === undefined || targetEnd === undefined || targetEnd <= from) return 1;
  const share = (toDayNumber(at) - toDayNumber(from)) / (toDayNumber(targetEnd) - toDayNumber(from));
  return Math.min(1, Math.max(0, share));
}
