import { compareFigures } from '../analysis/compareFigures';
import { distanceTo, type IndicatorFacts, indicatorFacts } from '../analysis/indicatorFacts';
import { samePeriodLastYear } from '../analysis/nextPeriod';
import type { AsOfOptions } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import { targetRows } from '../analysis/targetAt';
import type { Indicator } from '../model';

/** What a figure is held against. */
export type VarianceBasis = 'target' | 'last-year' | 'previous';

/** A difference, and whether it is welcome. */
export interface Variance {
  /** Figure minus what it is held against; of a band 0 inside it, else the way to its nearer limit. */
  readonly value: number | null;
  readonly verdict?: 'better' | 'worse' | 'same';
}

/** Differences of every row against one basis. */
export interface VarianceRow {
  readonly basis: VarianceBasis;
  readonly variances: readonly Variance[];
}

const NONE: Variance = { value: null };

/**
 * The differences of an indicator against its target, the same period a year earlier and the figure before, as far as
 * there are any, in this order. A period that still runs has differences and no verdict.
 */
export function varianceRows(
  indicator: Indicator,
  rows: readonly SeriesRow[],
  { calendar }: Pick<AsOfOptions, 'calendar'>,
): VarianceRow[] {
  const facts = indicatorFacts(indicator);
  const targets = targetRows(
    indicator,
    rows.map(({ period }) => period),
    { calendar },
  );
  const byPeriod = new Map(rows.map((row) => [row.period, row.value]));
  let before: number | null = null;
  const against: Record<VarianceBasis, Variance[]> = { target: [], 'last-year': [], previous: [] };
  rows.forEach((row, i) => {
    const { value } = row;
    const limits = targets[i]?.limits;
    against.target.push(value === null || !limits ? NONE : settled(toLimits(value, limits), row));
    const year = byPeriod.get(samePeriodLastYear(row.period) ?? '') ?? null;
    against['last-year'].push(settled(toFigure(year, value, facts), row));
    against.previous.push(settled(toFigure(before, value, facts), row));
    before = value ?? before;
  });
  return (['target', 'last-year', 'previous'] as const)
    .map((basis) => ({ basis, variances: against[basis] }))
    .filter(({ variances }) => variances.some(({ value }) => value !== null));
}

/** Of a period that still runs nobody knows yet whether it is welcome. */
function settled(variance: Variance, { state }: SeriesRow): Variance {
  return state === 'complete' ? variance : { value: variance.value };
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
