import type { Observation } from '../model';
import type { CalendarOptions } from './periodBounds';

type Series = readonly Observation[];

/** What was found of a series last: of how many figures, which was the newest, and for which question. */
interface Found<T> {
  readonly key: string;
  readonly length: number;
  readonly last: Observation | undefined;
  readonly result: T;
}

/**
 * Remembers, for as long as a series lives, what `compute` found of it last. Charts, tables, cards and statistics ask
 * the same of one array; reading a hundred thousand figures takes a frame each time. A series is taken for changed
 * when its length or its newest figure is another; otherwise it must not be changed in place.
 */
export function memoBySeries<T>(compute: (series: Series, asOf: string, calendar?: CalendarOptions) => T) {
  const known = new WeakMap<Series, Found<T>>();
  return (series: Series, asOf: string, calendar?: CalendarOptions): T => {
    const key = `${asOf}/${calendar?.fiscalYearStartMonth ?? 1}`;
    const found = known.get(series);
    const last = series.at(-1);
    if (found && found.key === key && found.length === series.length && found.last === last) {
      return found.result;
    }
    const result = compute(series, asOf, calendar);
    known.set(series, { key, length: series.length, last, result });
    return result;
  };
}
