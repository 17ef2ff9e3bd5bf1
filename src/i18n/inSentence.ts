/** A word as it stands inside a sentence: it loses its capital, an abbreviation and marked text keep theirs. */
export function inSentence(word: string, locale: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLocaleLowerCase(locale) + word.slice(1) : word;
}

/** A name as it stands inside a sentence: as any word does, but in German every noun keeps its capital. */
export function nounInSentence(noun: string, locale: string): string {
  return /^de\b/.test(locale) ? noun : inSentence(noun, locale);
}
