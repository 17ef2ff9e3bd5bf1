import type { Indicator, Observation } from '../model';

/**
 * The series of an indicator without figures that say nothing: one divided by zero, and one in another currency than
 * the indicator's, keep their period and lose their value. Without a currency of its own an indicator takes that of
 * its newest observation in the list. The series itself when there is nothing to take.
 */
export function usableSeries({ series, currency }: Indicator): readonly Observation[] | undefined {
  if (!series?.some((one) => one.denominator === 0 || one.currency !== undefined)) return series;
  const wanted = currency ?? series.findLast((one) => one.currency !== undefined)?.currency;
  return series.map((one) => {
    if (one.denominator === 0) return { ...one, value: null, missing: 'not-applicable' };
    return (one.currency ?? currency ?? wanted) === wanted ? one : { ...one, value: null };
  });
}
