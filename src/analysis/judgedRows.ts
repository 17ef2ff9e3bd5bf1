import type { Indicator } from '../model';
import { parsePeriod } from './parsePeriod';
import type { AsOfOptions } from './periodBounds';
import { type SeriesRow, seriesRows } from './seriesRows';
import { usableSeries } from './usableSeries';

/** A complete period, or one without a figure between two of them. */
export interface JudgedRow extends SeriesRow {
  readonly state: 'complete' | 'missing';
}

/**
 * The periods of an indicator that statistics read: from its first complete figure to its last, gaps as `null`. A
 * change of cadence starts a new series, so only periods of the newest figure's kind are among them.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function judgedRows(indicator: Indicator, options: AsOfOptions): JudgedRow[] {
  return betweenFigures(ofOneKind(seriesRows(usableSeries(indicator), options)));
}

/** Rows of the newest complete figure's kind. */
export function ofOneKind(rows: readonly SeriesRow[]): readonly SeriesRow[] {
  const newest = parsePeriod(rows.findLast(isComplete)?.period ?? '');
  if (!newest) return rows;
  return rows.filter(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed?.kind === newest.kind && parsed.fiscal === newest.fiscal;
  });
}

/** Rows from the first complete figure to the last; a later period that still runs is none of them. */
export function betweenFigures(rows: readonly SeriesRow[]): JudgedRow[] {
  const from = rows.findIndex(isComplete);
  if (from < 0) return [];
  return rows
    .slice(from, rows.findLastIndex(isComplete) + 1)
    .map((row) => (isComplete(row) ? row : { ...row, value: null, state: 'missing' }));
}

function isComplete(row: SeriesRow): row is JudgedRow {
  return row.state === 'complete';
}
