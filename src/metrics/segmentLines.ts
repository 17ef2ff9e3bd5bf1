import type { BehaviorSegment } from '../analysis/behaviorSegments';
import type { BehaviorLines } from './charts/BehaviorPlot';
import type { TrendPoint } from './charts/TrendChart';

/** Half a period before a point, so that the lines of a segment hold all of its points. */
function before(points: readonly TrendPoint[], index: number): number {
  const [here, earlier] = [points[index]?.time ?? 0, points[index - 1]?.time];
  return earlier === undefined ? here : (here + earlier) / 2;
}

/** The limits of a figure and of its steps, a pair of lines for each segment that has some and is shown. */
export function segmentLines(
  segments: readonly BehaviorSegment[],
  points: readonly TrendPoint[],
  shown: readonly [number, number],
): { readonly figures: BehaviorLines[]; readonly steps: BehaviorLines[]; readonly dividers: number[] } {
  const figures: BehaviorLines[] = [];
  const steps: BehaviorLines[] = [];
  const dividers: number[] = [];
  const last = points.length - 1;
  for (const { from, to, behavior, startedBy } of segments) {
    const start = Math.max(0, from - shown[0]);
    const end = Math.min(last, to - shown[0]);
    if (to < shown[0] || from > shown[1]) continue;
    if (startedBy && from > shown[0]) dividers.push(before(points, start));
    if (!behavior.limits) continue;
    const { centre, lower, upper, rawLower, averageRange, rangeUpper } = behavior.limits;
    const place = {
      from: before(points, start),
      to: end === last ? (points[end]?.time ?? 0) : before(points, end + 1),
      trial: behavior.variation === 'trial',
    };
    figures.push({ ...place, centre, upper, ...(lower === rawLower && { lower }) });
    steps.push({ ...place, centre: averageRange, upper: rangeUpper });
  }
  return { figures, steps, dividers };
}
