import { type Interval, Z95 } from './correlation';
import { medianOfSorted, type Values } from './statistics';

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
  const slopes = slopesOf(places, found);
  const interval = senInterval(slopes, n, tiesOf(found));
  const reason = interval[0] > 0 ? 'rising' : interval[1] < 0 ? 'falling' : 'no-clear-trend';
  const s = slopes.reduce((sum, slope) => sum + Math.sign(slope), 0);
  return { slope: medianOfSorted(slopes), interval, reason, inputs: { n, s } };
}

/** Slopes between all pairs, in rising order. */
function slopesOf(places: readonly number[], values: readonly number[]): Float64Array {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let next = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const rise = (values[j] as number) - (values[i] as number);
      slopes[next++] = rise / ((places[j] as number) - (places[i] as number));
    }
  }
  return slopes.sort();
}

/** Interval from the ranks of the slopes, their spread taken from the variance of Kendall's S with ties. */
function senInterval(slopes: Float64Array, n: number, ties: readonly number[]): Interval {
  const spread = (k: number) => k * (k - 1) * (2 * k + 5);
  const variance = (spread(n) - ties.reduce((sum, k) => sum + spread(k), 0)) / 18;
  const reach = Z95 * Math.sqrt(variance);
  const low = Math.max(0, Math.round((slopes.length - reach) / 2) - 1);
  const high = Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2));
  return [slopes[low] as number, slopes[high] as number];
}

/** How often each value that occurs more than once does. */
function tiesOf(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
