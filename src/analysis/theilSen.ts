import { type Interval, Z95 } from './correlation';
import { smallest } from './smallest';
import type { Values } from './statistics';

/** The trend of a series. */
export interface Trend {
  /** Change per period; absent with fewer than 3 values. */
  readonly slope?: number;
  /** 95 % interval of the slope. */
  readonly interval?: Interval;
  /** `rising` and `falling` when the interval leaves out 0. */
  readonly reason: 'rising' | 'falling' | 'no-clear-trend' | 'few-values';
  readonly inputs: {
    /** Values used. */
    readonly n: number;
    /** Mann-Kendall S: pairs that rise less pairs that fall. */
    readonly s: number;
  };
}

const FEWEST = 3;
/** Every pair is looked at, so that longer series use their newest values only. */
const MOST = 1000;

/**
 * Median of the slopes between all pairs of values (Theil 1950), with Sen's interval (1968), which assumes that values
 * do not follow each other. One extreme value hardly moves it. Series beyond 1,000 places use their newest 1,000.
 */
export function theilSen(values: Values): Trend {
  const places: number[] = [];
  const found: number[] = [];
  values.slice(-MOST).forEach((value, place) => {
    if (value === null) return;
    places.push(place);
    found.push(value);
  });
  const n = found.length;
  if (n < FEWEST) return { reason: 'few-values', inputs: { n, s: 0 } };
  const { slopes, s } = slopesOf(places, found);
  const [low, high] = senRanks(slopes.length, n, tiesOf(found));
  const interval: Interval = [smallest(slopes, low), smallest(slopes, high, { from: low })];
  const between = { from: low, to: high };
  const middle = slopes.length >> 1;
  const upper = smallest(slopes, middle, between);
  const slope = slopes.length % 2 === 1 ? upper : (smallest(slopes, middle - 1, between) + upper) / 2;
  const reason = interval[0] > 0 ? 'rising' : interval[1] < 0 ? 'falling' : 'no-clear-trend';
  return { slope, interval, reason, inputs: { n, s } };
}

/** Slopes between all pairs, and how many rise less how many fall. */
function slopesOf(places: readonly number[], values: readonly number[]): { slopes: Float64Array; s: number } {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let [next, s] = [0, 0];
  for (let i = 0; i < n; i++) {
    const [place, value] = [places[i] as number, values[i] as number];
    for (let j = i + 1; j < n; j++) {
      const rise = (values[j] as number) - value;
      s += Math.sign(rise);
      slopes[next++] = rise / ((places[j] as number) - place);
    }
  }
  return { slopes, s };
}

/** Ranks of the slopes between which the interval lies, their spread taken from the variance of Kendall's S with ties. */
function senRanks(slopes: number, n: number, ties: readonly number[]): readonly [number, number] {
  const spread = (k: number) => k * (k - 1) * (2 * k + 5);
  const variance = (spread(n) - ties.reduce((sum, k) => sum + spread(k), 0)) / 18;
  const reach = Z95 * Math.sqrt(variance);
  return [
    Math.max(0, Math.round((slopes - reach) / 2) - 1),
    Math.min(slopes - 1, Math.round((slopes + reach) / 2)),
  ];
}

/** How often each value that occurs more than once does. */
function tiesOf(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
