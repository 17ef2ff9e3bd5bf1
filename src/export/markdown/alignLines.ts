import { longestIncreasing } from '../../model/longestIncreasing';

/** Where two files differ: lines `from` to `to` of the first stand against `start` to `end` of the second (ends excluded). */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where two lists of lines differ, in order. Lines that stand once in each hold the two together (patience diff), and
 * equal lines beside them follow, so that it takes no longer for files that have nothing in common.
 */
export function alignLines(a: readonly string[], b: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [from, start] = [0, 0];
  for (const [to, end] of [...anchors(a, b), [a.length, b.length] as const]) {
    while (from < to && start < end && a[from] === b[start]) [from, start] = [from + 1, start + 1];
    let [last, stop] = [to, end];
    while (last > from && stop > start && a[last - 1] === b[stop - 1]) [last, stop] = [last - 1, stop - 1];
    if (last > from || stop > start) hunks.push({ from, to: last, start, end: stop });
    [from, start] = [to, end];
  }
  return hunks;
}

/** Places of lines that stand once in each list, in the order of both. */
function anchors(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const once = uniquePlaces(b);
  const pairs = [...uniquePlaces(a)].flatMap(([line, at]) => {
    const other = once.get(line);
    return other === undefined ? [] : [[at, other] as const];
  });
  const kept = longestIncreasing(pairs.map(([, at]) => at));
  return pairs.filter((_, position) => kept.has(position));
}

function uniquePlaces(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    places.set(line, at);
  }
  for (const line of repeated) places.delete(line);
  return places;
}
