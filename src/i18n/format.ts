/**
 * Formatters by `Intl` with an explicit locale and time zone, one instance per set of options. Charter dates are
 * calendar dates without a zone: they are formatted in UTC, so a server and a reader anywhere see the same day.
 */

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();

function cached<F>(cache: Map<string, F>, locale: string, options: object, make: () => F): F {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) {
    found = make();
    cache.set(key, found);
  }
  return found;
}

/** A shared `Intl.NumberFormat`. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

/** A shared `Intl.DateTimeFormat`. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));
}

/** The plural form of a count. Made when it is first asked for: an engine takes tens of milliseconds to load the rules. */
export function pluralForm(locale: string, count: number): Intl.LDMLPluralRule {
  return cached(plurals, locale, {}, () => new Intl.PluralRules(locale)).select(count);
}

/** "A, B and C". */
export function formatList(locale: string, items: readonly string[]): string {
  return cached(lists, locale, {}, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

/** A calendar date in words (`23 November 2026`), or numeric (`23/11/2026`). Text that is no date comes back as it is. */
export function formatDay(
  locale: string,
  date: string,
  style: 'long' | 'medium' | 'numeric' = 'long',
): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const month = { long: 'long', medium: 'short', numeric: '2-digit' } as const;
  const day = style === 'numeric' ? '2-digit' : 'numeric';
  return dateFormat(locale, { year: 'numeric', month: month[style], day, timeZone: 'UTC' }).format(time);
}

/** An amount of money in whole units, without cents unless it has some. An unknown currency code is written after the number. */
export function formatMoney(locale: string, amount: number, currency: string | undefined): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency && /^[A-Za-z]{3}$/.test(currency)) {
    return numberFormat(locale, { ...options, style: 'currency', currency }).format(amount);
  }
  return [numberFormat(locale, options).format(amount), currency].filter(Boolean).join('\u00a0');
}
