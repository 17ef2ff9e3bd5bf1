/** So many equal steps from the smallest value to the largest. */
const STEPS = 512;

/**
 * The values that would stand at some ranks, counted from 0, if all stood in rising order; the ranks rise. Values are
 * counted by equal steps first, so that only the steps that hold a wanted rank are sorted: far less work than to sort all.
 */
export function valuesAtRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const stepOf = stepsOf(values);
  const counts = new Int32Array(STEPS);
  for (let i = 0; i < stepOf.length; i++) counts[stepOf[i] as number]! += 1;
  let step = 0;
  let before = 0;
  let sorted: Float64Array | undefined;
  return ranks.map((rank) => {
    for (; before + (counts[step] as number) <= rank; step++) {
      before += counts[step] as number;
      sorted = undefined;
    }
    sorted ??= valuesOfStep(values, stepOf, step, counts[step] as number).sort();
    return sorted[rank - before] as number;
  });
}

function valuesOfStep(values: Float64Array, stepOf: Uint16Array, step: number, count: number): Float64Array {
  const found = new Float64Array(count);
  let next = 0;
  for (let i = 0; next < count; i++) if (stepOf[i] === step) found[next++] = values[i] as number;
  return found;
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
