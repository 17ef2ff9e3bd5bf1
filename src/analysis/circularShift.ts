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
  const correlation = correlationOf(centred(leading), centred(lagging));
  const largest = (shift: number) => {
    let most = 0;
    for (let lag = 0; lag <= maxLag; lag++) most = Math.max(most, Math.abs(correlation(shift, lag)));
    return most;
  };
  const observed = largest(0);
  const most = Math.max(FEWEST, Math.floor(WORK / (n * (maxLag + 1))));
  const step = Math.max(1, Math.ceil(available / most));
  const found: number[] = [];
  for (let s = from; s < from + available; s += step) found.push(largest(s));
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

/** Pearson's r of x[t] and y[t + lag], y turned by a shift; 0 when it has none. */
type Correlation = (shift: number, lag: number) => number;

function correlationOf(x: Float64Array, y: Float64Array): Correlation {
  const n = x.length;
  const isWhole = !x.some(Number.isNaN) && !y.some(Number.isNaN);
  // Written twice in a row, a series that is turned is a stretch of it.
  const turned = new Float64Array(2 * n);
  turned.set(y);
  turned.set(y, n);
  return isWhole
    ? correlationOfWhole(x, turned)
    : (shift, lag) => correlate(x, turned, (lag + shift) % n, n - lag);
}

/** Without gaps every sum but that of the products is the difference of two running sums. */
function correlationOfWhole(x: Float64Array, turned: Float64Array): Correlation {
  const n = x.length;
  const [sumX, sumXX] = [runningSums(x), runningSums(x.map((value) => value * value))];
  const [sumY, sumYY] = [runningSums(turned), runningSums(turned.map((value) => value * value))];
  const over = (sums: Float64Array, from: number, to: number) =>
    (sums[to] as number) - (sums[from] as number);
  return (shift, lag) => {
    const from = (lag + shift) % n;
    const count = n - lag;
    let xy = 0;
    for (let t = 0; t < count; t++) xy += (x[t] as number) * (turned[from + t] as number);
    const to = from + count;
    return coefficient(
      count,
      over(sumX, 0, count),
      over(sumY, from, to),
      over(sumXX, 0, count),
      over(sumYY, from, to),
      xy,
    );
  };
}

/** Sums of the values before each place, and of all at the end. */
function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

/** The same pair by pair, where a missing value takes its pair along. */
function correlate(x: Float64Array, turned: Float64Array, from: number, length: number): number {
  let count = 0;
  let sx = 0;
  let sy = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let t = 0; t < length; t++) {
    const a = x[t] as number;
    const b = turned[from + t] as number;
    const product = a * b;
    if (Number.isNaN(product)) continue;
    count++;
    sx += a;
    sy += b;
    xx += a * a;
    yy += b * b;
    xy += product;
  }
  return coefficient(count, sx, sy, xx, yy, xy);
}

function coefficient(count: number, sx: number, sy: number, xx: number, yy: number, xy: number): number {
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
