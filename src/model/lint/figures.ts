import type { Indicator } from '../charter';
import { addDays, addMonths, periodEnd } from '../dates';
import { joinPath } from '../path';
import { type Cadence, type CadenceLength, cadenceLength } from '../vocabularies';
import { indicatorName } from './names';
import type { Check } from './rule';

/** An indicator whose starting point is not on record. */
export const baselineMissing: Check = ({ indicators = [] }, { language }) =>
  indicators
    .filter(({ baseline }) => baseline?.value === undefined)
    .map((indicator) => ({
      path: joinPath('indicators', indicator.id, 'baseline', 'value'),
      params: indicatorName(indicator, language),
    }));

const MAX_HEADLINES = 10;

/** More indicators shown first than anybody acts on. */
export const headlineOver10: Check = ({ indicators = [] }) => {
  const count = indicators.filter(({ headline }) => headline).length;
  return count > MAX_HEADLINES ? [{ path: 'indicators', params: { count, max: MAX_HEADLINES } }] : [];
};

/**
 * The newest figure is older than two cadences, or than two of its own periods where those are longer: a weekly
 * check that is written down by the month is not late after a fortnight.
 */
export const seriesStale: Check = ({ indicators = [] }, { now, language }) =>
  indicators
    .filter((indicator) => (staleAfter(indicator) ?? now) < now)
    .map((indicator) => ({
      path: joinPath('indicators', indicator.id, 'series'),
      params: indicatorName(indicator, language),
    }));

/** Last day on which the newest figure is fresh; undefined without figures and for indicators that follow events. */
function staleAfter({ cadence, series = [] }: Indicator): string | undefined {
  if (cadence === 'event-driven') return undefined;
  const periods = series.filter(({ value }) => value !== null).map(({ period }) => period);
  const ends = periods.flatMap((period) => {
    const end = periodEnd(period);
    return end ? [{ end, length: periodLength(period) }] : [];
  });
  const newest = ends.reduce<(typeof ends)[number] | undefined>(
    (a, b) => (a && a.end >= b.end ? a : b),
    undefined,
  );
  if (!newest) return undefined;
  const asked = cadence && Object.hasOwn(cadenceLength, cadence) ? cadenceLength[cadence as Cadence] : null;
  const lengths = asked ? [asked, newest.length] : [newest.length];
  return lengths
    .map((length) => addTwice(newest.end, length))
    .sort()
    .at(-1);
}

function addTwice(date: string, { unit, count }: CadenceLength): string {
  return unit === 'day' ? addDays(date, 2 * count) : addMonths(date, 2 * count);
}

function periodLength(period: string): CadenceLength {
  if (period.includes('W')) return { unit: 'day', count: 7 };
  if (period.includes('Q')) return { unit: 'month', count: 3 };
  if (period.includes('H')) return { unit: 'month', count: 6 };
  const parts = period.split('-').length;
  return parts === 3 ? { unit: 'day', count: 1 } : { unit: 'month', count: parts === 2 ? 1 : 12 };
}
