import { generator, randomWalk } from '../series';
import type { Series } from '../spec';

/** A wall of cards, and the same with the newest figure of one changed to `changedTo`. */
export interface CardsData {
  before: Series[];
  after: Series[];
  changedTo: number;
}

const WEEKS = 52;

/** A card wall: so many indicators with a year of weeks. */
export function cardsData(count: number): CardsData {
  const random = generator();
  const before = Array.from({ length: count }, (_, index) =>
    randomWalk(`Indicator ${index + 1}`, WEEKS, 'week', random),
  );
  const middle = Math.floor(count / 2);
  const changedTo = 77.25;
  const after = before.map((series, index) =>
    index === middle ? { ...series, values: series.values.with(-1, changedTo) } : series,
  );
  return { before, after, changedTo };
}
