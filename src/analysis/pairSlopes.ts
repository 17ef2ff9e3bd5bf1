import { sortCounting } from './sortCounting';
import { valuesAtRanks } from './valuesAtRanks';

/** Values at places on an even grid, in rising order of place. */
export interface Located {
  readonly places: Float64Array;
  readonly values: Float64Array;
}

/** Slopes between pairs of values, in no order, and how many smaller ones are left out. */
export interface PairSlopes {
  readonly slopes: Float64Array;
  readonly below: number;
}

/** With fewer pairs it is quicker to look at all of them. */
const FEW = 4000;
/** Slopes from which it is guessed where the wanted ones lie, and by how many standard errors the guess is widened. */
const SAMPLE = 1000;
const CAUTION = 2;
/** Room for so many times as many slopes as the guess holds. */
const ROOM = 1.5;

/**
 * The slopes whose ranks among those of all pairs, counted from 0, reach from `low` to `high`, and some on either side.
 *
 * A slope is less than m when the pair is an inversion of value - m * place, so that a sort counts them, and the slopes
 * between two such m are the pairs that change places from the one order to the other (after Matousek 1991). A sample
 * of slopes says between which m to look; should it err, all are taken.
 */
export function slopesAround(located: Located, low: number, high: number): PairSlopes {
  const n = located.values.length;
  const pairs = (n * (n - 1)) / 2;
  const margin = (CAUTION / 2) * Math.sqrt(SAMPLE);
  const least = Math.floor((low / pairs) * SAMPLE - margin);
  const most = Math.ceil((high / pairs) * SAMPLE + margin);
  if (pairs > FEW && least >= 0 && most < SAMPLE) {
    const [from, to] = valuesAtRanks(sampleOf(located), [least, most]) as [number, number];
    const { order, inversions: below } = sortCounting(residuals(located, from));
    const room = Math.ceil(((ROOM * (most - least)) / SAMPLE) * pairs);
    const slopes = slopesOfChanges(located, order, residuals(located, to), room);
    if (slopes && below <= low && below + slopes.length > high) return { slopes, below };
  }
  return { slopes: allSlopes(located), below: 0 };
}

function slopeOf({ places, values }: Located, one: number, other: number): number {
  const rise = (values[other] as number) - (values[one] as number);
  return rise / ((places[other] as number) - (places[one] as number));
}

function allSlopes(located: Located): Float64Array {
  const n = located.values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let next = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) slopes[next++] = slopeOf(located, i, j);
  return slopes;
}

/** Slopes of pairs spread evenly over all (the R2 sequence, Roberts 2018), the same at each call. */
function sampleOf(located: Located): Float64Array {
  const n = located.values.length;
  const sample = new Float64Array(SAMPLE);
  let x = 0;
  let y = 0;
  let size = 0;
  while (size < SAMPLE) {
    x = fraction(x + 0.7548776662466927);
    y = fraction(y + 0.5698402909980532);
    const one = Math.floor(x * n);
    const other = Math.floor(y * n);
    if (one !== other) sample[size++] = slopeOf(located, one, other);
  }
  return sample;
}

function fraction(x: number): number {
  return x < 1 ? x : x - 1;
}

function residuals({ places, values }: Located, slope: number): Float64Array {
  const left = new Float64Array(values.length);
  for (let i = 0; i < left.length; i++) left[i] = (values[i] as number) - slope * (places[i] as number);
  return left;
}

/** Slopes of the pairs that change places when an order is sorted by other keys: insertion meets each once. */
function slopesOfChanges(
  located: Located,
  order: Int32Array,
  keys: Float64Array,
  room: number,
): Float64Array | undefined {
  const slopes = new Float64Array(room);
  let found = 0;
  for (let i = 1; i < order.length; i++) {
    const one = order[i] as number;
    const key = keys[one] as number;
    let j = i - 1;
    for (; j >= 0; j--) {
      const other = order[j] as number;
      if ((keys[other] as number) <= key) break;
      slopes[found++] = slopeOf(located, one, other);
      order[j + 1] = other;
    }
    order[j + 1] = one;
    if (found > room) return undefined;
  }
  return slopes.subarray(0, found);
}
