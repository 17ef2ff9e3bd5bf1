import type { Observation, VocabularyId } from '../model';
import { fromDayNumber, readDate, toDayNumber } from '../model/dates';
import { memoBySeries } from './memoBySeries';
import { parsePeriod, periodAt } from './parsePeriod';
import {
  type AsOfOptions,
  type CalendarOptions,
  compareBounds,
  type PeriodBounds,
  periodBounds,
  timeOf,
  toDate,
} from './periodBounds';

/**
 * How a period of a series stands on a date.
 * - `complete`: over, with a figure. - `partial`: still running, so its figure stays out of every statistic.
 * - `ahead`: not begun. - `missing`: no figure.
 */
export type RowState = 'complete' | 'partial' | 'ahead' | 'missing';

/** One period of a series, for a table or a chart. */
export interface SeriesRow {
  readonly period: string;
  readonly value: number | null;
  readonly state: RowState;
  /** Where it stands on a time axis: its last day, in days since 1970-01-01. */
  readonly time: number;
  /** Why a figure is missing, when the charter says. */
  readonly missing?: VocabularyId<'missingReason'> | (string & {});
  readonly note?: Observation['note'];
}

/** Rows filled in between two observations at most; a wider gap is one that no table can show. */
const WIDEST_GAP = 1000;

/**
 * A series as rows in the order of time, with a row for every period left out between its first and its last. Of two
 * observations of one period the later one in the list counts; what names no period is left out. The rows of a series
 * are read once and shared, so neither is to be changed in place.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function seriesRows(
  series: readonly Observation[] | undefined,
  { asOf, calendar }: AsOfOptions,
): readonly SeriesRow[] {
  const date = toDate(asOf);
  return series ? knownRows(series, date, calendar) : [];
}

const knownRows = /* @__PURE__ */ memoBySeries(
  (series, asOf, calendar) => rowsOfDays(series, asOf) ?? rowsOfAny(series, asOf, calendar),
);

/** The rows of days that stand in the order of time already, which most long series are, in one pass; undefined for others. */
function rowsOfDays(series: readonly Observation[], asOf: string): SeriesRow[] | undefined {
  const rows: SeriesRow[] = [];
  let before: number | undefined;
  for (const observation of series) {
    const day = readDate(observation.period);
    if (day === undefined || (before !== undefined && day <= before)) return undefined;
    if (before !== undefined && day - before - 1 <= WIDEST_GAP) {
      for (let missed = before + 1; missed < day; missed++) {
        rows.push({ period: fromDayNumber(missed), value: null, state: 'missing', time: missed });
      }
    }
    rows.push(rowOf(observation, observation.period <= asOf ? 'complete' : 'ahead', day));
    before = day;
  }
  return rows;
}

function rowsOfAny(
  series: readonly Observation[],
  asOf: string,
  calendar: CalendarOptions | undefined,
): SeriesRow[] {
  const byPeriod = new Map<string, Dated>();
  for (const observation of series) {
    const bounds = periodBounds(observation.period, calendar);
    if (bounds) byPeriod.set(observation.period, { observation, bounds });
  }
  const ordered = [...byPeriod.values()].sort((a, b) => compareBounds(a.bounds, b.bounds));
  return withGaps(
    ordered.map(({ observation, bounds }) =>
      rowOf(observation, stateOf(bounds, asOf), toDayNumber(bounds.end)),
    ),
    calendar,
  );
}

interface Dated {
  readonly observation: Observation;
  readonly bounds: PeriodBounds;
}

/** Rows in the order of time with those left out between two neighbours of one kind. */
export function withGaps(rows: readonly SeriesRow[], calendar: CalendarOptions | undefined): SeriesRow[] {
  const filled: SeriesRow[] = [];
  for (const row of rows) {
    for (const period of gapBefore(row.period, filled.at(-1)?.period)) {
      filled.push({ period, value: null, state: 'missing', time: timeOf(period, calendar) });
    }
    filled.push(row);
  }
  return filled;
}

/** The row of an observation; `state` is how its period stands. */
function rowOf({ period, value, missing, note }: Observation, state: RowState, time: number): SeriesRow {
  const exists = Number.isFinite(value);
  const row: SeriesRow = exists
    ? { period, value, state, time }
    : { period, value: null, state: 'missing', time };
  if (note === undefined && (exists || missing === undefined)) return row;
  return {
    ...row,
    ...(!exists && missing !== undefined && { missing }),
    ...(note !== undefined && { note }),
  };
}

function stateOf({ start, end }: PeriodBounds, asOf: string): RowState {
  if (end <= asOf) return 'complete';
  return start <= asOf ? 'partial' : 'ahead';
}

const NONE: readonly string[] = [];

function gapBefore(period: string, before: string | undefined): readonly string[] {
  const [from, to] = [parsePeriod(before ?? ''), parsePeriod(period)];
  if (!from || !to || from.kind !== to.kind || from.fiscal !== to.fiscal) return NONE;
  const gap = to.ordinal - from.ordinal - 1;
  if (gap < 1 || gap > WIDEST_GAP) return NONE;
  return Array.from({ length: gap }, (_, i) => periodAt(to.kind, from.ordinal + 1 + i, to.fiscal)?.key ?? '');
}
