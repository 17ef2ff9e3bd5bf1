import type { Indicator } from '../model';
import { completeFigures, type Figure } from './completeFigures';
import { memoBySeries } from './memoBySeries';
import { ofNewestKind } from './newestKind';
import type { CalendarOptions } from './periodBounds';
import { usableSeries } from './usableSeries';

/**
 * The complete figures of an indicator on the date `asOf` that are as long as the newest one, oldest first: a change of
 * cadence starts a new series. Found once for a series and a date, so not to be changed in place.
 */
export function judgedFigures(
  indicator: Indicator,
  asOf: string,
  calendar?: CalendarOptions,
): readonly Figure[] {
  const series = usableSeries(indicator);
  return series ? knownFigures(series, asOf, calendar) : [];
}

const knownFigures = /* @__PURE__ */ memoBySeries((series, asOf, calendar): readonly Figure[] => {
  const all = completeFigures(series, asOf, calendar);
  return ofNewestKind(all, calendar);
});
