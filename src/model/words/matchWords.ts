import { longestIncreasing } from '../longestIncreasing';

/** A text cut into words, spaces and signs that add up to it; none ends inside what a reader sees as one character. */
export type Words = readonly string[];

/** For each word of two texts whether the other has it at this place too; as many of one side as of the other. */
export type Matches = readonly [boolean[], boolean[]];

/** Cells of one table in which words are matched, and of all tables together. */
const MOST_CELLS = 1_000_000;
const MOST_CELLS_IN_ALL = 30_000_000;
/** Stretches inside of stretches. */
const MOST_LEVELS = 32;

/** Letters with their numbers and marks; white space; else one sign with what is joined to it (flags, families, tones). */
const WORD =
  /(?:[\p{L}\p{N}\p{M}]|\u200c|\u200d)+(?:[.,'’](?:[\p{L}\p{N}\p{M}]|\u200c|\u200d)+)*|\s+\p{M}*|(?:\p{RI}{2}|.)(?:\u200d\p{ExtPict}?|[\p{M}\p{EMod}\u{e0020}-\u{e007f}])*/gsu;

/** The words of a text. */
export function splitWords(text: string): Words {
  return text.match(WORD) ?? [];
}

/**
 * Which words two texts have in common. What is short is compared word by word (longest common subsequence). What is
 * long is first held fast at the words that each side has only once (patience diff), so that a text of 100,000
 * characters takes no longer than one is willing to wait; a long stretch without such words differs as a whole.
 */
export function matchWords(a: Words, b: Words): Matches {
  const matches: Matches = [a.map(() => false), b.map(() => false)];
  matchStretch({ a, b, matches, cells: MOST_CELLS_IN_ALL }, [0, a.length, 0, b.length], 0);
  return matches;
}

interface Matching {
  readonly a: Words;
  readonly b: Words;
  readonly matches: Matches;
  /** Cells that are left. */
  cells: number;
}

/** Where a stretch begins and ends in either text. */
type Stretch = readonly [fromA: number, toA: number, fromB: number, toB: number];

function matchStretch(matching: Matching, stretch: Stretch, level: number): void {
  const { a, b } = matching;
  let [fromA, toA, fromB, toB] = stretch;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) match(matching, fromA++, fromB++);
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) match(matching, --toA, --toB);
  const inner: Stretch = [fromA, toA, fromB, toB];
  const cells = (toA - fromA) * (toB - fromB);
  if (cells === 0) return;
  if (cells <= MOST_CELLS) {
    matching.cells -= cells;
    if (matching.cells >= 0) matchByTable(matching, inner);
    return;
  }
  const anchors = level < MOST_LEVELS ? anchorsOf(matching, inner) : [];
  if (anchors.length === 0) return;
  for (const [atA, atB] of [...anchors, [toA, toB] as const]) {
    matchStretch(matching, [fromA, atA, fromB, atB], level + 1);
    [fromA, fromB] = [atA, atB];
  }
}

function match({ matches: [inA, inB] }: Matching, atA: number, atB: number): void {
  inA[atA] = true;
  inB[atB] = true;
}

/** Words that stand once in either text, as far as they come in the same order. */
function anchorsOf({ a, b }: Matching, [fromA, toA, fromB, toB]: Stretch): (readonly [number, number])[] {
  const [onceInA, onceInB] = [placesOfSingles(a, fromA, toA), placesOfSingles(b, fromB, toB)];
  const pairs: (readonly [number, number])[] = [];
  for (const [word, atA] of onceInA) {
    const atB = onceInB.get(word);
    if (atA >= 0 && atB !== undefined && atB >= 0) pairs.push([atA, atB]);
  }
  const inOrder = longestIncreasing(pairs.map(([, atB]) => atB));
  return pairs.filter((_, index) => inOrder.has(index));
}

/** Where each word stands, -1 when in several places, in the order of the text. */
function placesOfSingles(words: Words, from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    places.set(word, places.has(word) ? -1 : at);
  }
  return places;
}

function matchByTable(matching: Matching, [fromA, toA, fromB, toB]: Stretch): void {
  const { a, b } = matching;
  const [rows, columns] = [toA - fromA, toB - fromB];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const length = (row: number, column: number) => lengths[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        a[fromA + row] === b[fromB + column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (a[fromA + row] === b[fromB + column]) match(matching, fromA + row++, fromB + column++);
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
}
