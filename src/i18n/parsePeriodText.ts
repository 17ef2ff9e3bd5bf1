import { isPeriod } from '../model/dates';
import { dateFormat } from './format';
import type { CharterIntl } from './intl';

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Reads a period as people and spreadsheets write it: as a charter does (`2026-10`, `2026-W41`, `2026-Q4`), as it is shown
 * in this language (`Week 41, 2026`, `KW 41 2026`), a month by numbers (`10/2026`, `2026/10`) or by its name (`October 2026`,
 * `Οκτ 2026`). Returns the period as a charter writes it; undefined when the text names none.
 */
export function parsePeriodText(typed: string, intl: Pick<CharterIntl, 'code' | 't'>): string | undefined {
  const text = latinDigits(typed.replace(/[\u200e\u200f\u061c]/g, '').trim());
  const upper = text.toUpperCase().replace(/\s+/g, '');
  if (isPeriod(upper)) return upper;
  const [, month, monthYear] = /^(\d{1,2})[./-](\d{4})$/.exec(upper) ?? [];
  if (month && monthYear) return monthOf(monthYear, Number(month));
  const [, yearBefore, monthAfter] =
    /^(\d{4})[./](\d{1,2})$/.exec(upper) ?? /^(\d{4})(\d{2})$/.exec(upper) ?? [];
  if (yearBefore && monthAfter) return monthOf(yearBefore, Number(monthAfter));
  const [, quarter, quarterYear] = /^[QTΤ]([1-4])[./-]?(\d{4})$/.exec(upper) ?? [];
  if (quarter) return `${quarterYear}-Q${quarter}`;
  const [, yearOfQuarter, quarterAfter] = /^(\d{4})[./-]?[QTΤ]([1-4])$/.exec(upper) ?? [];
  if (quarterAfter) return `${yearOfQuarter}-Q${quarterAfter}`;
  const [, name = '', namedYear] = /^(\p{L}+)\.?(?:\s+de)?[\s./-]*(\d{4})$/iu.exec(text) ?? [];
  const named = monthNames(intl.code).get(fold(name));
  return named && namedYear ? monthOf(namedYear, named) : shownPeriod(text, intl);
}

/** Digits of Arabic as those of the rest of a charter. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

/** A week, quarter or half year as the messages of the language write it, whatever stands between its words. */
function shownPeriod(text: string, { t }: Pick<CharterIntl, 't'>): string | undefined {
  const shown = (n: string, year: string) =>
    [
      ['W', t('period.week', { week: n, year })],
      ['Q', t('period.quarter', { quarter: n, year })],
      ['H', t('period.half', { half: n, year })],
    ] as const;
  const [number = '', year] = (text.match(/\d+/g) ?? []).sort((one, other) => one.length - other.length);
  if (year?.length !== 4) return undefined;
  const found = shown(number, year).find(([, words]) => bare(words) === bare(text));
  const period = found && `${year}-${found[0]}${found[0] === 'W' ? number.padStart(2, '0') : number}`;
  return period && isPeriod(period) ? period : undefined;
}

/** Without spaces and marks, so that only letters and digits are compared. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function monthOf(year: string, month: number): string | undefined {
  const period = `${year}-${String(month).padStart(2, '0')}`;
  return isPeriod(period) ? period : undefined;
}

/** Numbers of the months by their names: alone, short, and as they stand in a date (`Οκτωβρίου`). */
function monthNames(locale: string): ReadonlyMap<string, number> {
  const found = known.get(locale);
  if (found) return found;
  const names = new Map<string, number>();
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long', year: 'numeric' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  for (const style of styles) {
    const format = dateFormat(locale, { ...style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const part = format
        .formatToParts(Date.UTC(2026, month - 1, 1))
        .find(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
      if (part) names.set(fold(part.value), month);
    }
  }
  known.set(locale, names);
  return names;
}

/** Without accents, points and case, so that `ΟΚΤ.` and `οκτ` are the same. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ');
}
