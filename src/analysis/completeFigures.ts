import type { Observation } from '../model';
import { memoBySeries } from './memoBySeries';
import type { CalendarOptions } from './periodBounds';
import { seriesRows } from './seriesRows';

/** One figure that exists: its period and its value. */
export interface Figure {
  readonly period: string;
  readonly value: number;
}

/**
 * The figures that may be judged and compared, oldest first: complete by the date `asOf`, present, and in a period
 * that can be read. Of two observations of one period the later one in the list counts. Found once for a series and a
 * date, so not to be changed in place.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function completeFigures(
  series: readonly Observation[] | undefined,
  asOf: string,
  calendar?: CalendarOptions,
): readonly Figure[] {
  return series ? knownFigures(series, asOf, calendar) : [];
}

const knownFigures = /* @__PURE__ */ memoBySeries((series, asOf, calendar): readonly Figure[] => {
  const figures: Figure[] = [];
  for (const { period, value, state } of seriesRows(series, { asOf, calendar })) {
    if (state === 'complete' && value !== null) figures.push({ period, value });
  }
  return figures;
});
