import { formatDate, isDate } from '../model/dates';
import { dateFormat, formatDay } from './format';

/** What became of a typed date: `YYYY-MM-DD`, or a code with what the reader's locale expects. */
export type DateInput =
  | { readonly ok: true; readonly value: string | undefined }
  | {
      readonly ok: false;
      readonly code: 'date-invalid';
      readonly params: { readonly value: string; readonly example: string };
    };

type Part = 'year' | 'month' | 'day';

/** Order of day, month and year in a locale's numeric dates. */
export function dateOrder(locale: string): readonly Part[] {
  return dateFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' })
    .formatToParts(0)
    .map((part) => part.type)
    .filter((type): type is Part => type === 'year' || type === 'month' || type === 'day');
}

/**
 * Reads a date as a reader of this locale types it (`23/11/2026` in Greek, `11/23/2026` in American English), or as
 * `YYYY-MM-DD`. The year needs four digits. A day that does not exist is refused. Empty text is no value.
 */
export function parseDate(typed: string, locale: string): DateInput {
  const trimmed = typed.replace(/[\u200e\u200f\u061c]/g, '').trim();
  if (trimmed === '') return { ok: true, value: undefined };
  if (isDate(trimmed)) return { ok: true, value: trimmed };
  const numbers = trimmed.replace(/(?<![\s.])[\s.]+$/, '').split(/[\s./\-–]+/);
  const order = dateOrder(locale);
  if (numbers.length === 3 && numbers.every((part) => /^\d{1,4}$/.test(part))) {
    const at = (part: Part) => numbers[order.indexOf(part)] ?? '';
    const date = formatDate(Number(at('year')), Number(at('month')), Number(at('day')));
    if (at('year').length === 4 && isDate(date)) return { ok: true, value: date };
  }
  return {
    ok: false,
    code: 'date-invalid',
    params: { value: trimmed.slice(0, 40), example: formatDay(locale, '2026-11-23', 'numeric') },
  };
}
