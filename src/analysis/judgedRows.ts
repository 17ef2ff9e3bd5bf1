import type { Indicator } from '../model';
import { ofNewestKind } from './newestKind';
import type { AsOfOptions } from './periodBounds';
import { type SeriesRow, seriesRows, withGaps } from './seriesRows';
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
  return betweenFigures(ofOneKind(seriesRows(usableSeries(indicator), options), options));
}

/** Rows of the newest complete figure's kind, with the gaps between them. */
export function ofOneKind(rows: readonly SeriesRow[], { calendar }: AsOfOptions): readonly SeriesRow[] {
  const same = ofNewestKind(rows.filter(isComplete), rows, calendar);
  return same.length === rows.length ? rows : withGaps(same);
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
