import { addDays, isDate } from '../model/dates';

/** One formatter for each zone: making one costs more than a hundred uses. */
const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * The calendar date, `YYYY-MM-DD`, that an instant has in a time zone. Figures are put into periods by this date, never
 * by adding 24 hours, so that a day of 23 or 25 hours is a day.
 *
 * @param instant ISO 8601 with an offset, such as `2024-06-30T23:30-04:00`, or milliseconds since 1970.
 * @param timeZone IANA name; default UTC.
 * @throws RangeError when `instant` is none, or the zone is not known.
 */
export function dateIn(instant: string | number, timeZone = 'UTC'): string {
  const time = typeof instant === 'number' ? instant : Date.parse(instant);
  const parts: Partial<Record<string, string>> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(time)) parts[type] = value;
  return `${(parts.year ?? '').padStart(4, '0')}-${parts.month}-${parts.day}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How many hours a calendar date has in a time zone: 24, 23 or 25 where clocks change, 0 when the zone left it out.
 *
 * @throws RangeError when `date` is no date `YYYY-MM-DD`, or the zone is not known.
 */
export function hoursOfDay(date: string, timeZone = 'UTC'): number {
  if (!isDate(date)) throw new RangeError(`date is not YYYY-MM-DD: ${date}`);
  return (startOf(addDays(date, 1), timeZone) - startOf(date, timeZone)) / HOUR;
}

/** The first minute, in milliseconds since 1970, whose date in the zone is this one or later. */
function startOf(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // No zone is further from UTC, and a date left out begins where the next one does.
  let [before, after] = [midnight - 24 * HOUR, midnight + 36 * HOUR];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (dateIn(middle, timeZone) < date) before = middle;
    else after = middle;
  }
  return after;
}
