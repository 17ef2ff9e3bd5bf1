import { generator, randomWalk } from '../series';
import type { Series } from '../spec';

/** One long series of days. */
export function detailData(points: number): Series {
  return randomWalk('Days to first deal', points, 'day', generator());
}
