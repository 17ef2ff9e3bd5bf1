/** A series on an even grid; `null` where a figure is missing. */
export type Values = readonly (number | null)[];

/** Arithmetic mean; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** Middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The values that exist. */
export function present(values: Values): number[] {
  return values.filter((value) => value !== null);
}

/** The same with `NaN` for what is missing: numbers side by side are read several times as fast. */
export function numbersOf(values: Values): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = values[i] ?? Number.NaN;
  return numbers;
}

/** How many values exist. */
export function countPresent(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) count += 1;
  return count;
}

/** Arithmetic mean of the values that exist; NaN of nothing. */
export function meanPresent(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

/**
 * Autocorrelation at a lag (default 1) with the mean and sum of squares of the whole series (the estimator of R's
 * `acf`); products that touch a missing value are left out. 0 for a constant series.
 */
export function autocorrelation(values: Values, lag = 1): number {
  return autocorrelationOf(numbersOf(values), lag);
}

/** The same of values in which `NaN` is missing. */
export function autocorrelationOf(values: Float64Array, lag = 1): number {
  const centre = meanPresent(values);
  let products = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    const before = i < lag ? Number.NaN : (values[i - lag] as number);
    squares += (value - centre) ** 2;
    if (!Number.isNaN(before)) products += (value - centre) * (before - centre);
  }
  return squares > 0 ? products / squares : 0;
}
