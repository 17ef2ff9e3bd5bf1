import type { Indicator, Observation } from '../model';

type Series = readonly Observation[];

/** What was taken from a series last, and for which currency: charts, cards and statistics ask the same. */
const known = /* @__PURE__ */ new WeakMap<
  Series,
  { readonly currency: string | undefined; readonly usable: Series }
>();

/**
 * The series of an indicator without figures that say nothing: one divided by zero, and one in another currency than
 * the indicator's, keep their period and lose their value. Without a currency of its own an indicator takes that of
 * its newest observation in the list. The series itself when there is nothing to take.
 */
export function usableSeries({ series, currency }: Indicator): Series | undefined {
  if (!series) return undefined;
  const found = known.get(series);
  if (found && found.currency === currency && found.usable.length === series.length) return found.usable;
  const usable = withoutOddOnes(series, currency);
  known.set(series, { currency, usable });
  return usable;
}

function withoutOddOnes(series: Series, currency: string | undefined): Series {
  if (!series.some((one) => one.denominator === 0 || one.currency !== undefined)) return series;
  const wanted = currency ?? series.findLast((one) => one.currency !== undefined)?.currency;
  return series.map((one) => {
    if (one.denominator === 0) return { ...one, value: null, missing: 'not-applicable' };
    return (one.currency ?? currency ?? wanted) === wanted ? one : { ...one, value: null };
  });
}
