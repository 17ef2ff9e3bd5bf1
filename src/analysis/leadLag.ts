import type { Observation, VocabularyId } from '../model';
import { alignSeries } from './alignSeries';
import { type CircularShiftTest, circularShift } from './circularShift';
import { difference } from './difference';
import { type LagCorrelation, lagCorrelations } from './lagCorrelations';
import { type LeadLagReason, type LeadLagVerdict, weighEvidence } from './leadLagVerdict';
import { present, type Values } from './statistics';

/** What is correlated: changes between periods, changes against the season before, or the levels themselves. */
export type LeadLagTransform = 'difference' | 'seasonal-difference' | 'level';

/** How two series are held against each other. */
export interface LeadLagOptions {
  /** The lag, in periods, that was written down beforehand: it alone is tested, others are a search. */
  lag?: number;
  /** The longest lag tried; default `lag` + 4, or 12, and never more than a quarter of the periods. */
  maxLag?: number;
  /** Periods in a season, such as 12 of months; used from three seasons of figures in both series on. */
  season?: number;
  /** Default `difference`. Levels are for pictures: two trends correlate by accident, so they get no verdict. */
  transform?: 'difference' | 'level';
  /** The sign that was written down beforehand. */
  sign?: VocabularyId<'linkSign'>;
  /** Positions on the grid at which a series is counted in a new way: no change is taken over them. */
  breaks?: { leading?: readonly number[]; lagging?: readonly number[] };
}

/** What two series say about one moving before the other, as far as numbers can. */
export interface LeadLag {
  readonly verdict: LeadLagVerdict;
  readonly reason: LeadLagReason;
  /** The lag that the verdict is about: the one declared, else the strongest; absent when none has a coefficient. */
  readonly tested?: LagCorrelation;
  /** Every lag tried, from 0 on; a declared lag beyond the longest stands last. */
  readonly lags: readonly LagCorrelation[];
  /** Test of the strongest lag; absent when the series are too short. */
  readonly circularShift?: CircularShiftTest;
  readonly inputs: {
    /** Periods that the series span. */
    readonly periods: number;
    readonly transform: LeadLagTransform;
    readonly declaredLag?: number;
    readonly sign?: VocabularyId<'linkSign'>;
    readonly maxLag: number;
  };
}

type Series = Values | readonly Pick<Observation, 'period' | 'value'>[];

/**
 * Holds a leading series against a lagging one: `leading[t]` with `lagging[t + lag]`, pairwise on changes. Both are
 * either values on one grid (`null` where missing) or figures by period, which are aligned first.
 *
 * Below 8 pairs there is no coefficient, below 20 no more than a hint; from 20 on the relation is called one when p,
 * adjusted for every lag tried unless the lag was declared, is below 0.05 and the interval stays beyond 0.2.
 * It never shows cause.
 */
export function leadLag(leading: Series, lagging: Series, options: LeadLagOptions = {}): LeadLag {
  const [x, y] = onOneGrid(leading, lagging);
  const periods = Math.min(x.length, y.length);
  const transform = transformOf(Math.min(present(x).length, present(y).length), options);
  const { season, breaks = {} } = options;
  const a = transformed(x.slice(0, periods), transform, season, breaks.leading);
  const b = transformed(y.slice(0, periods), transform, season, breaks.lagging);
  const maxLag = longestLag(periods, options);
  const lags = lagCorrelations(a, b, lagsTried(maxLag, options.lag));
  const shifted = transform === 'level' ? undefined : circularShift(a, b, maxLag);
  return {
    ...weighEvidence(lags, shifted, { ...options, levels: transform === 'level' }),
    lags,
    ...(shifted && { circularShift: shifted }),
    inputs: { periods, transform, declaredLag: options.lag, sign: options.sign, maxLag },
  };
}

function onOneGrid(leading: Series, lagging: Series): [Values, Values] {
  if (isValues(leading) && isValues(lagging)) return [leading, lagging];
  const aligned = isValues(leading) || isValues(lagging) ? undefined : alignSeries(leading, lagging);
  return [aligned?.leading ?? [], aligned?.lagging ?? []];
}

function isValues(series: Series): series is Values {
  return series.every((item) => item === null || typeof item === 'number');
}

function transformOf(
  figures: number,
  { season, transform = 'difference' }: LeadLagOptions,
): LeadLagTransform {
  if (transform === 'level') return 'level';
  return season !== undefined && season > 1 && figures >= 3 * season ? 'seasonal-difference' : 'difference';
}

function transformed(
  values: Values,
  transform: LeadLagTransform,
  season = 1,
  breaks?: readonly number[],
): Values {
  if (transform === 'level') return values;
  return difference(values, transform === 'difference' ? 1 : season, breaks);
}

function longestLag(periods: number, { lag, maxLag }: LeadLagOptions): number {
  return maxLag ?? Math.min(lag === undefined ? 12 : lag + 4, Math.floor(periods / 4));
}

function lagsTried(maxLag: number, declared: number | undefined): number[] {
  const lags = Array.from({ length: maxLag + 1 }, (_, lag) => lag);
  return declared === undefined || declared <= maxLag ? lags : [...lags, declared];
}
