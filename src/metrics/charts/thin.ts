import { downsampleIndices } from '../../analysis/downsample';
import type { MarkPoint } from './marks';

/** Up to so many points a line has a dot for each. */
export const FEWEST_POINTS = 60;

interface Point {
  readonly time: number;
  readonly value: number | null;
}

/** At most one point for each pixel, and what a few points say in full; beside them the points at the indices of `keep`. */
export function thin(points: readonly Point[], width: number, keep: ReadonlySet<number>): MarkPoint[] {
  const at = (index: number) => points[index] as Point;
  const line = {
    length: points.length,
    x: (index: number) => at(index).time,
    y: (index: number) => at(index).value,
    keep: (index: number) => keep.has(index),
  };
  return downsampleIndices(line, Math.max(FEWEST_POINTS, width) + keep.size).map((index) => ({
    x: at(index).time,
    y: at(index).value,
    keep: keep.has(index),
  }));
}
