import { distanceTo, type IndicatorFacts } from './indicatorFacts';

/** Whether a change is welcome. */
export type ChangeVerdict = 'better' | 'worse' | 'same';

/**
 * Why a percentage is or is not given.
 * - `percent`: it is.
 * - `points`: the figures are percentages themselves, so `change` is in percentage points.
 * - `score`: points of a scale have no zero to relate to.
 * - `previous-not-positive`, `current-negative`: a ratio would mislead.
 * - `no-current`, `no-previous`: there is nothing to compare.
 * - `method-changed`: the two are counted in different ways, which only `compareToPrevious` can know.
 */
export type ChangeReason =
  | 'percent'
  | 'points'
  | 'score'
  | 'previous-not-positive'
  | 'current-negative'
  | 'no-current'
  | 'no-previous'
  | 'method-changed';

/** The difference between two figures. */
export interface Change {
  /** Current minus previous, in the indicator's unit; absent when either is missing, or the two are not comparable. */
  readonly change?: number;
  /** `change` in percent of the previous figure, where that means something. */
  readonly changePct?: number;
  /** Absent when there is no change to judge, or when a band has no limits. */
  readonly verdict?: ChangeVerdict;
  readonly reason: ChangeReason;
}

/** Compares two figures of one indicator; `null` is a missing figure, 0 is a figure like any other. */
export function compareFigures(
  previous: number | null,
  current: number | null,
  facts: Pick<IndicatorFacts, 'direction' | 'unit' | 'limits'>,
): Change {
  if (current === null) return { reason: 'no-current' };
  if (previous === null) return { reason: 'no-previous' };
  const change = clean(current - previous);
  const reason = reasonFor(previous, current, facts.unit);
  return {
    change,
    ...(reason === 'percent' && { changePct: clean((change / previous) * 100) }),
    verdict: verdictOf(previous, current, facts),
    reason,
  };
}

function reasonFor(previous: number, current: number, unit: IndicatorFacts['unit']): ChangeReason {
  if (unit === 'percent') return 'points';
  if (unit === 'score') return 'score';
  if (previous <= 0) return 'previous-not-positive';
  return current < 0 ? 'current-negative' : 'percent';
}

function verdictOf(
  previous: number,
  current: number,
  { direction, limits }: Pick<IndicatorFacts, 'direction' | 'limits'>,
): ChangeVerdict | undefined {
  if (direction !== 'band') {
    const gain = direction === 'higher-is-better' ? current - previous : previous - current;
    return verdictOfGain(gain);
  }
  return limits && verdictOfGain(distanceTo(limits, previous) - distanceTo(limits, current));
}

function verdictOfGain(gain: number): ChangeVerdict {
  return gain === 0 ? 'same' : gain > 0 ? 'better' : 'worse';
}

/** Drops the noise of binary fractions: 1.19 - 1.22 is -0.03. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
