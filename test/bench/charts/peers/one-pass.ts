import type { StatisticsData } from '../scenes/statistics';
import type { Compute, Series } from '../spec';

/** The floor of every computation: one pass for mean and standard deviation over the same numbers. */
function deviation({ values }: Series): number {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return Math.sqrt(Math.max(0, squares / values.length - mean * mean));
}

const over = (all: Series[]) => () => all.reduce((sum, series) => sum + deviation(series), 0);

export const computations: Readonly<Record<string, Compute<StatisticsData>>> = {
  'statistics of 50 × 260': ({ indicators }) => over(indicators),
  'lag search, K = 13, 260 periods': ({ indicators }) => over(indicators.slice(0, 2)),
  'status and change of 24 cards': ({ cards }) => over(cards),
  'read 100,000 periods': ({ long }) => over([long]),
  'thin 100,000 points': ({ long }) => over([long]),
};
