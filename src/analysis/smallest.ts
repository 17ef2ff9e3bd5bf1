/**
 * The value that would stand at an index if the array were in rising order (algorithm 489, Floyd and Rivest 1975: a sample
 * narrows the search, which takes far fewer steps than a sort). Moves values about: afterwards none before the index
 * is larger and none after it smaller. Where that is known of `from` and `to` already, only what lies between is searched.
 */
export function smallest(
  values: Float64Array,
  index: number,
  { from = 0, to = values.length - 1 }: { from?: number; to?: number } = {},
): number {
  select(values, index, from, to);
  return values[index] as number;
}

/** Ranges longer than this are narrowed by a sample first. */
const LONG = 600;

function select(values: Float64Array, index: number, from: number, to: number): void {
  let [left, right] = [from, to];
  while (right > left) {
    if (right - left > LONG) {
      const n = right - left + 1;
      const place = index - left + 1;
      const size = 0.5 * Math.exp((2 * Math.log(n)) / 3);
      const spread = 0.5 * Math.sqrt((Math.log(n) * size * (n - size)) / n) * (place < n / 2 ? -1 : 1);
      const low = Math.floor(index - (place * size) / n + spread);
      const high = Math.floor(index + ((n - place) * size) / n + spread);
      select(values, index, Math.max(left, low), Math.min(right, high));
    }
    const pivot = values[index] as number;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const kept = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = kept;
    }
    if (j < index) left = i;
    if (i > index) right = j;
  }
}
