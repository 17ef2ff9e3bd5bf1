import { effectiveSize, type Interval, pearson, pearsonInterval, spearmanInterval } from './correlation';
import { holm } from './holm';
import { type Ranker, rankerOf } from './ranker';
import { autocorrelation, type Values } from './statistics';
import { correlationP } from './studentT';

/** Fewer pairs than this show no coefficient at all. */
export const FEWEST_PAIRS = 8;

/** How strongly two series go together when the leading one moves `lag` periods earlier. */
export interface LagCorrelation {
  readonly lag: number;
  /** Pairs in which both series have a value. */
  readonly n: number;
  /** `n` reduced for the autocorrelation of both series; intervals and p rest on it. */
  readonly effectiveN: number;
  /** Pearson's coefficient over the pairs; absent with fewer than 8 pairs or a constant series. */
  readonly r?: number;
  readonly interval?: Interval;
  /** Two-sided p of this lag alone. */
  readonly p?: number;
  /** The same, adjusted after Holm for all lags tried. */
  readonly pHolm?: number;
  readonly spearman?: number;
  readonly spearmanInterval?: Interval;
}

/**
 * Correlates `leading[t]` with `lagging[t + lag]` for each lag, pairwise over what both series have. `season` is the
 * distance over which both were differenced, if they were.
 */
export function lagCorrelations(
  leading: Values,
  lagging: Values,
  lags: readonly number[],
  season?: number,
): LagCorrelation[] {
  const seasonal = season ? autocorrelation(leading, season) * autocorrelation(lagging, season) : 0;
  const followed: Followed = [autocorrelation(leading), autocorrelation(lagging), seasonal];
  const rankers = [rankerOf(leading), rankerOf(lagging)] as const;
  const results = lags.map((lag) => lagCorrelation(leading, lagging, lag, followed, rankers));
  const adjusted = holm(results.flatMap(({ p }) => (p === undefined ? [] : [p])));
  let next = 0;
  return results.map((result) => (result.p === undefined ? result : { ...result, pHolm: adjusted[next++] }));
}

/** Lag-1 autocorrelations of both series, and the product of those a season apart. */
type Followed = readonly [leading: number, lagging: number, seasonal: number];

function lagCorrelation(
  leading: Values,
  lagging: Values,
  lag: number,
  followed: Followed,
  [rankLeading, rankLagging]: readonly [Ranker, Ranker],
): LagCorrelation {
  const x: number[] = [];
  const y: number[] = [];
  const placesX = new Int32Array(leading.length).fill(-1);
  const placesY = new Int32Array(lagging.length).fill(-1);
  for (let t = 0; t + lag < lagging.length; t++) {
    const a = leading[t] ?? null;
    const b = lagging[t + lag] ?? null;
    if (a === null || b === null) continue;
    placesX[t] = x.length;
    placesY[t + lag] = x.length;
    x.push(a);
    y.push(b);
  }
  const counts = { lag, n: x.length, effectiveN: effectiveSize(x.length, ...followed) };
  if (x.length < FEWEST_PAIRS) return counts;
  const r = pearson(x, y);
  // Spearman's coefficient is Pearson's of the ranks.
  const rho = pearson(rankLeading(placesX, x.length), rankLagging(placesY, x.length));
  return { ...counts, ...coefficients(r, rho, counts.effectiveN) };
}

function coefficients(r: number | undefined, rho: number | undefined, effectiveN: number) {
  if (r === undefined || rho === undefined) return {};
  return {
    r,
    interval: pearsonInterval(r, effectiveN),
    p: correlationP(r, effectiveN - 2),
    spearman: rho,
    spearmanInterval: spearmanInterval(rho, effectiveN),
  };
}
