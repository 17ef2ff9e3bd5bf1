import { useMemo, useState } from 'react';
import { seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import { rowsInRange } from './dateRange';
import { type IndicatorFigures, IndicatorTable } from './IndicatorTable';
import { nameOf, readingOf } from './sentences';
import { useLoaded } from './useLoaded';

const loadTrend = () => import('./chartParts');

export interface TrendOptions {
  /** The indicator that would show the price of gaming this one; drawn under it on the same time axis. */
  counter?: Indicator;
  /** Shows where the next figures would lie if nothing changed. @default false */
  forecast?: boolean;
}

export type IndicatorChartProps = PartProps<
  'figure',
  { kind: string },
  IndicatorFigures & ChartOptions & TrendOptions
>;

/**
 * One indicator in detail: its trend with target, limits and what happened, drawn when it is needed, a range input that
 * reads out each figure, a description in words and the table of figures. Renders a
 * `<figure data-charter-part="chart">` with `data-kind`.
 */
export const IndicatorChart = /* @__PURE__ */ part<HTMLElement, IndicatorChartProps>(function IndicatorChart(
  { indicator, asOf, counter, forecast, range, annotations, calendar, renderChart, ...props },
  ref,
) {
  const intl = useIntl('IndicatorChart');
  const [rows, others] = useMemo(
    () =>
      [indicator, counter].map((one) =>
        one ? rowsInRange(seriesRows(usableSeries(one), { asOf, calendar }), range) : [],
      ),
    [indicator, counter, asOf, calendar, range],
  ) as [SeriesRows, SeriesRows];
  const loaded = useLoaded(loadTrend);
  const trend = useMemo(
    () =>
      loaded?.trendFigure(
        { indicator, rows, forecast },
        counter && { indicator: counter, rows: others },
        { asOf, calendar, annotations },
        intl,
      ),
    [loaded, indicator, rows, forecast, counter, others, asOf, calendar, annotations, intl],
  );
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, rows.length - 1);
  const indicators = counter ? [indicator, counter] : [indicator];
  return (
    <ChartFrame
      {...props}
      ref={ref}
      caption={nameOf(indicator, intl)}
      note={trend?.note}
      kind={indicator.kind}
      height={counter ? 'pair' : 'one'}
      drawing={(width, show) => trend && show(trend.drawing(width, cursor), trend.placeOf)}
      renderChart={renderChart}
      places={trend?.instead ? 0 : rows.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={trend?.reading(cursor) ?? readingOf(indicator, rows[cursor], intl, { calendar })}
      below={trend?.below}
      instead={trend?.instead}
      about={{ kind: 'trend', indicators, asOf, annotations, calendar }}
      table={() =>
        indicators.map((one) => (
          <IndicatorTable key={one.id} indicator={one} asOf={asOf} calendar={calendar} />
        ))
      }
    />
  );
});

type SeriesRows = ReturnType<typeof seriesRows>;
