import type { VocabularyId } from '../model';
import type { CircularShiftTest } from './circularShift';
import type { LagCorrelation } from './lagCorrelations';

/**
 * What may be said about a leading and a lagging series.
 * - `not-enough`: too few pairs for a coefficient.
 * - `exploratory`: a coefficient from 8 to 19 pairs, which cannot confirm anything.
 * - `moves-before`, `moves-with`: the leading one moves first (or, at lag 0, at the same time) in these data.
 * - `not-shown`: enough pairs, no clear relation.
 * - `contradicts`: they clearly go together, but the other way round than was written down.
 */
export type LeadLagVerdict =
  | 'not-enough'
  | 'exploratory'
  | 'moves-before'
  | 'moves-with'
  | 'not-shown'
  | 'contradicts';

/**
 * Why: `few-pairs` (below 8) and `constant` have no coefficient; `opposite-sign`; `below-20-pairs`; `levels` are never
 * tested; `p-too-large` and `interval-near-zero` fail the test; `clear` passes it.
 */
export type LeadLagReason =
  | 'few-pairs'
  | 'constant'
  | 'opposite-sign'
  | 'below-20-pairs'
  | 'levels'
  | 'p-too-large'
  | 'interval-near-zero'
  | 'clear';

/** From so many pairs on a relation can be confirmed. */
const CONFIRMING_PAIRS = 20;
/** The near end of the interval has to stay beyond this. */
const LEAST_R = 0.2;
const ALPHA = 0.05;
/** Fewer shifts than this cannot give a p below 0.05. */
const FEWEST_SHIFTS = 20;

interface Declared {
  lag?: number;
  sign?: VocabularyId<'linkSign'>;
  levels: boolean;
}

interface Weighed {
  readonly verdict: LeadLagVerdict;
  readonly reason: LeadLagReason;
  readonly tested?: LagCorrelation;
}

/** Turns correlations into a verdict about the declared lag, or about the strongest. */
export function weighEvidence(
  lags: readonly LagCorrelation[],
  shifted: CircularShiftTest | undefined,
  { lag, sign, levels }: Declared,
): Weighed {
  const tested = lag === undefined ? strongest(lags) : lags.find((result) => result.lag === lag);
  if (tested?.r === undefined || !tested.interval) {
    const constant = lags.some((result) => result.n >= 8) && (!tested || tested.n >= 8);
    return { verdict: 'not-enough', reason: constant ? 'constant' : 'few-pairs', ...(tested && { tested }) };
  }
  const [verdict, reason] = judge(
    tested,
    tested.r,
    tested.interval,
    familyP(tested, shifted, lag),
    sign,
    levels,
  );
  return { verdict, reason, tested };
}

function strongest(lags: readonly LagCorrelation[]): LagCorrelation | undefined {
  return lags.reduce<LagCorrelation | undefined>(
    (best, result) => (Math.abs(result.r ?? 0) > Math.abs(best?.r ?? 0) ? result : best),
    undefined,
  );
}

/** A declared lag stands alone; the best of many has to pass both corrections for having been searched. */
function familyP(
  tested: LagCorrelation,
  shifted: CircularShiftTest | undefined,
  lag: number | undefined,
): number {
  if (lag !== undefined) return tested.p ?? 1;
  const byShift = shifted && shifted.shifts >= FEWEST_SHIFTS ? shifted.p : 0;
  return Math.max(tested.pHolm ?? 1, byShift);
}

function judge(
  { lag, n }: LagCorrelation,
  r: number,
  [low, high]: readonly [number, number],
  p: number,
  sign: Declared['sign'],
  levels: boolean,
): readonly [LeadLagVerdict, LeadLagReason] {
  if (levels) return ['not-shown', 'levels'];
  if (n < CONFIRMING_PAIRS) return ['exploratory', 'below-20-pairs'];
  if (p >= ALPHA) return ['not-shown', 'p-too-large'];
  if (Math.max(low, -high) <= LEAST_R) return ['not-shown', 'interval-near-zero'];
  if (r > 0 ? sign === '-' : sign === '+') return ['contradicts', 'opposite-sign'];
  return [lag > 0 ? 'moves-before' : 'moves-with', 'clear'];
}
