import type { Observation } from '../model';
import { memoBySeries } from './memoBySeries';
import { seriesRows } from './seriesRows';

/** One figure that exists: its period and its value. */
export interface Figure {
  readonly period: string;
  readonly value: number;
}

/**
 * The figures that may be judged and compared, oldest first: complete by the date `asOf`, present, and in a period
 * that can be read. Of two observations of one period the later one in the list counts.
 */
export function completeFigures(series: readonly Observation[] | undefined, asOf: string): readonly Figure[] {
  return series ? knownFigures(series, asOf) : [];
}

const knownFigures = /* @__PURE__ */ memoBySeries((series, asOf) => {
  const figures: Figure[] = [];
  for (const { period, value, state } of seriesRows(series, { asOf })) {
    if (state === 'complete' && value !== null) figures.push({ period, value });
  }
  return figures;
});
