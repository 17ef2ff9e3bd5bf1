import { mean, median, present, type Values } from './statistics';

/**
 * Distance from centre to limit in average moving ranges, and the limit of the moving range itself, after
 * Wheeler: 3/d2 = 2.66 and D4 = 3.268; with the median range 3/d4 = 3.145 and 3.865.
 */
const FACTORS = {
  mean: { limit: 2.66, range: 3.268 },
  median: { limit: 3.145, range: 3.865 },
} as const;

/** How the moving ranges are averaged; the median is not widened by a single jump. */
export type RangeAverage = keyof typeof FACTORS;

/** Natural process limits of an XmR chart, in the unit of the values. */
export interface BehaviorLimits {
  /** The mean of the values. */
  readonly centre: number;
  /** The average moving range. */
  readonly averageRange: number;
  /** What to draw: the limits, held inside the possible values. */
  readonly lower: number;
  readonly upper: number;
  /** What was computed. */
  readonly rawLower: number;
  readonly rawUpper: number;
  /** Upper limit of a moving range. */
  readonly rangeUpper: number;
}

/** Absolute step from the value before; `null` where either is missing. */
export function movingRanges(values: Values): (number | null)[] {
  return values.map((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/** Limits from these values; undefined when no two of them are neighbours. */
export function behaviorLimits(
  values: Values,
  average: RangeAverage,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): BehaviorLimits | undefined {
  const ranges = present(movingRanges(values));
  if (ranges.length === 0) return undefined;
  const centre = mean(present(values));
  const averageRange = (average === 'mean' ? mean : median)(ranges);
  const reach = FACTORS[average].limit * averageRange;
  return {
    centre,
    averageRange,
    lower: Math.max(centre - reach, min),
    upper: Math.min(centre + reach, max),
    rawLower: centre - reach,
    rawUpper: centre + reach,
    rangeUpper: FACTORS[average].range * averageRange,
  };
}
