import { addDays, addMonths } from '../model/dates';
import { type Cadence, type CadenceLength, cadenceLength } from '../model/vocabularies';
import { type PeriodKind, parsePeriod } from './parsePeriod';
import { type CalendarOptions, periodEnd } from './periodBounds';

const LENGTH_OF_KIND: Readonly<Record<PeriodKind, CadenceLength>> = {
  day: { unit: 'day', count: 1 },
  week: { unit: 'day', count: 7 },
  month: { unit: 'month', count: 1 },
  quarter: { unit: 'month', count: 3 },
  half: { unit: 'month', count: 6 },
  year: { unit: 'month', count: 12 },
};

/**
 * Whether the newest figure is older than two cadences, counted from the end of its period. Without a
 * cadence the length of the period serves; what follows events is never stale.
 */
export function isStale(
  newestPeriod: string | undefined,
  cadence: Cadence | undefined,
  asOf: string,
  calendar?: CalendarOptions,
): boolean {
  const period = parsePeriod(newestPeriod ?? '');
  const end = periodEnd(newestPeriod ?? '', calendar);
  if (!period || end === undefined) return false;
  const length = cadence ? cadenceLength[cadence] : LENGTH_OF_KIND[period.kind];
  if (!length) return false;
  const add = length.unit === 'day' ? addDays : addMonths;
  return asOf >= add(addDays(end, 1), 2 * length.count);
}
