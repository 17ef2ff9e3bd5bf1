/**
 * Positions of a longest increasing subsequence of distinct numbers, by patience sorting in O(n log n): the items of
 * a list that may count as having stayed in place while the others moved around them.
 */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  /** `tails[n]` is the position of the smallest value that ends an increasing run of n + 1. */
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [position, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(tails[low - 1]);
    tails[low] = position;
  }
  const result = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) result.add(at);
  return result;
}
