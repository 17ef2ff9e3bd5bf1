import { type IndicatorOptions, indicatorBehavior } from '../analysis/indicatorBehavior';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import type { FigureColumn } from './IndicatorTable';
import { differenceText } from './readings';

/** The step of each figure from the one before (its moving range) as a column of the table. */
export function stepColumn(indicator: Indicator, options: IndicatorOptions, intl: CharterIntl): FigureColumn {
  const { points } = indicatorBehavior(indicator, options);
  const steps = new Map(points.map(({ period, range }) => [period, range]));
  return {
    label: intl.t('chart.behavior.range'),
    numeric: true,
    cell: ({ period }) => {
      const step = steps.get(period) ?? null;
      return step === null ? '' : differenceText(indicator, step, intl);
    },
  };
}
