import {
  compareToPrevious,
  describeSeries,
  downsample,
  indicatorStatus,
  leadLag,
  seriesRows,
  theilSen,
} from 'enablement-charter/analysis';
import type { Indicator } from 'enablement-charter/model';
import type { StatisticsData } from '../scenes/statistics';
import { ASOF, type Compute } from '../spec';
import { indicatorOf } from './indicatorOf';

const asOf = ASOF;

/** Status, change and everything that is said of a series: limits, signals, trend with its interval, range, run. */
function statistics(indicators: Indicator[]): number {
  return indicators.reduce(
    (sum, indicator) =>
      sum +
      indicatorStatus(indicator, { asOf }).status.length +
      (compareToPrevious(indicator, { asOf }).change ?? 0) +
      describeSeries(indicator, { asOf }).count,
    0,
  );
}

/** What our charts and cards compute; the parts of them that say where the time of a drawing goes. */
export const computations: Readonly<Record<string, Compute<StatisticsData>>> = {
  'statistics of 50 × 260': ({ indicators }) => {
    const made = indicators.map(indicatorOf);
    return () => statistics(made);
  },
  'of it the periods read': ({ indicators }) => {
    const made = indicators.map(indicatorOf);
    return () => made.reduce((sum, { series }) => sum + seriesRows(series, { asOf }).length, 0);
  },
  'of it the trends':
    ({ indicators }) =>
    () =>
      indicators.reduce((sum, { values }) => sum + theilSen(values).inputs.n, 0),
  'lag search, K = 13, 260 periods':
    ({ indicators: [leading, lagging] }) =>
    () =>
      leadLag(leading!.values, lagging!.values, { maxLag: 13 }).circularShift?.shifts ?? Number.NaN,
  'status and change of 24 cards': ({ cards }) => {
    const made = cards.map(indicatorOf);
    return () =>
      made.reduce(
        (sum, indicator) =>
          sum +
          indicatorStatus(indicator, { asOf }).status.length +
          (compareToPrevious(indicator, { asOf }).change ?? 0),
        0,
      );
  },
  'read 100,000 periods': ({ long }) => {
    const { series } = indicatorOf(long);
    return () => seriesRows(series, { asOf }).length;
  },
  'thin 100,000 points': ({ long: { times, values } }) => {
    const points = times.map((x, index) => ({ x, y: values[index]! }));
    return () => downsample(points, 800).length;
  },
};
