import type { Locale } from '../../src';
import { en } from '../../src/i18n/en';
import type { Message } from '../../src/i18n/messages';

const accents: Record<string, string> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', y: 'ý' };

/**
 * English in disguise: two fifths longer, accented, bracketed and written from right to left. What looks like plain
 * English under it is a string without a key; what loses its closing bracket is clipped.
 */
export const pseudoLocale: Locale = {
  code: 'en-XB',
  dir: 'rtl',
  terms: mapValues<keyof Locale['terms'], string>(en.terms, disguise),
  messages: mapValues<string, Message>(en.messages, (message) =>
    typeof message === 'string'
      ? lengthen(message)
      : (mapValues(message as Record<string, string>, lengthen) as Message),
  ) as Locale['messages'],
};

function lengthen(text: string): string {
  const words = text.split(' ');
  return `[${disguise(text)} ${disguise(words.slice(0, Math.ceil(words.length * 0.4)).join(' ')).replace(/\{[^}]*\}/g, '·')}]`;
}

/** Accents the letters outside placeholders. */
function disguise(text: string): string {
  return text.replace(/\{[^}]*\}|[aeioucny]/g, (found) => accents[found] ?? found);
}

function mapValues<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  map: (value: Value) => Value,
): Record<Key, Value> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, map(value)])) as Record<
    Key,
    Value
  >;
}
