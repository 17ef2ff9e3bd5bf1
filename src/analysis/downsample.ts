/** A point of a line: `x` rises from point to point, `y` is `null` where the line has a gap. */
export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
  /** Flagged or annotated: never dropped. */
  readonly keep?: boolean;
}

/**
 * Thins a line to at most `maxPoints` (3 or more) for drawing, by Largest Triangle Three Buckets (Steinarsson 2013).
 * First, last and kept points, both ends of every gap and one point inside it always stay, even when they alone are
 * more than `maxPoints`. Returns the points themselves in their order; the input when it is short enough.
 * For pictures only: statistics, tables and exports use every point.
 */
export function downsample<P extends LinePoint>(points: readonly P[], maxPoints: number): P[] {
  const at = (i: number) => points[i] as P;
  const line = {
    length: points.length,
    x: (i: number) => at(i).x,
    y: (i: number) => at(i).y,
    keep: (i: number) => at(i).keep === true,
  };
  return downsampleIndices(line, maxPoints).map(at);
}

/** A line that is read in place, so that nothing is made for points that fall away. */
export interface IndexedLine {
  readonly length: number;
  readonly x: (index: number) => number;
  readonly y: (index: number) => number | null;
  readonly keep: (index: number) => boolean;
}

/** The same for a line of any form: the indices of the points that stay, in rising order. */
export function downsampleIndices(line: IndexedLine, maxPoints: number): number[] {
  const { length } = line;
  if (length <= maxPoints) return Array.from({ length }, (_, index) => index);
  const { solid, forced } = sort(line);
  const inside = forced.size - (forced.has(0) ? 1 : 0) - (forced.has(length - 1) ? 1 : 0);
  for (const index of largestTriangles(solid, Math.max(2, Math.floor(maxPoints) - inside))) forced.add(index);
  return [...forced].sort((one, other) => one - other);
}

/** The points that have a value: where each stands in the line, and its co-ordinates. */
interface Solid {
  readonly at: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Points that have a value, and the indices of those that must stay. */
function sort({ length, x, y, keep }: IndexedLine): { solid: Solid; forced: Set<number> } {
  const solid = { at: new Int32Array(length), x: new Float64Array(length), y: new Float64Array(length) };
  const forced = new Set([0, length - 1]);
  let found = 0;
  let wasGap = false;
  for (let i = 0; i < length; i++) {
    const value = y(i);
    const isGap = value === null;
    if (!isGap) {
      solid.at[found] = i;
      solid.x[found] = x(i);
      solid.y[found++] = value;
    }
    if (keep(i) || (i > 0 && wasGap && !isGap)) forced.add(i);
    // The first of a row of missing points stands for the gap; the point before it ends the line.
    if (i > 0 && isGap && !wasGap) forced.add(i - 1).add(i);
    wasGap = isGap;
  }
  const { at, x: across, y: up } = solid;
  return {
    solid: { at: at.subarray(0, found), x: across.subarray(0, found), y: up.subarray(0, found) },
    forced,
  };
}

function largestTriangles({ at, x, y }: Solid, count: number): number[] {
  const n = at.length;
  if (n <= count) return [...at];
  const width = (n - 2) / (count - 2);
  const chosen = [0];
  let anchor = 0;
  for (let bucket = 0; bucket < count - 2; bucket++) {
    const from = Math.floor(bucket * width) + 1;
    const to = Math.floor((bucket + 1) * width) + 1;
    const [nextX, nextY] = centreOf(x, y, to, Math.min(Math.floor((bucket + 2) * width) + 1, n));
    anchor = farthest(x, y, from, to, anchor, nextX, nextY);
    chosen.push(anchor);
  }
  chosen.push(n - 1);
  return chosen.map((place) => at[place] ?? 0);
}

function centreOf(x: Float64Array, y: Float64Array, from: number, to: number): [number, number] {
  let sumX = 0;
  let sumY = 0;
  for (let i = from; i < to; i++) {
    sumX += x[i] as number;
    sumY += y[i] as number;
  }
  return [sumX / (to - from), sumY / (to - from)];
}

/** The point of a bucket that spans the largest triangle with the last chosen point and the next bucket's centre. */
function farthest(
  x: Float64Array,
  y: Float64Array,
  from: number,
  to: number,
  anchor: number,
  nextX: number,
  nextY: number,
): number {
  const ax = x[anchor] as number;
  const ay = y[anchor] as number;
  let best = from;
  let largest = -1;
  for (let i = from; i < to; i++) {
    const area = Math.abs((ax - nextX) * ((y[i] as number) - ay) - (ax - (x[i] as number)) * (nextY - ay));
    if (area > largest) {
      largest = area;
      best = i;
    }
  }
  return best;
}
