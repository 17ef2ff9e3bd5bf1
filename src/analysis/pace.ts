import type { Indicator } from '../model';
import { type IndicatorFacts, type Limits, limitValue } from './indicatorFacts';
import { type AsOfOptions, periodEnd, toDate } from './periodBounds';
import { elapsedShare, statusInputs } from './statusInputs';
import { targetAt } from './targetAt';

/**
 * Why an indicator should stand where it should.
 * - `pace`: on the straight way from baseline to target. - `level`: both are equal, so it should stay.
 * - `period-target`: an entry of `targets` says so. - `not-begun`, `over`: before the way begins, after it ends.
 * - `no-target`, `no-baseline`, `undated`: what is missing.
 */
export type PaceReason =
  | 'pace'
  | 'level'
  | 'period-target'
  | 'not-begun'
  | 'over'
  | 'no-target'
  | 'no-baseline'
  | 'undated';

/** Where an indicator should stand on a date. */
export interface Pace {
  /** In the indicator's unit; absent when something is missing. */
  readonly value?: number;
  readonly reason: PaceReason;
  readonly inputs: {
    readonly asOf: string;
    /** Where the way begins and ends: of a band, at its nearer limit. */
    readonly start?: number;
    readonly startPeriod?: string;
    readonly target?: number;
    readonly targetPeriod?: string;
    /** Share of the days of the way that have passed, 0 to 1. */
    readonly share?: number;
    /** Share of the way that the newest figure has gone; beyond 1 when it has gone further. */
    readonly progress?: number;
    readonly latest?: number;
    readonly latestPeriod?: string;
  };
}

/**
 * Where an indicator should stand on the date `asOf`: start + (target - start) × share of time passed from the end of the
 * baseline's period to the end of the target's. Where an entry of `targets` holds on that day, its value.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function pace(indicator: Indicator, { asOf, calendar }: AsOfOptions): Pace {
  const date = toDate(asOf);
  const status = statusInputs({ ...indicator, targets: undefined }, date, calendar);
  const {
    latest,
    latestPeriod,
    baseline: start,
    baselinePeriod: startPeriod,
    targetPeriod,
    progress,
  } = status;
  const known = { asOf: date, latest, latestPeriod };
  const over = targetAt(indicator, date, { calendar });
  if (over.reason === 'targets') {
    const inputs = { ...known, target: over.value, targetPeriod: over.inputs.entry?.to };
    return { value: over.value, reason: 'period-target', inputs };
  }
  if (!status.limits) return { reason: 'no-target', inputs: { ...known, start, startPeriod } };
  const target = goalOf(status.limits, status, start);
  const inputs = { ...known, start, startPeriod, target, targetPeriod, progress };
  if (start === undefined || target === undefined) return { reason: 'no-baseline', inputs };
  if (start === target) return { value: start, reason: 'level', inputs };
  const [from, to] = [periodEnd(startPeriod ?? '', calendar), periodEnd(targetPeriod ?? '', calendar)];
  if (from === undefined || to === undefined || to <= from) return { reason: 'undated', inputs };
  const share = elapsedShare(from, to, date);
  return {
    value: start + (target - start) * share,
    reason: date < from ? 'not-begun' : date > to ? 'over' : 'pace',
    inputs: { ...inputs, share },
  };
}

/** The limit to reach: of a band the one nearer to the start, which is there already when it lies inside. */
function goalOf(
  limits: Limits,
  { direction }: Pick<IndicatorFacts, 'direction'>,
  start: number | undefined,
): number | undefined {
  if (direction !== 'band') return limitValue(limits, direction);
  return start === undefined ? undefined : Math.min(Math.max(start, limits.low), limits.high);
}
