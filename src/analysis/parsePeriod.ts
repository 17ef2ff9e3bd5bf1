import { formatDate, fromDayNumber, isoWeekStart, isPeriod, readDate, toDayNumber } from '../model/dates';

/** The lengths of period that a series may have, from short to long. */
export const periodKinds = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;

/** The length of a period. */
export type PeriodKind = (typeof periodKinds)[number];

/** A period taken apart. */
export interface Period {
  /** As it is written in a charter: `2026-11`, `2026-W47`, `2026-Q4`, `FY2027-H1`. */
  readonly key: string;
  readonly kind: PeriodKind;
  /** Position in the endless row of periods of its kind: neighbours differ by one. */
  readonly ordinal: number;
  /** Counted from the start of a fiscal year: the key begins with `FY`. */
  readonly fiscal: boolean;
}

const PER_YEAR = { month: 12, quarter: 4, half: 2, year: 1 } as const;
const PARTS = /^(?:FY)?(\d{4})(?:-([WQH])?(\d{1,2}))?$/;
const KIND_OF_LETTER = { W: 'week', Q: 'quarter', H: 'half' } as const;
/** Day number of 1970-01-05, a Monday. */
const EPOCH_MONDAY = 4;

/** Fifty indicators share the same few hundred periods, and reading one is most of the cost of a status. */
const known = new Map<string, Period | undefined>();
const MOST_KNOWN = 10_000;
/** No other period is written in as many characters. */
const DAY_LENGTH = 10;

/** Whether a period is a day, without reading it. */
export function isDay(period: string): boolean {
  return period.length === DAY_LENGTH;
}

/** Reads a period as a charter writes it; undefined when the text names none. */
export function parsePeriod(text: string): Period | undefined {
  // Days are read at once and never remembered: a long series of them would push everything else out.
  if (isDay(text)) {
    const ordinal = readDate(text);
    return ordinal === undefined ? undefined : { key: text, kind: 'day', ordinal, fiscal: false };
  }
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const period = readPeriod(text);
  known.set(text, period);
  return period;
}

function readPeriod(text: string): Period | undefined {
  const match = isPeriod(text) ? PARTS.exec(text) : null;
  if (!match) return undefined;
  const [, year, letter, part] = match;
  const kind = letter ? KIND_OF_LETTER[letter as keyof typeof KIND_OF_LETTER] : part ? 'month' : 'year';
  return {
    key: text,
    kind,
    ordinal: ordinalOf(kind, Number(year), Number(part ?? 1)),
    fiscal: text.startsWith('FY'),
  };
}

function ordinalOf(kind: Exclude<PeriodKind, 'day'>, year: number, part: number): number {
  if (kind === 'week') return (toDayNumber(isoWeekStart(year, part)) - EPOCH_MONDAY) / 7;
  return year * PER_YEAR[kind] + part - 1;
}

/** The first day of an ISO week, given as its ordinal. */
export function weekStart(ordinal: number): string {
  return fromDayNumber(EPOCH_MONDAY + ordinal * 7);
}

/** The period of a kind at an ordinal; undefined outside the years 0001 to 9999. */
export function periodAt(kind: PeriodKind, ordinal: number, fiscal = false): Period | undefined {
  const key = (fiscal ? 'FY' : '') + keyAt(kind, ordinal);
  return isPeriod(key) ? { key, kind, ordinal, fiscal } : undefined;
}

function keyAt(kind: PeriodKind, ordinal: number): string {
  if (kind === 'day') return fromDayNumber(ordinal);
  if (kind === 'week') return weekKey(ordinal);
  const year = Math.floor(ordinal / PER_YEAR[kind]);
  const part = ordinal - year * PER_YEAR[kind] + 1;
  if (kind === 'month') return formatDate(year, part, 1).slice(0, -3);
  const name = String(year).padStart(4, '0');
  return kind === 'year' ? name : `${name}-${kind === 'quarter' ? 'Q' : 'H'}${part}`;
}

/** An ISO week belongs to the year of its Thursday. */
function weekKey(ordinal: number): string {
  const monday = EPOCH_MONDAY + ordinal * 7;
  const year = fromDayNumber(monday + 3).slice(0, 4);
  const week = (monday - toDayNumber(isoWeekStart(Number(year), 1))) / 7 + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
