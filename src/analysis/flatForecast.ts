import { type Interval, Z95 } from './correlation';
import { minimize } from './minimize';
import { present, type Values } from './statistics';

/** The next values of a series, if it goes on as it did. */
export interface FlatForecast {
  /** The expected value of every period to come; absent with fewer than 6 values. */
  readonly level?: number;
  /** 95 % interval of each period to come, the nearest first; wider the further it lies ahead. */
  readonly intervals: readonly Interval[];
  readonly reason: 'flat' | 'few-values';
  readonly inputs: {
    /** Values used. */
    readonly n: number;
    /** Weight of the newest value, 0 to 1: the one that makes the errors smallest. */
    readonly alpha?: number;
    /** Sum of squared errors of every value against the level before it. */
    readonly sse?: number;
  };
}

/** Fewest values for a level that means something. */
export const FEWEST_SMOOTHED = 6;

/**
 * Forecasts by simple exponential smoothing (R's `HoltWinters` without trend and season): a level that follows the
 * values, and no straight line into the future. Intervals are level ± 1.96 σ √(1 + (h - 1) α²). A missing value
 * leaves the level where it was.
 */
export function flatForecast(values: Values, { periods = 1 }: { periods?: number } = {}): FlatForecast {
  const found = present(values);
  const n = found.length;
  if (n < FEWEST_SMOOTHED) return { intervals: [], reason: 'few-values', inputs: { n } };
  const alpha = minimize((weight) => smooth(found, weight).sse, 0, 1);
  const { level, sse } = smooth(found, alpha);
  const sigma = Math.sqrt(sse / (n - 2));
  const intervals = Array.from({ length: periods }, (_, i): Interval => {
    const reach = Z95 * sigma * Math.sqrt(1 + i * alpha * alpha);
    return [level - reach, level + reach];
  });
  return { level, intervals, reason: 'flat', inputs: { n, alpha, sse } };
}

function smooth(values: readonly number[], alpha: number): { level: number; sse: number } {
  let level = values[0] ?? 0;
  let sse = 0;
  for (let i = 1; i < values.length; i++) {
    const error = (values[i] as number) - level;
    sse += error * error;
    level += alpha * error;
  }
  return { level, sse };
}
