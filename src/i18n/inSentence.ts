/** A name as it stands inside a sentence: a word loses its capital, an abbreviation and marked text keep theirs. */
export function inSentence(name: string, locale: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
}
