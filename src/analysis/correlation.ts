import { averageRanks } from './ranker';
import { mean } from './statistics';

/** Lower and upper end of a 95 % interval. */
export type Interval = readonly [low: number, high: number];

/** 97.5 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** Pearson's coefficient; undefined when either side is constant or empty. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  const [meanX, meanY] = [mean(x), mean(y)];
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] ?? 0) - meanX;
    const dy = (y[i] ?? 0) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const scale = Math.sqrt(xx) * Math.sqrt(yy);
  return scale > 0 ? Math.max(-1, Math.min(1, xy / scale)) : undefined;
}

/** Spearman's coefficient: Pearson's of the ranks, equal values sharing their average rank. */
export function spearman(x: readonly number[], y: readonly number[]): number | undefined {
  return pearson(averageRanks(x), averageRanks(y));
}

/** 95 % interval of Pearson's r from `n` pairs (Fisher z, se = 1/√(n - 3)); all of [-1, 1] below four pairs. */
export function pearsonInterval(r: number, n: number): Interval {
  return fisherInterval(r, n > 3 ? 1 / Math.sqrt(n - 3) : Infinity);
}

/** 95 % interval of Spearman's rho from `n` pairs (Bonett and Wright 2000, se = √((1 + rho²/2) / (n - 3))). */
export function spearmanInterval(rho: number, n: number): Interval {
  return fisherInterval(rho, n > 3 ? Math.sqrt((1 + (rho * rho) / 2) / (n - 3)) : Infinity);
}

function fisherInterval(r: number, se: number): Interval {
  if (se === Infinity) return [-1, 1];
  return [Math.tanh(Math.atanh(r) - Z95 * se), Math.tanh(Math.atanh(r) + Z95 * se)];
}

/**
 * Pairs that count as independent when both series follow themselves with lag-1 autocorrelations `r1x` and `r1y`:
 * n (1 - r1x r1y) / (1 + r1x r1y), at most `n` (Bartlett 1946). A difference from the season before makes each value
 * follow the one a season earlier too: `seasonal`, the product of both autocorrelations there, adds its own share.
 */
export function effectiveSize(n: number, r1x: number, r1y: number, seasonal = 0): number {
  const product = r1x * r1y;
  return Math.min(n, n / ((1 + product) / (1 - product) + 2 * Math.max(0, seasonal)));
}
