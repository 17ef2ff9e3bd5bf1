import { generator, randomWalk } from '../series';
import type { Series } from '../spec';
import { cardsData } from './cards';
import { detailData } from './detail';

/** What is computed without drawing. */
export interface StatisticsData {
  /** 50 indicators with five years of weeks. */
  indicators: Series[];
  /** 24 indicators with a year of weeks, those of the card wall. */
  cards: Series[];
  /** 100,000 days. */
  long: Series;
}

export function statisticsData(): StatisticsData {
  const random = generator();
  return {
    indicators: Array.from({ length: 50 }, (_, index) =>
      randomWalk(`Indicator ${index + 1}`, 260, 'week', random),
    ),
    cards: cardsData(24).before,
    long: detailData(100_000),
  };
}
