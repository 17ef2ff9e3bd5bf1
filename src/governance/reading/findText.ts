/** Where a match stands in a text: from the first character to behind the last. */
export interface TextMatch {
  readonly from: number;
  readonly to: number;
}

/**
 * Every place of a text that reads as the query: upper and lower case, accents, the final sigma and runs of spaces make no
 * difference. Places do not overlap; a blank query has none.
 */
export function findText(text: string, query: string): readonly TextMatch[] {
  const wanted = folded(query.trim()).letters.join('');
  if (wanted === '') return [];
  const { letters, starts } = folded(text);
  const whole = letters.join('');
  const matches: TextMatch[] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
    matches.push({ from: starts[at] ?? 0, to: starts[at + wanted.length] ?? text.length });
  }
  return matches;
}

/** A text letter by letter without what makes no difference, and where each letter begins. */
function folded(text: string): { letters: string[]; starts: number[] } {
  const letters: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    const isSpace = /\s/.test(char);
    const plain = isSpace ? ' ' : char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const letter of plain.replaceAll('ς', 'σ').split('')) {
      if (isSpace && letters.at(-1) === ' ') continue;
      letters.push(letter);
      starts.push(at);
    }
    at += char.length;
  }
  return { letters, starts };
}
