import type { CharterIntl } from '../i18n';
import { parseNumber } from '../i18n/parseNumber';

/** A figure as it stands in a box: in the reader's language, with all its decimals; empty when there is none. */
export function writeFigure(value: number | null | undefined, intl: CharterIntl): string {
  return value === null || value === undefined ? '' : intl.number(value, { maximumFractionDigits: 10 });
}

/** A figure read from a box, or the words that say what is wrong with it. */
export function readFigure(
  text: string,
  intl: CharterIntl,
): { readonly value: number | null } | { readonly error: string } {
  const read = parseNumber(text, intl.code);
  if (read.ok) return { value: read.value ?? null };
  return { error: intl.issue({ code: read.code, path: '', params: read.params }) };
}
