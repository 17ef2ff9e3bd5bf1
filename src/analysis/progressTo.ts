import { distanceTo, type IndicatorFacts } from './indicatorFacts';

/** Default share of the target, in percent, within which a figure still holds a target equal to its baseline. */
const DEFAULT_TOLERANCE_PCT = 5;

/**
 * Share of the way from baseline to target that a value has gone: 0 at the baseline, 1 at the target, beyond
 * either when the value is; valid for rising and falling targets. For a band the way is the distance to the
 * nearer limit. Undefined when there is no way to go: no baseline, no target, or both are equal.
 */
export function progressTo(
  { direction, limits }: Pick<IndicatorFacts, 'direction' | 'limits'>,
  baseline: number | undefined,
  value: number,
): number | undefined {
  if (!limits || baseline === undefined) return undefined;
  if (direction === 'band') {
    const way = distanceTo(limits, baseline);
    return way === 0 ? undefined : 1 - distanceTo(limits, value) / way;
  }
  const target = direction === 'higher-is-better' ? limits.low : limits.high;
  return target === baseline ? undefined : (value - baseline) / (target - baseline);
}

/** `tolerancePct` of the target, or of the width of a band, in the indicator's unit; undefined without a target. */
export function toleranceOf(
  { limits }: Pick<IndicatorFacts, 'limits'>,
  tolerancePct = DEFAULT_TOLERANCE_PCT,
): number | undefined {
  if (!limits) return undefined;
  const { low, high } = limits;
  const width = Number.isFinite(low) && Number.isFinite(high) ? high - low : 0;
  const size = width > 0 ? width : Math.abs(Number.isFinite(low) ? low : high);
  return (size * tolerancePct) / 100;
}
