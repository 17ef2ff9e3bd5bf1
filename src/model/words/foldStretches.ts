/** Characters from which on a text is folded. */
const LONG = 360;
/** Characters that stay on each side of what differs. */
const AROUND = 60;

/**
 * A long text with what `differs` in view: of the stretches in between only their ends are left. The same array when
 * there is nothing worth folding.
 */
export function foldStretches<S extends { readonly text: string }>(
  stretches: readonly S[],
  differs: (stretch: S) => boolean,
): readonly S[] {
  if (stretches.reduce((sum, { text }) => sum + text.length, 0) <= LONG) return stretches;
  const folded = stretches.map((stretch, index) => {
    const { text } = stretch;
    if (differs(stretch)) return text.length > LONG ? { ...stretch, text: `${head(text, LONG)}…` } : stretch;
    const isFirst = index === 0;
    const isLast = index === stretches.length - 1;
    if (isFirst && isLast) return { ...stretch, text: `${head(text, LONG)}…` };
    if (text.length <= 3 * AROUND) return stretch;
    const before = isFirst ? '' : head(text, AROUND);
    const after = isLast ? '' : tail(text, AROUND);
    return { ...stretch, text: `${before}${isFirst ? '' : ' '}…${isLast ? '' : ' '}${after}` };
  });
  return folded.every((stretch, index) => stretch === stretches[index]) ? stretches : folded;
}

/** The beginning of a text, up to the end of a word where one ends nearby. */
function head(text: string, length: number): string {
  return text.slice(0, length).replace(/\s+\S{0,20}$/u, '');
}

/** The end of a text, from the beginning of a word where one begins nearby. */
function tail(text: string, length: number): string {
  return text.slice(-length).replace(/^\S{0,20}\s+/u, '');
}
