/** Prose of a charter: plain text, or one text per BCP 47 language when the host opts into several. */
export type LocalizedText = string | { readonly [language: string]: string };

/** White space, zero-width and other characters that show nothing. */
const INVISIBLE = /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/;

/**
 * The text of a field in one language: the exact language, its base language, the first one present; `''` when absent.
 */
export function plainText(value: LocalizedText | undefined, language: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const known = keyOf(value, language);
  return (known === undefined ? Object.values(value)[0] : value[known]) ?? '';
}

/** Under which language a reader finds the text; a language that a file names may be `constructor`. */
function keyOf(value: Exclude<LocalizedText, string>, language: string): string | undefined {
  return [language, language.split('-')[0] ?? ''].find((one) => Object.hasOwn(value, one));
}

/** Whether a field holds something a reader can see; spaces and zero-width characters alone do not count. */
export function hasText(value: LocalizedText | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'string'
    ? !INVISIBLE.test(value)
    : Object.values(value).some((v) => !INVISIBLE.test(v));
}

/**
 * Writes the text of one language, or of its base language where that is what its readers find: a plain value is
 * replaced, a value in several languages keeps the others.
 */
export function withText(value: LocalizedText | undefined, language: string, text: string): LocalizedText {
  return value === undefined || typeof value === 'string'
    ? text
    : { ...value, [keyOf(value, language) ?? language]: text };
}
