import type { Observation, VocabularyId } from '../model';
import { parsePeriod, periodAt } from './parsePeriod';
import { type AsOfOptions, compareBounds, type PeriodBounds, periodBounds, toDate } from './periodBounds';

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
 * observations of one period the later one in the list counts; what names no period is left out.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function seriesRows(
  series: readonly Observation[] | undefined,
  { asOf, calendar }: AsOfOptions,
): SeriesRow[] {
  const date = toDate(asOf);
  const byPeriod = new Map<string, Dated>();
  for (const observation of series ?? []) {
    const bounds = periodBounds(observation.period, calendar);
    if (bounds) byPeriod.set(observation.period, { observation, bounds });
  }
  const ordered = [...byPeriod.values()].sort((a, b) => compareBounds(a.bounds, b.bounds));
  return withGaps(ordered.map((dated) => rowOf(dated, date)));
}

/** Rows in the order of time with those left out between two neighbours of one kind. */
export function withGaps(rows: readonly SeriesRow[]): SeriesRow[] {
  const filled: SeriesRow[] = [];
  for (const row of rows) {
    for (const period of gapBefore(row.period, filled.at(-1)?.period))
      filled.push({ period, value: null, state: 'missing' });
    filled.push(row);
  }
  return filled;
}

interface Dated {
  readonly observation: Observation;
  readonly bounds: PeriodBounds;
}

function rowOf({ observation: { period, value, missing, note }, bounds }: Dated, asOf: string): SeriesRow {
  const exists = Number.isFinite(value);
  return {
    period,
    value: exists ? value : null,
    state: exists ? stateOf(bounds, asOf) : 'missing',
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
