/** A stretch of a text that the other text has too, or has not. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Cells of the table in which words are matched at most; what is longer differs as a whole. */
const MOST_CELLS = 1_000_000;
/** Share of the letters that must be the same, so that marks help to read instead of covering everything. */
const LEAST_SHARED = 0.2;

/**
 * What two texts have in common, word by word (longest common subsequence): each as stretches whose texts add up to
 * it. Texts that have next to nothing in common come back without marks.
 */
export function compareWords(a: string, b: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [inLeft, inRight] = matches(left, right);
  const shared = left.reduce((sum, word, index) => sum + (inLeft[index] ? word.trim().length : 0), 0);
  const isAlike = shared >= LEAST_SHARED * Math.max(a.length, b.length);
  const join = (words: readonly string[], same: readonly boolean[]) =>
    joinWords(words, isAlike ? same : words.map(() => true));
  return [join(left, inLeft), join(right, inRight)];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*|\s+|./gsu) ?? [];
}

type Words = readonly string[];

/** For each word of both texts whether it is matched. */
function matches(a: Words, b: Words): readonly [boolean[], boolean[]] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const isOutside = (words: Words) => words.map((_, at) => at < start || at >= words.length - end);
  const [inA, inB] = [isOutside(a), isOutside(b)];
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  if (rows * columns > MOST_CELLS) return [inA, inB];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const length = (row: number, column: number) => lengths[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        a[start + row] === b[start + column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (a[start + row] === b[start + column]) {
      inA[start + row++] = true;
      inB[start + column++] = true;
    } else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  return [inA, inB];
}

/** Neighbours that are alike as one stretch; a space between two words that differ differs with them. */
function joinWords(words: Words, same: readonly boolean[]): Stretch[] {
  const stretches: { text: string; differs: boolean }[] = [];
  words.forEach((text, index) => {
    const isGap = !text.trim() && same[index - 1] === false && same[index + 1] === false;
    const differs = isGap || !same[index];
    const last = stretches.at(-1);
    if (last?.differs === differs) last.text += text;
    else stretches.push({ text, differs });
  });
  return stretches;
}
