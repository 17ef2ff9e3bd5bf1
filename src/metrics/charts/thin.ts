import { downsample } from '../../analysis/downsample';
import type { MarkPoint } from './marks';

/** Up to so many points a line has a dot for each. */
export const FEWEST_POINTS = 60;

/** At most one point for each pixel, and what a few points say in full; beside them the points at the indices of `keep`. */
export function thin(
  points: readonly { readonly time: number; readonly value: number | null }[],
  width: number,
  keep: ReadonlySet<number>,
): MarkPoint[] {
  const line = points.map(({ time, value }, i) => ({ x: time, y: value, keep: keep.has(i) }));
  return downsample(line, Math.max(FEWEST_POINTS, width) + keep.size);
}
