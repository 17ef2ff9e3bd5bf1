import type { Indicator } from '../model';

/** More indicators than this are too many for one look; of headline ones there should be no more either. */
export const MOST_AT_ONCE = 10;

/** What stands in the lanes at once, and what is folded under it. */
export interface Folded {
  readonly first: readonly Indicator[];
  readonly rest: readonly Indicator[];
}

/**
 * Splits the indicators of one lane: headline ones first when the charter (`all`) has any; without them, and with more
 * than ten in all, the first five.
 */
export function foldLane(lane: readonly Indicator[], all: readonly Indicator[]): Folded {
  if (all.some(({ headline }) => headline)) {
    const chosen = (wanted: boolean) => lane.filter(({ headline = false }) => headline === wanted);
    return { first: chosen(true), rest: chosen(false) };
  }
  const kept = all.length > MOST_AT_ONCE ? MOST_AT_ONCE / 2 : lane.length;
  return { first: lane.slice(0, kept), rest: lane.slice(kept) };
}
