import { addDays, isDate } from '../../model/dates';
import { utf8Length } from '../../storage/utf8Length';

export interface CalendarFileOptions {
  /** Id of the charter: with its date it names an event, so that a file opened again changes it and adds none. */
  readonly charterId: string;
  /** What stands in the calendar. */
  readonly title: string;
  /** More about it. */
  readonly description?: string;
  /** Where the charter can be read. */
  readonly url?: string;
  /** When the file was made: an instant such as `2026-09-30T08:00:00Z`, or a day. */
  readonly stamp: string;
}

/**
 * Review dates (`YYYY-MM-DD`) as a calendar file (RFC 5545): one all-day event each, which leaves the day free. Written as
 * `text/calendar; charset=utf-8`. What is no date is left out; a second one of a day too.
 *
 * @throws RangeError when `stamp` is neither an instant nor a day.
 */
export function calendarFile(dates: readonly string[], options: CalendarFileOptions): string {
  const stamp = stampOf(options.stamp);
  const days = [...new Set(dates)].filter(isDate).sort();
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//enablement-charter//review dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, stamp, options)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines(day: string, stamp: string, options: CalendarFileOptions): string[] {
  const { charterId, title, description, url } = options;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${charterId}-review-${day}`)}@enablement-charter`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(url ? [`URL:${url.replace(/[\p{Cc}\s]/gu, '')}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

function stampOf(stamp: string): string {
  const time = Date.parse(stamp);
  if (Number.isNaN(time)) throw new RangeError(`Not an instant: ${stamp.slice(0, 40)}`);
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Backslash, semicolon, comma and line breaks as a TEXT value writes them (3.3.11); other control characters are dropped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const LONGEST = 75;

/** Breaks a line after at most 75 octets (3.1), never inside a character; what follows begins with a space. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (length + size > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
