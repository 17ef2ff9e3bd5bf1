let segmenter: Intl.Segmenter | undefined;

/**
 * How many characters a reader counts in a text: grapheme clusters (UAX #29) where the platform can tell, else code
 * points. Counting stops at `enough`, which is then returned.
 */
export function countGraphemes(text: string, enough = Number.POSITIVE_INFINITY): number {
  if (typeof Intl.Segmenter === 'function') segmenter ??= new Intl.Segmenter();
  let count = 0;
  for (const _ of segmenter ? segmenter.segment(text) : text) {
    if (++count >= enough) break;
  }
  return count;
}
