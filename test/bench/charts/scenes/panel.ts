import { generator, randomWalk } from '../series';
import type { Series } from '../spec';

const DAYS = 1800;

/** So many indicators with five years of days each. */
export function panelData(count: number): Series[] {
  const random = generator();
  return Array.from({ length: count }, (_, index) =>
    randomWalk(`Indicator ${index + 1}`, DAYS, 'day', random),
  );
}
