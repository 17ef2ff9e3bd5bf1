/** So many equal steps from the smallest value to the largest. */
const STEPS = 512;

/**
 * The values that would stand at some ranks, counted from 0, if all stood in rising order; the ranks rise. Values are
 * spread over equal steps first, so that only the steps that hold a wanted rank are sorted: far less work than to sort all.
 */
export function valuesAtRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const stepOf = stepsOf(values);
  const ends = new Int32Array(STEPS);
  for (let i = 0; i < stepOf.length; i++) ends[stepOf[i] as number]! += 1;
  for (let step = 1; step < STEPS; step++) ends[step]! += ends[step - 1] as number;
  const spread = new Float64Array(values.length);
  const next = ends.slice();
  for (let i = 0; i < stepOf.length; i++) spread[--next[stepOf[i] as number]!] = values[i] as number;
  let step = 0;
  return ranks.map((rank) => {
    while ((ends[step] as number) <= rank) step++;
    const start = ends[step - 1] ?? 0;
    return spread.subarray(start, ends[step]).sort()[rank - start] as number;
  });
}

/** The step of each value, from 0. */
function stepsOf(values: Float64Array): Uint16Array {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const perStep = most > least ? (STEPS - 1) / (most - least) : 0;
  const steps = new Uint16Array(values.length);
  for (let i = 0; i < steps.length; i++) steps[i] = ((values[i] as number) - least) * perStep;
  return steps;
}
