import { numberFormat } from './format';

/** What became of a typed number: the value, or a code with what the reader's locale expects. */
export type NumberInput =
  | { readonly ok: true; readonly value: number | undefined }
  | {
      readonly ok: false;
      readonly code: 'number-invalid' | 'number-ambiguous' | 'number-too-large';
      readonly params: { readonly value: string; readonly example: string };
    };

interface Separators {
  decimal: string;
  group: string;
  digits: readonly string[];
  /** Digits of a group that is neither the first nor the last: two in India, three elsewhere. */
  middle: number;
}

const known = new Map<string, Separators>();

function separators(locale: string): Separators {
  let found = known.get(locale);
  if (!found) {
    const parts = numberFormat(locale).formatToParts(-1234567.5);
    const integers = parts.filter((part) => part.type === 'integer');
    const digit = numberFormat(locale, { useGrouping: false });
    found = {
      decimal: parts.find((part) => part.type === 'decimal')?.value ?? '.',
      group: parts.find((part) => part.type === 'group')?.value ?? ',',
      digits: Array.from({ length: 10 }, (_, n) => digit.format(n)),
      middle: integers.at(-2)?.value.length === 2 ? 2 : 3,
    };
    known.set(locale, found);
  }
  return found;
}

/**
 * Reads a number as a reader of this locale types it (`1,5` in Greek, `1.5` in English). Grouping is accepted where
 * the groups have the digits of the locale; nothing is guessed: `1,5` in English is refused with an example. Empty text is no value.
 */
export function parseNumber(typed: string, locale: string): NumberInput {
  const { decimal, group, digits, middle } = separators(locale);
  const trimmed = typed.replace(/[\u200e\u200f\u061c]/g, '').trim();
  if (trimmed === '') return { ok: true, value: undefined };
  const example = numberFormat(locale).format(1234.5);
  const refuse = (code: 'number-invalid' | 'number-ambiguous' | 'number-too-large'): NumberInput => ({
    ok: false,
    code,
    params: { value: trimmed.slice(0, 40), example },
  });
  const latin = digits.reduce(
    (text, digit, n) => (digit === String(n) ? text : text.replaceAll(digit, String(n))),
    trimmed,
  );
  const plain = latin
    .replace(/^[−‒–]/, '-')
    .replace(/[%٪]$/, '')
    .trim();
  const space = /\s/.test(group) || group === '’';
  const grouped = space
    ? plain.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?:\D|$))/g, group)
    : plain.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  const [whole = '', fraction, ...more] = grouped.replace(/^[-+]/, '').split(decimal);
  const groups = whole.split(group);
  if (
    more.length > 0 ||
    !/^[\d.,\s'’\u00a0\u202f٬٫]*$/.test(whole) ||
    (fraction !== undefined && !/^\d*$/.test(fraction))
  ) {
    return refuse(/^[-+]?[\d.,]+$/.test(plain) ? 'number-ambiguous' : 'number-invalid');
  }
  const wellGrouped =
    groups.length === 1 ? /^\d+$/.test(whole) || (whole === '' && !!fraction) : isGrouped(groups, middle);
  if (!wellGrouped) return refuse(/\d/.test(plain) ? 'number-ambiguous' : 'number-invalid');
  const value = Number(`${plain.startsWith('-') ? '-' : ''}${groups.join('') || '0'}.${fraction || '0'}`);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return refuse('number-too-large');
  return { ok: true, value: value === 0 ? 0 : value };
}

function isGrouped([first = '', ...rest]: readonly string[], middle: number): boolean {
  if (!/^\d{1,3}$/.test(first) || !rest.every((digits) => /^\d+$/.test(digits))) return false;
  const sizes = (inner: number) =>
    rest.every(({ length }, n) => length === (n === rest.length - 1 ? 3 : inner));
  return sizes(3) || sizes(middle);
}
