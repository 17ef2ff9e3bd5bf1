/**
 * R's `stl(x, "periodic")`: seasonal decomposition by loess (Cleveland et al. 1990), not robust, written after the Fortran
 * that R calls. Arrays count from 0, positions handed to `estimate` from 1 as there.
 */
export function stlPeriodicSeasonal(y: readonly number[], season: number): number[] {
  const n = y.length;
  const seasonalSpan = 10 * n + 1;
  const trendSpan = nextOdd(Math.ceil((1.5 * season) / (1 - 1.5 / seasonalSpan)));
  const lowSpan = nextOdd(season);
  let trend: number[] = Array(n).fill(0);
  let seasonal: number[] = [];
  for (let inner = 0; inner < 2; inner++) {
    const cycles = smoothCycles(
      y.map((value, i) => value - at(trend, i)),
      season,
      seasonalSpan,
    );
    const low = loess(movingAverage(movingAverage(movingAverage(cycles, season), season), 3), lowSpan, 1);
    seasonal = low.map((value, i) => at(cycles, season + i) - value);
    trend = loess(
      y.map((value, i) => value - at(seasonal, i)),
      trendSpan,
      1,
    );
  }
  return Array.from({ length: season }, (_, place) => {
    const cycle = seasonal.filter((_, i) => i % season === place);
    return cycle.reduce((sum, value) => sum + value, 0) / cycle.length;
  });
}

const nextOdd = (x: number) => (Math.round(x) % 2 === 0 ? Math.round(x) + 1 : Math.round(x));
const at = (values: readonly number[], i: number) => values[i] as number;

/** Each place of the season smoothed over the years, with one year more at either end. */
function smoothCycles(y: readonly number[], season: number, span: number): number[] {
  const smoothed = new Array<number>(y.length + 2 * season);
  for (let place = 0; place < season; place++) {
    const cycle = y.filter((_, i) => i % season === place);
    const k = cycle.length;
    const ends = [
      estimate(cycle, span, 0, 0, 1, Math.min(span, k)),
      estimate(cycle, span, 0, k + 1, Math.max(1, k - span + 1), k),
    ];
    [at(ends, 0), ...loess(cycle, span, 0), at(ends, 1)].forEach((value, m) => {
      smoothed[m * season + place] = value;
    });
  }
  return smoothed;
}

function movingAverage(x: readonly number[], length: number): number[] {
  return Array.from({ length: x.length - length + 1 }, (_, i) => {
    let sum = 0;
    for (let j = i; j < i + length; j++) sum += at(x, j);
    return sum / length;
  });
}

/** Loess at every tenth of the span, with straight lines between. */
function loess(y: readonly number[], span: number, degree: 0 | 1): number[] {
  const n = y.length;
  const jump = Math.min(Math.ceil(span / 10), n - 1);
  const half = Math.floor((span + 1) / 2);
  const smoothAt = (i: number) => {
    if (span >= n) return estimate(y, span, degree, i, 1, n);
    const left = Math.min(Math.max(i - half + 1, 1), n - span + 1);
    return estimate(y, span, degree, i, left, left + span - 1);
  };
  const knots: number[] = [];
  for (let i = 1; i <= n; i += jump) knots.push(i);
  if (knots.at(-1) !== n) knots.push(n);
  const smoothed = new Array<number>(n);
  knots.forEach((knot, k) => {
    smoothed[knot - 1] = smoothAt(knot);
    const before = knots[k - 1];
    if (before === undefined) return;
    const slope = (at(smoothed, knot - 1) - at(smoothed, before - 1)) / (knot - before);
    for (let i = before + 1; i < knot; i++) smoothed[i - 1] = at(smoothed, before - 1) + slope * (i - before);
  });
  return smoothed;
}

function estimate(
  y: readonly number[],
  span: number,
  degree: 0 | 1,
  x: number,
  left: number,
  right: number,
): number {
  const n = y.length;
  let reach = Math.max(x - left, right - x);
  if (span > n) reach += Math.floor((span - n) / 2);
  const weights: number[] = [];
  for (let j = left; j <= right; j++) {
    const distance = Math.abs(j - x);
    const near = distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    weights.push(distance <= 0.999 * reach ? near : 0);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const even = weights.map((weight) => weight / total);
  const centre = even.reduce((sum, weight, i) => sum + weight * (left + i), 0);
  const spread = even.reduce((sum, weight, i) => sum + weight * (left + i - centre) ** 2, 0);
  const tilted = degree === 1 && Math.sqrt(spread) > 0.001 * (n - 1);
  return even.reduce((sum, weight, i) => {
    const tilt = tilted ? ((x - centre) / spread) * (left + i - centre) + 1 : 1;
    return sum + weight * tilt * at(y, left + i - 1);
  }, 0);
}
