/** Keys in rising order, where each stood before, and how many pairs of them stood the other way round. */
export interface Sorted {
  readonly keys: Float64Array;
  readonly order: Int32Array;
  readonly inversions: number;
}

/** Sorts keys, equal ones as they stand, and counts the inversions on the way (merge sort; Knuth 1998, section 5.2.4). */
export function sortCounting(given: Float64Array): Sorted {
  const n = given.length;
  let [keys, order] = [given.slice(), new Int32Array(n)];
  for (let at = 0; at < n; at++) order[at] = at;
  let [nextKeys, nextOrder] = [new Float64Array(n), new Int32Array(n)];
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(middle + width, n);
      let left = start;
      let right = middle;
      let at = start;
      while (left < middle && right < end) {
        const one = keys[left] as number;
        const other = keys[right] as number;
        if (one <= other) {
          nextKeys[at] = one;
          nextOrder[at++] = order[left++] as number;
        } else {
          nextKeys[at] = other;
          nextOrder[at++] = order[right++] as number;
          inversions += middle - left;
        }
      }
      for (let rest = left < middle ? left : right; at < end; rest++) {
        nextKeys[at] = keys[rest] as number;
        nextOrder[at++] = order[rest] as number;
      }
    }
    [keys, nextKeys] = [nextKeys, keys];
    [order, nextOrder] = [nextOrder, order];
  }
  return { keys, order, inversions };
}
