import { sortCounting } from './sortCounting';
import type { Values } from './statistics';

/**
 * Ranks parts of a series without sorting each anew, since every lag takes another part. `places` says for each position of
 * the series where it stands in the part, -1 when it is left out, and `length` how many there are. Ranks count from 1; equal
 * values share the average of their places.
 */
export type Ranker = (places: Int32Array, length: number) => Float64Array;

/** Sorts a series once for all its parts; positions without a value must be left out of each. */
export function rankerOf(values: Values): Ranker {
  const { keys, order } = sortCounting(Float64Array.from(values, (value) => value ?? Infinity));
  return (places, length) => {
    const ranks = new Float64Array(length);
    let ranked = 0;
    for (let from = 0, to = 0; ranked < length; from = to) {
      let equal = 0;
      for (; to < order.length && keys[to] === keys[from]; to++) {
        if ((places[order[to] as number] as number) >= 0) equal++;
      }
      const rank = ranked + (equal + 1) / 2;
      for (let at = from; at < to; at++) {
        const place = places[order[at] as number] as number;
        if (place >= 0) ranks[place] = rank;
      }
      ranked += equal;
    }
    return ranks;
  };
}

/** Ranks from 1; equal values share the average of their places. */
export function averageRanks(values: readonly number[]): number[] {
  return [
    ...rankerOf(values)(
      Int32Array.from(values, (_, place) => place),
      values.length,
    ),
  ];
}
