/** A series on an even grid; `null` where a figure is missing. */
export type Values = readonly (number | null)[];

/** Arithmetic mean; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** Middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The values that exist. */
export function present(values: Values): number[] {
  return values.filter((value) => value !== null);
}

/** How many values exist. */
export function countPresent(values: Values): number {
  let count = 0;
  for (const value of values) if (value !== null) count += 1;
  return count;
}

/**
 * Autocorrelation at a lag (default 1) with the mean and sum of squares of the whole series (the estimator of R's
 * `acf`); products that touch a missing value are left out. 0 for a constant series.
 */
export function autocorrelation(values: Values, lag = 1): number {
  const centre = mean(present(values));
  let products = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    if (value === null) continue;
    const before = values[i - lag] ?? null;
    squares += (value - centre) ** 2;
    if (before !== null) products += (value - centre) * (before - centre);
  }
  return squares > 0 ? products / squares : 0;
}
