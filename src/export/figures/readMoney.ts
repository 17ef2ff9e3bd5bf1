import { numberFormat } from '../../i18n/format';

/** A currency written before or after a number: a sign, or a code of three letters. */
const BEFORE = /^([-−+]?)\s*(\p{Sc}|[A-Z]{3})\s*(?=[-−+\d.,])/u;
const AFTER = /(?<=\d)\s*(\p{Sc}|[A-Z]{3})$/u;

/** Takes the currency off a number: `€12` is `12` and `€`. */
export function splitMoney(text: string): { readonly number: string; readonly currency: string } {
  const [before, sign = '', written] = BEFORE.exec(text) ?? [];
  if (before !== undefined && written) return { number: sign + text.slice(before.length), currency: written };
  const [after, behind] = AFTER.exec(text) ?? [];
  if (after !== undefined && behind) return { number: text.slice(0, -after.length), currency: behind };
  return { number: text, currency: '' };
}

/** Whether two currencies, each a code or a sign, may be the same: `EUR` and `€` are, `€` and `$` are not. */
export function sameCurrency(a: string, b: string, locale: string): boolean {
  return a === b || signOf(a, locale) === b || a === signOf(b, locale);
}

function signOf(currency: string, locale: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}
