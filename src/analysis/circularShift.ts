import { mean, present, type Values } from './statistics';

/** What turning one series against the other shows about the best of several lags. */
export interface CircularShiftTest {
  /** Largest |r| over the lags, of the series as they are. */
  readonly observed: number;
  /** Shifts tried. */
  readonly shifts: number;
  /** (1 + shifts that do as well) / (1 + shifts). */
  readonly p: number;
  /** Largest |r| that 95 % of the shifts stay below. */
  readonly null95: number;
}

/**
 * Multiplications that a test may cost, a few milliseconds; longer series try evenly spaced shifts instead of all, but
 * never so few that p could not fall clearly below 0.05.
 */
const WORK = 5_000_000;
const FEWEST = 40;

/**
 * Tests the best of the lags 0 to `maxLag` without random numbers: the lagging series is turned by every shift from
 * 2K + 1 to n - 2K - 1, which destroys the relation and keeps each series' own autocorrelation. Undefined when the
 * series are too short for any shift.
 */
export function circularShift(
  leading: Values,
  lagging: Values,
  maxLag: number,
): CircularShiftTest | undefined {
  const n = leading.length;
  const from = 2 * maxLag + 1;
  const available = n - 2 * from + 1;
  if (available < 1 || lagging.length !== n) return undefined;
  const x = centred(leading);
  const y = centred(lagging);
  const observed = largestCorrelation(x, y, 0, maxLag);
  const most = Math.max(FEWEST, Math.floor(WORK / (n * (maxLag + 1))));
  const step = Math.max(1, Math.ceil(available / most));
  const found: number[] = [];
  for (let s = from; s < from + available; s += step) found.push(largestCorrelation(x, y, s, maxLag));
  const asGood = found.filter((r) => r >= observed).length;
  return {
    observed,
    shifts: found.length,
    p: (1 + asGood) / (1 + found.length),
    null95: quantile(found, 0.95),
  };
}

/** Values less their mean, which keeps the sums below exact; NaN where one is missing. */
function centred(values: Values): Float64Array {
  const centre = mean(present(values));
  return Float64Array.from(values, (value) => (value === null ? Number.NaN : value - centre));
}

function largestCorrelation(x: Float64Array, y: Float64Array, shift: number, maxLag: number): number {
  let largest = 0;
  for (let lag = 0; lag <= maxLag; lag++) largest = Math.max(largest, Math.abs(correlate(x, y, shift, lag)));
  return largest;
}

/** Pearson's r of x[t] and y[t + lag], y turned by `shift`; 0 when it has none. */
function correlate(x: Float64Array, y: Float64Array, shift: number, lag: number): number {
  const n = x.length;
  let [count, sx, sy, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let t = 0, j = (lag + shift) % n; t < n - lag; t++, j = j + 1 === n ? 0 : j + 1) {
    const a = x[t] as number;
    const b = y[j] as number;
    const product = a * b;
    if (Number.isNaN(product)) continue;
    count++;
    sx += a;
    sy += b;
    xx += a * a;
    yy += b * b;
    xy += product;
  }
  const scale = Math.sqrt((xx - (sx * sx) / count) * (yy - (sy * sy) / count));
  return scale > 0 ? (xy - (sx * sy) / count) / scale : 0;
}

/** Quantile by linear interpolation (type 7). */
function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}
