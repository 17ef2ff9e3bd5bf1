import type { CharterDraft, Indicator } from '../../model';
import type { LoadedSeries } from './FigureState';

/** One joined indicator for each of the charter: as long as neither it nor its series changes, it is the same object. */
const joined = /* @__PURE__ */ new WeakMap<Indicator, Indicator>();

/** The charter with the series that a source gave in the place of its own; the charter itself when there are none. */
export function withFigures(charter: CharterDraft, loaded: LoadedSeries): CharterDraft {
  if (loaded.size === 0) return charter;
  return {
    ...charter,
    indicators: charter.indicators?.map((indicator) => {
      const series = loaded.get(indicator.id);
      if (!series) return indicator;
      const known = joined.get(indicator);
      if (known?.series === series) return known;
      const next = { ...indicator, series: series as Indicator['series'] };
      joined.set(indicator, next);
      return next;
    }),
  };
}
