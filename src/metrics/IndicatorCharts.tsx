import { useState } from 'react';
import { parsePeriod } from '../analysis/parsePeriod';
import { seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { BehaviorChart } from './BehaviorChart';
import { ChartViews } from './ChartViews';
import type { ChartOptions } from './chartOptions';
import { IndicatorChart } from './IndicatorChart';
import type { IndicatorFigures } from './IndicatorTable';
import { SixTwelveChart } from './SixTwelveChart';
import { VarianceChart } from './VarianceChart';

const charts = {
  trend: IndicatorChart,
  behavior: BehaviorChart,
  variance: VarianceChart,
  'six-twelve': SixTwelveChart,
} as const;
type View = keyof typeof charts;
const views = Object.keys(charts) as View[];

/** Fewest figures for limits of routine variation. */
const FEWEST = 6;

export interface IndicatorChartsProps extends IndicatorFigures, ChartOptions {
  /** Those of the charter, among them the one that would show the price of gaming this one. */
  indicators: readonly Indicator[] | undefined;
}

/**
 * An indicator in detail, in the way somebody chose: what they chose stays while they look at other indicators, and where
 * an indicator has not the figures for it the trend stands in. Renders a `<div>`.
 */
export function IndicatorCharts({ indicators, ...props }: IndicatorChartsProps) {
  const intl = useIntl('MetricsPanel.Detail');
  const slot = useSlot();
  const [wanted, setView] = useState<View>('trend');
  const { indicator, asOf, calendar } = props;
  const rows = seriesRows(usableSeries(indicator), { asOf, calendar });
  const count = rows.filter(({ state }) => state === 'complete').length;
  const possible = views.filter((view) => isPossible(view, indicator, count, rows.at(-1)?.period));
  const view = possible.includes(wanted) ? wanted : 'trend';
  const Chart = charts[view];
  const { counterIndicatorId } = indicator;
  const counter = counterIndicatorId && indicators?.find(({ id }) => id === counterIndicatorId);
  return (
    <div>
      {possible.length > 1 && <ChartViews views={possible} value={view} onChange={setView} />}
      {count > 0 && count < FEWEST && <p {...slot('fine-print')}>{intl.t('chart.no-behavior', { count })}</p>}
      <Chart key={indicator.id} {...props} {...(view === 'trend' && counter && { counter })} />
    </div>
  );
}

function isPossible(view: View, indicator: Indicator, count: number, newest: string | undefined): boolean {
  if (view === 'behavior') return count >= FEWEST;
  if (view === 'variance')
    return count > 1 || (count > 0 && !!(indicator.target ?? indicator.targets?.length));
  if (view === 'trend') return true;
  return count > 1 && ['day', 'week', 'month'].includes(parsePeriod(newest ?? '')?.kind ?? '');
}
