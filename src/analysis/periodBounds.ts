import { addDays, addMonths, formatDate, isDate, isoWeekStart, toDayNumber } from '../model/dates';
import { type Period, type PeriodKind, parsePeriod, periodAt, weekStart } from './parsePeriod';

/** How a company counts its years. */
export interface CalendarOptions {
  /**
   * First month, 1-12, of the fiscal year; default 1. A fiscal year has the name of the calendar year in
   * which it ends: with start month 10, `FY2027` runs from 2026-10-01 to 2027-09-30.
   */
  fiscalYearStartMonth?: number;
}

/** The day for which something is judged, and how the company counts its years. */
export interface AsOfOptions {
  /** `YYYY-MM-DD`, or a timestamp that starts with one; see `dateIn` for an instant. */
  asOf: string;
  /** The calendar of the charter. */
  calendar?: CalendarOptions;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** First and last day of a period, `YYYY-MM-DD`. */
export interface PeriodBounds {
  readonly start: string;
  readonly end: string;
}

/** Bounds that no fiscal year moves, kept as long as the period itself is. */
const known = /* @__PURE__ */ new WeakMap<Period, PeriodBounds>();

/** First and last day of a period; undefined when the text names none. */
export function periodBounds(period: string, options: CalendarOptions = {}): PeriodBounds | undefined {
  const parsed = parsePeriod(period);
  if (!parsed) return undefined;
  // A day is its own bounds, and its text is read anew each time, so there is nothing to keep.
  if (parsed.kind === 'day') return { start: period, end: period };
  if (parsed.fiscal) return boundsOf(parsed, options);
  const found = known.get(parsed) ?? boundsOf(parsed, options);
  known.set(parsed, found);
  return found;
}

/** First day, `YYYY-MM-DD`, of a period; undefined when the text names none. */
export function periodStart(period: string, options?: CalendarOptions): string | undefined {
  return periodBounds(period, options)?.start;
}

/** Last day, `YYYY-MM-DD`, of a period; undefined when the text names none. */
export function periodEnd(period: string, options?: CalendarOptions): string | undefined {
  return periodBounds(period, options)?.end;
}

/** The last day of a period in days since 1970-01-01, by which it stands on a time axis; that of 1970-01-01 for none. */
export function timeOf(period: string, options?: CalendarOptions): number {
  return toDayNumber(periodEnd(period, options) ?? '1970-01-01');
}

/** The day that decides to which longer period a shorter one belongs: of a week its Thursday, of any other its first; `''` of none. */
export function decidingDay(period: string, options?: CalendarOptions): string {
  const start = periodStart(period, options) ?? '';
  return parsePeriod(period)?.kind === 'week' ? addDays(start, 3) : start;
}

function boundsOf(period: Period, options: CalendarOptions): PeriodBounds {
  const start = startOf(period, options);
  return { start, end: endOf(period.kind, start) };
}

function endOf(kind: PeriodKind, start: string): string {
  if (kind === 'day') return start;
  return kind === 'week' ? addDays(start, 6) : addDays(addMonths(start, MONTHS[kind]), -1);
}

function startOf({ kind, ordinal, key, fiscal }: Period, options: CalendarOptions): string {
  if (kind === 'day') return key;
  if (kind === 'week') return weekStart(ordinal);
  const month = ordinal * MONTHS[kind] + (fiscal ? fiscalOffset(options) : 0);
  const year = Math.floor(month / 12);
  return formatDate(year, month - year * 12 + 1, 1);
}

/** Months from the start of a calendar year to the start of the fiscal year of the same name: 0 or negative. */
function fiscalOffset({ fiscalYearStartMonth = 1 }: CalendarOptions): number {
  return fiscalYearStartMonth === 1 ? 0 : fiscalYearStartMonth - 13;
}

/**
 * Whether a period is over as far as its figure goes: from its last day on, the figure of the period may
 * be compared; before that it is partial. `asOf` is a date, or a timestamp that starts with one.
 */
export function isComplete(period: string, asOf: string, options?: CalendarOptions): boolean {
  const end = periodEnd(period, options);
  return end !== undefined && end <= toDate(asOf);
}

/** The period of a kind in which a date lies; undefined when `date` is none. */
export function periodOf(
  date: string,
  kind: PeriodKind,
  options: CalendarOptions & { fiscal?: boolean } = {},
): string | undefined {
  if (!isDate(date)) return undefined;
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (kind === 'day') return date;
  if (kind === 'week') return periodAt('week', weekOrdinal(date))?.key;
  const fiscal = options.fiscal === true && kind !== 'month';
  const months = year * 12 + month - 1 - (fiscal ? fiscalOffset(options) : 0);
  return periodAt(kind, Math.floor(months / MONTHS[kind]), fiscal)?.key;
}

function weekOrdinal(date: string): number {
  return Math.floor((toDayNumber(date) - toDayNumber(isoWeekStart(1970, 2))) / 7);
}

/** Order of two periods in time, for `sort`: by last day, then the longer one last; what is no period comes first. */
export function comparePeriods(a: string, b: string, options?: CalendarOptions): number {
  return compareBounds(periodBounds(a, options) ?? NO_BOUNDS, periodBounds(b, options) ?? NO_BOUNDS);
}

const NO_BOUNDS: PeriodBounds = { start: '', end: '' };

/** The order of `comparePeriods`, on dates read once. */
export function compareBounds(a: PeriodBounds, b: PeriodBounds): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start === b.start ? 0 : a.start > b.start ? -1 : 1;
}

/**
 * The calendar date of `asOf`.
 * @throws RangeError when it does not start with a date `YYYY-MM-DD`.
 */
export function toDate(asOf: string): string {
  const date = asOf.slice(0, 10);
  if (!isDate(date)) throw new RangeError(`asOf is not a date YYYY-MM-DD: ${asOf}`);
  return date;
}
