import type { Indicator } from '../model';
import { memoBySeries } from './memoBySeries';
import { ofNewestKind } from './newestKind';
import { type AsOfOptions, toDate } from './periodBounds';
import { type SeriesRow, seriesRows, withGaps } from './seriesRows';
import { usableSeries } from './usableSeries';

/** A complete period, or one without a figure between two of them. */
export interface JudgedRow extends SeriesRow {
  readonly state: 'complete' | 'missing';
}

/**
 * The periods of an indicator that statistics read: from its first complete figure to its last, gaps as `null`. A
 * change of cadence starts a new series, so only periods of the newest figure's kind are among them. Found once for a
 * series and a date, so not to be changed in place.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function judgedRows(indicator: Indicator, { asOf, calendar }: AsOfOptions): readonly JudgedRow[] {
  const date = toDate(asOf);
  const series = usableSeries(indicator);
  return series ? knownRows(series, date, calendar) : [];
}

const knownRows = /* @__PURE__ */ memoBySeries((series, asOf, calendar): readonly JudgedRow[] =>
  betweenFigures(rowsOfKind(series, asOf, calendar)),
);

/**
 * All periods of an indicator of the newest complete figure's kind, with the gaps between them: those that still run or
 * have not begun, too. Found once for a series and a date, so not to be changed in place.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function rowsOfOneKind(indicator: Indicator, { asOf, calendar }: AsOfOptions): readonly SeriesRow[] {
  const date = toDate(asOf);
  const series = usableSeries(indicator);
  return series ? rowsOfKind(series, date, calendar) : [];
}

const rowsOfKind = /* @__PURE__ */ memoBySeries((series, asOf, calendar): readonly SeriesRow[] => {
  const rows = seriesRows(series, { asOf, calendar });
  const same = ofNewestKind(rows, calendar, isComplete);
  return same.length === rows.length ? rows : withGaps(same, calendar);
});

/** Rows from the first complete figure to the last; a later period that still runs is none of them. */
function betweenFigures(rows: readonly SeriesRow[]): JudgedRow[] {
  const from = rows.findIndex(isComplete);
  if (from < 0) return [];
  return rows
    .slice(from, rows.findLastIndex(isComplete) + 1)
    .map((row) => (isJudged(row) ? row : { ...row, value: null, state: 'missing' }));
}

function isJudged(row: SeriesRow): row is JudgedRow {
  return row.state === 'complete' || row.state === 'missing';
}

function isComplete(row: SeriesRow): row is JudgedRow {
  return row.state === 'complete';
}
