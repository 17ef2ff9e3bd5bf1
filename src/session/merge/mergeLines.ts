/** Cells of the table in which lines are matched at most; longer texts that changed on both sides are left to a person. */
const MOST_CELLS = 1_000_000;

/**
 * Merges two versions of a text line by line (diff3): each stretch of lines that only one side changed is taken from
 * it. Undefined where both changed the same stretch, so that no mark of a conflict ever stands in a text.
 */
export function mergeLines(base: string, mine: string, theirs: string): string | undefined {
  const [from, ours, other] = [base.split('\n'), mine.split('\n'), theirs.split('\n')];
  const [inOurs, inOther] = [matches(from, ours), matches(from, other)];
  if (!inOurs || !inOther) return undefined;
  const merged: string[] = [];
  let [at, ourAt, otherAt] = [0, 0, 0];
  for (let line = 0; line <= from.length; line++) {
    const [ourLine, otherLine] =
      line < from.length ? [inOurs[line], inOther[line]] : [ours.length, other.length];
    if (ourLine === undefined || otherLine === undefined) continue;
    const stretch = mergeStretch(
      from.slice(at, line),
      ours.slice(ourAt, ourLine),
      other.slice(otherAt, otherLine),
    );
    if (!stretch) return undefined;
    merged.push(...stretch, ...from.slice(line, line + 1));
    [at, ourAt, otherAt] = [line + 1, ourLine + 1, otherLine + 1];
  }
  return merged.join('\n');
}

type Lines = readonly string[];

function mergeStretch(base: Lines, mine: Lines, theirs: Lines): Lines | undefined {
  if (sameLines(base, mine) || sameLines(mine, theirs)) return theirs;
  return sameLines(base, theirs) ? mine : undefined;
}

function sameLines(a: Lines, b: Lines): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}

/** For each line of one text where it stands in the other (longest common subsequence); undefined when they are too long. */
function matches(a: Lines, b: Lines): (number | undefined)[] | undefined {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  if (rows * columns > MOST_CELLS) return undefined;
  const found = a.map((_, line): number | undefined => {
    if (line < start) return line;
    return line >= a.length - end ? line + b.length - a.length : undefined;
  });
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
    if (a[start + row] === b[start + column]) found[start + row++] = start + column++;
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  return found;
}
