import { methodChangeBetween } from '../analysis/annotationsOf';
import { compareFigures } from '../analysis/compareFigures';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import { distanceTo, type IndicatorFacts, indicatorFacts } from '../analysis/indicatorFacts';
import { samePeriodLastYear } from '../analysis/nextPeriod';
import type { SeriesRow } from '../analysis/seriesRows';
import { targetReader } from '../analysis/targetAt';
import type { Indicator } from '../model';

/** What a figure is held against. */
export type VarianceBasis = 'target' | 'last-year' | 'previous';

/** A difference, and whether it is welcome. */
export interface Variance {
  /** Figure minus what it is held against; of a band 0 inside it, else the way to its nearer limit. */
  readonly value: number | null;
  readonly verdict?: 'better' | 'worse' | 'same';
}

/** Differences of the rows against one basis, each worked out when it is asked for. */
export interface VarianceRow {
  readonly basis: VarianceBasis;
  /** The difference of the row at an index. */
  readonly at: (index: number) => Variance;
}

const NONE: Variance = { value: null };

/**
 * The differences of an indicator against its target, the same period a year earlier and the figure before, as far as
 * there are any, in this order. Rows are of one length, in the order of time. A period that is not over has none, and
 * none is taken from an earlier figure that was counted in another way.
 */
export function varianceRows(
  indicator: Indicator,
  rows: readonly SeriesRow[],
  options: Pick<IndicatorOptions, 'calendar' | 'annotations'>,
): VarianceRow[] {
  const facts = indicatorFacts(indicator);
  const wanted = targetReader(indicator, options);
  const figureAt = (index: number) =>
    rows[index]?.state === 'complete' ? (rows[index]?.value ?? null) : null;
  const since = (index: number, earlier: number): Variance => {
    const [from, to] = [rows[earlier]?.period, rows[index]?.period];
    if (from === undefined || to === undefined) return NONE;
    if (methodChangeBetween(indicator.id, [from, to], options)) return NONE;
    return toFigure(figureAt(earlier), figureAt(index), facts);
  };
  const before = (index: number) => {
    let earlier = index - 1;
    while (earlier >= 0 && figureAt(earlier) === null) earlier--;
    return earlier;
  };
  const found: Record<VarianceBasis, VarianceRow['at']> = {
    target: (index) => {
      const value = figureAt(index);
      const { limits } = wanted(rows[index]?.period ?? '');
      return value === null || !limits ? NONE : toLimits(value, limits);
    },
    'last-year': (index) => since(index, placeOf(rows, samePeriodLastYear(rows[index]?.period ?? ''))),
    previous: (index) => since(index, before(index)),
  };
  return (['target', 'last-year', 'previous'] as const)
    .map((basis) => ({ basis, at: found[basis] }))
    .filter(({ at }) => rows.findLastIndex((_, index) => at(index).value !== null) >= 0);
}

/** Where the row of a period stands among rows of its length in the order of time, which is that of their names; -1 without one. */
export function placeOf(rows: readonly SeriesRow[], period: string | undefined): number {
  if (period === undefined) return -1;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.period ?? '') < period) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.period === period ? low : -1;
}

function toLimits(value: number, limits: NonNullable<IndicatorFacts['limits']>): Variance {
  const { low, high } = limits;
  const outside = distanceTo(limits, value) > 0;
  const isBand = Number.isFinite(low) && Number.isFinite(high);
  const limit = value < low || high === Infinity ? low : high;
  const difference = isBand && !outside ? 0 : Number((value - limit).toPrecision(12));
  return { value: difference, verdict: outside ? 'worse' : difference === 0 ? 'same' : 'better' };
}

function toFigure(earlier: number | null, value: number | null, facts: IndicatorFacts): Variance {
  const { change, verdict } = compareFigures(earlier, value, facts);
  return change === undefined ? NONE : { value: change, ...(verdict && { verdict }) };
}
