import { useMemo, useState } from 'react';
import { ofOneKind } from '../analysis/judgedRows';
import { seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { useIntl } from '../kit/IntlProvider';
import { ChartBody } from './ChartBody';
import { rowsInRange } from './dateRange';
import type { TrendOptions } from './IndicatorChart';
import type { IndicatorBodyProps } from './IndicatorFrame';
import { IndicatorTable } from './IndicatorTable';
import { trendFigure } from './trendFigure';

/** The inside of an `IndicatorChart`. */
export function TrendBody({
  caption,
  indicator,
  counter,
  forecast,
  range,
  renderChart,
  ...context
}: IndicatorBodyProps & TrendOptions) {
  const intl = useIntl('IndicatorChart');
  const { asOf, annotations, calendar } = context;
  const trend = useMemo(() => {
    const source = (one: typeof indicator) => ({
      indicator: one,
      rows: rowsInRange(ofOneKind(seriesRows(usableSeries(one), { asOf, calendar }), { calendar }), range),
    });
    const main = { ...source(indicator), forecast };
    return {
      ...trendFigure(main, counter && source(counter), { asOf, calendar, annotations }, intl),
      count: main.rows.length,
    };
  }, [indicator, counter, forecast, range, asOf, calendar, annotations, intl]);
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, trend.count - 1);
  const indicators = counter ? [indicator, counter] : [indicator];
  return (
    <ChartBody
      caption={caption}
      note={trend.note}
      height={counter ? 'pair' : 'one'}
      drawing={(width, show) => show(trend.drawing(width, cursor), trend.placeOf)}
      renderChart={renderChart}
      places={trend.instead ? 0 : trend.count}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={trend.reading(cursor)}
      below={trend.below}
      instead={trend.instead}
      about={{ kind: 'trend', indicators, asOf, annotations, calendar }}
      table={() =>
        indicators.map((one) => (
          <IndicatorTable key={one.id} indicator={one} asOf={asOf} calendar={calendar} />
        ))
      }
    />
  );
}
