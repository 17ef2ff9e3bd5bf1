/** Estimators that the product does not use, to hold its own against and to reproduce the reference's. */

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
const lessMean = (values: readonly number[]) => {
  const centre = meanOf(values);
  return values.map((value) => value - centre);
};
const dot = (x: readonly number[], y: readonly number[]) => sumOf(x.map((value, i) => value * (y[i] ?? 0)));

/** R's `ccf(x, y)` at one lag: cor(x[t + lag], y[t]) with the means and deviations of the full series, divisor n at every lag. */
export function ccf(x: readonly number[], y: readonly number[], lag: number): number {
  const [a, b] = [lessMean(x), lessMean(y)];
  const n = a.length;
  const product = lag >= 0 ? dot(a.slice(lag), b.slice(0, n - lag)) : dot(a.slice(0, n + lag), b.slice(-lag));
  return product / Math.sqrt(dot(a, a) * dot(b, b));
}

/** Ordinary least squares of y on 0, 1, 2 ...: slope, its standard error and the residuals. */
export function leastSquares(y: readonly number[]): { slope: number; se: number; residuals: number[] } {
  const x = lessMean(y.map((_, i) => i));
  const centred = lessMean(y);
  const slope = dot(x, centred) / dot(x, x);
  const residuals = centred.map((value, i) => value - slope * (x[i] ?? 0));
  const se = Math.sqrt(dot(residuals, residuals) / (y.length - 2) / dot(x, x));
  return { slope, se, residuals };
}

/** Yule-Walker coefficient of an AR(1). */
export function yuleWalker(y: readonly number[]): number {
  const centred = lessMean(y);
  return dot(centred.slice(1), centred.slice(0, -1)) / dot(centred, centred);
}

/** What an AR(1) filter leaves: y[t] - phi y[t - 1]. */
export function prewhiten(y: readonly number[], phi: number): number[] {
  return y.slice(1).map((value, i) => value - phi * (y[i] ?? 0));
}

/** P values adjusted after Benjamini and Hochberg (1995). */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => (ps[b] ?? 1) - (ps[a] ?? 1));
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  order.forEach((index, i) => {
    least = Math.min(least, (ps.length / (ps.length - i)) * (ps[index] ?? 1));
    adjusted[index] = least;
  });
  return adjusted;
}

/** Standard normal distribution function (Abramowitz and Stegun 7.1.5, its series summed in full). */
export function normalCdf(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; Math.abs(term) > 1e-17; k++) {
    term *= -(z * z) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}

/** Simpson's rule over [-6, 6], in 2,400 steps. */
export function integrate(f: (z: number) => number): number {
  const h = 12 / 2400;
  let sum = f(-6) + f(6);
  for (let i = 1; i < 2400; i++) sum += f(-6 + i * h) * (i % 2 ? 4 : 2);
  return (sum * h) / 3;
}

/** Where a rising function passes a value between two ends, by bisection. */
export function solve(f: (x: number) => number, wanted: number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 100; i++) {
    const middle = (a + b) / 2;
    if (f(middle) < wanted) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** R's `decompose(x, "multiplicative")$figure`: mean share of the centred moving average for each place in the season. */
export function multiplicativeFigure(x: readonly number[], season: number): number[] {
  const half = season / 2;
  const shares: number[][] = Array.from({ length: season }, () => []);
  for (let t = half; t < x.length - half; t++) {
    const inner = sumOf(x.slice(t - half + 1, t + half));
    const trend = (inner + ((x[t - half] ?? 0) + (x[t + half] ?? 0)) / 2) / season;
    shares[t % season]?.push((x[t] ?? 0) / trend);
  }
  const figure = shares.map(meanOf);
  const centre = meanOf(figure);
  return figure.map((share) => share / centre);
}
