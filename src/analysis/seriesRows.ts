import type { Observation, VocabularyId } from '../model';
import { fromDayNumber, readDate } from '../model/dates';
import { memoBySeries } from './memoBySeries';
import { parsePeriod, periodAt } from './parsePeriod';
import { comparePeriods, isComplete, periodStart, toDate } from './periodBounds';

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
  { asOf }: { asOf: string },
): readonly SeriesRow[] {
  const date = toDate(asOf);
  return series ? knownRows(series, date) : [];
}

const knownRows = /* @__PURE__ */ memoBySeries(
  (series, asOf) => rowsOfDays(series, asOf) ?? rowsOfAny(series, asOf),
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
        rows.push({ period: fromDayNumber(missed), value: null, state: 'missing' });
      }
    }
    rows.push(rowOf(observation, observation.period <= asOf ? 'complete' : 'ahead'));
    before = day;
  }
  return rows;
}

function rowsOfAny(series: readonly Observation[], asOf: string): SeriesRow[] {
  const byPeriod = new Map<string, Observation>();
  for (const observation of series) {
    if (parsePeriod(observation.period)) byPeriod.set(observation.period, observation);
  }
  const ordered = [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
  return ordered.flatMap((observation, i) => [
    ...gapBefore(observation.period, ordered[i - 1]?.period),
    rowOf(observation, stateOf(observation.period, asOf)),
  ]);
}

/** The row of an observation; `state` is how its period stands. */
function rowOf({ period, value, missing, note }: Observation, state: RowState): SeriesRow {
  const exists = Number.isFinite(value);
  const row: SeriesRow = exists ? { period, value, state } : { period, value: null, state: 'missing' };
  if (note === undefined && (exists || missing === undefined)) return row;
  return {
    ...row,
    ...(!exists && missing !== undefined && { missing }),
    ...(note !== undefined && { note }),
  };
}

function stateOf(period: string, asOf: string): RowState {
  if (isComplete(period, asOf)) return 'complete';
  return (periodStart(period) ?? '') <= asOf ? 'partial' : 'ahead';
}

function gapBefore(period: string, before: string | undefined): SeriesRow[] {
  const [from, to] = [parsePeriod(before ?? ''), parsePeriod(period)];
  if (!from || !to || from.kind !== to.kind || from.fiscal !== to.fiscal) return [];
  const gap = to.ordinal - from.ordinal - 1;
  if (gap > WIDEST_GAP) return [];
  return Array.from({ length: gap }, (_, i) => ({
    period: periodAt(to.kind, from.ordinal + 1 + i, to.fiscal)?.key ?? '',
    value: null,
    state: 'missing' as const,
  }));
}
