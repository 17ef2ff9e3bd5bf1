/**
 * Calendar dates and periods as plain strings and integers: no clock, no time zone, no `Date` in the results.
 * A day number counts days since 1970-01-01 in the proleptic Gregorian calendar.
 */

const PERIOD = /^(?:FY)?(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])|H([12])))?$/;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether a text is a real calendar date `YYYY-MM-DD` of the years 0001 to 9999. */
export function isDate(text: string): boolean {
  return readDate(text) !== undefined;
}

/**
 * Day number of a text that is a real calendar date `YYYY-MM-DD` of the years 0001 to 9999; undefined for any other
 * text. Reads characters and no pattern, since a series may have a hundred thousand days.
 */
export function readDate(text: string): number | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const real = year >= 1 && month >= 1 && day >= 1 && day <= daysInMonth(year, month);
  return real ? dayNumber(year, month, day) : undefined;
}

/** The number that the digits of a piece of text make; `NaN` when another character stands there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** Day number of a valid date `YYYY-MM-DD`. */
export function toDayNumber(date: string): number {
  // Beyond year 9999, to which a sum of days may lead, a date is longer.
  const at = date.length - 6;
  return dayNumber(digits(date, 0, at), digits(date, at + 1, at + 3), digits(date, at + 4, at + 6));
}

/** The month that was asked for last, and the day number before its first: the days of a series follow each other. */
let lastMonth = Number.NaN;
let beforeLastMonth = 0;

function dayNumber(year: number, month: number, day: number): number {
  const asked = year * 12 + month;
  if (asked !== lastMonth) {
    lastMonth = asked;
    beforeLastMonth = daysFromCivil(year, month, 0);
  }
  return beforeLastMonth + day;
}

/** Algorithm: days from civil, H. Hinnant. */
function daysFromCivil(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** Date `YYYY-MM-DD` of a day number; the inverse of `toDayNumber`. */
export function fromDayNumber(day: number): string {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDate(year, month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1);
}

/** Adds days (may be negative) to a date. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Adds months (may be negative) to a date; a day that the month lacks becomes its last day. */
export function addMonths(date: string, months: number): string {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const index = y * 12 + (m - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return formatDate(year, month, Math.min(d, daysInMonth(year, month)));
}

/** Whether a text names a period: `2026`, `2026-H1`, `2026-Q4`, `2026-11`, `2026-W47`, `2026-11-23`, or `FY` before a year, half or quarter. */
export function isPeriod(text: string): boolean {
  const match = PERIOD.exec(text);
  if (!match) return false;
  const [, year, month, day, week] = match;
  if (Number(year) < 1) return false;
  if (text.startsWith('FY') && (month || week)) return false;
  if (day) return isDate(text);
  if (month) return Number(month) >= 1 && Number(month) <= 12;
  if (week) return Number(week) >= 1 && Number(week) <= weeksInYear(Number(year));
  return true;
}

/** ISO weeks in a year: 52, or 53 when the year starts on a Thursday or ends on one. */
export function weeksInYear(year: number): number {
  return endsOn(year) === THURSDAY || endsOn(year - 1) === THURSDAY - 1 ? 53 : 52;
}

const THURSDAY = 4;

/** Weekday of 31 December, 0 = Sunday (Gauss). */
function endsOn(year: number): number {
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)) % 7;
}

/** The Monday on which an ISO week starts. */
export function isoWeekStart(year: number, week: number): string {
  const fourth = toDayNumber(formatDate(year, 1, 4));
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return fromDayNumber(monday + (week - 1) * 7);
}

/** Last day of a period with calendar years, `YYYY-MM-DD`; undefined when the text is no period. */
export function periodEnd(period: string): string | undefined {
  if (!isPeriod(period)) return undefined;
  const [, y, month, day, week, quarter, half] = PERIOD.exec(period) as unknown as string[];
  const year = Number(y);
  if (day) return period;
  if (week) return addDays(isoWeekStart(year, Number(week)), 6);
  const last = month ? Number(month) : quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : 12;
  return formatDate(year, last, daysInMonth(year, last));
}

/** Writes a date with leading zeros. */
export function formatDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
