import { type Interval, Z95 } from './correlation';
import { type Located, slopesAround } from './pairSlopes';
import { sortCounting } from './sortCounting';
import type { Values } from './statistics';
import { valuesAtRanks } from './valuesAtRanks';

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
/** What happened longer ago than this many periods says nothing of the trend of today. */
const MOST = 1000;

/**
 * Median of the slopes between all pairs of values (Theil 1950), with Sen's interval (1968), which assumes that values
 * do not follow each other. One extreme value hardly moves it. Series beyond 1,000 places use their newest 1,000.
 */
export function theilSen(values: Values): Trend {
  const located = locate(values.slice(-MOST));
  const n = located.values.length;
  if (n < FEWEST) return { reason: 'few-values', inputs: { n, s: 0 } };
  const pairs = (n * (n - 1)) / 2;
  const sorted = sortCounting(located.values);
  const ties = tiesOf(sorted.keys);
  const [low, high] = senRanks(pairs, n, ties);
  const { slopes, below } = slopesAround(located, low, high);
  const middle = pairs >> 1;
  const wanted = [low, middle - 1 + (pairs % 2), middle, high].map((rank) => rank - below);
  const [least, lower, upper, most] = valuesAtRanks(slopes, wanted) as [number, number, number, number];
  const interval: Interval = [least, most];
  const slope = (lower + upper) / 2;
  const reason = interval[0] > 0 ? 'rising' : interval[1] < 0 ? 'falling' : 'no-clear-trend';
  return { slope, interval, reason, inputs: { n, s: kendallS(pairs, ties, sorted.inversions) } };
}

function locate(values: Values): Located {
  const places: number[] = [];
  const found: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? null;
    if (value === null) continue;
    places.push(place);
    found.push(value);
  }
  return { places: new Float64Array(places), values: new Float64Array(found) };
}

/** Pairs that rise less pairs that fall: the ones that fall are the inversions. */
function kendallS(pairs: number, ties: readonly number[], inversions: number): number {
  return pairs - ties.reduce((sum, k) => sum + (k * (k - 1)) / 2, 0) - 2 * inversions;
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

/** How often each value occurs that does more than once, of values in rising order. */
function tiesOf(sorted: Float64Array): number[] {
  const counts: number[] = [];
  let from = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (sorted[at] === sorted[from]) continue;
    if (at - from > 1) counts.push(at - from);
    from = at;
  }
  return counts;
}
