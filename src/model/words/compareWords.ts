import { type Matches, matchWords, splitWords, type Words } from './matchWords';

/** A stretch of a text that the other text has too, or has not. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** A stretch of two texts in one: what both have, what the first had, or what the second has. */
export interface WordRun {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Share of the letters that must be the same, so that marks help to read instead of covering everything. */
const LEAST_SHARED = 0.2;

/**
 * What two texts have in common, word by word: each as stretches whose texts add up to it. Texts that have next to
 * nothing in common come back without marks.
 */
export function compareWords(a: string, b: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [left, right] = [splitWords(a), splitWords(b)];
  const [inLeft, inRight] = matchWords(left, right);
  const isAlike = areAlike(a, b, left, inLeft);
  const join = (words: Words, same: readonly boolean[]) =>
    joinWords(words, isAlike ? same : words.map(() => true));
  return [join(left, inLeft), join(right, inRight)];
}

/**
 * Two texts as one, word by word: the runs that are not inserted add up to `before`, those that are not deleted to
 * `after`. What goes comes before what takes its place. Texts that have next to nothing in common are two whole runs.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  if (before === after) return wholeRuns('', '', after);
  const [left, right] = [splitWords(before), splitWords(after)];
  const matches = matchWords(left, right);
  if (!areAlike(before, after, left, matches[0])) return wholeRuns(before, after, '');
  loosenGaps(left, matches);
  const runs: { kind: WordRun['kind']; text: string }[] = [];
  const add = (kind: WordRun['kind'], text = '') => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  const [inLeft, inRight] = matches;
  for (let [i, j] = [0, 0]; i < left.length || j < right.length; ) {
    if (i < left.length && !inLeft[i]) add('deleted', left[i++]);
    else if (j < right.length && !inRight[j]) add('inserted', right[j++]);
    else {
      add('same', left[i++]);
      j++;
    }
  }
  return runs;
}

function wholeRuns(deleted: string, inserted: string, same: string): WordRun[] {
  const runs: WordRun[] = [
    { kind: 'same', text: same },
    { kind: 'deleted', text: deleted },
    { kind: 'inserted', text: inserted },
  ];
  return runs.filter(({ text }) => text !== '');
}

function areAlike(a: string, b: string, words: Words, same: readonly boolean[]): boolean {
  const shared = words.reduce((sum, word, index) => sum + (same[index] ? word.trim().length : 0), 0);
  return shared >= LEAST_SHARED * Math.max(a.length, b.length);
}

/** A space both texts have, with something else on either side of it, holds nothing together: it differs as well. */
function loosenGaps(left: Words, [inLeft, inRight]: Matches): void {
  let j = 0;
  for (let i = 0; i < left.length; i++) {
    if (!inLeft[i]) continue;
    while (!inRight[j]) j++;
    const isApart = (step: number) => inLeft[i + step] === false || inRight[j + step] === false;
    if (!left[i]?.trim() && isApart(-1) && isApart(1)) {
      inLeft[i] = false;
      inRight[j] = false;
    }
    j++;
  }
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
