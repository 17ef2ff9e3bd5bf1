import { meanPresent, median } from './statistics';

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

/** Absolute step from the value before; `NaN`, as in `values`, where either is missing. */
export function movingRanges(values: Float64Array): Float64Array {
  const ranges = new Float64Array(values.length).fill(Number.NaN);
  for (let i = 1; i < ranges.length; i++)
    ranges[i] = Math.abs((values[i] as number) - (values[i - 1] as number));
  return ranges;
}

/** Limits from these values, of which `NaN` is a missing one; undefined when no two of them are neighbours. */
export function behaviorLimits(
  values: Float64Array,
  average: RangeAverage,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): BehaviorLimits | undefined {
  const ranges = movingRanges(values);
  const averageRange =
    average === 'mean' ? meanPresent(ranges) : median(ranges.filter((range) => range >= 0));
  if (Number.isNaN(averageRange)) return undefined;
  const centre = meanPresent(values);
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
