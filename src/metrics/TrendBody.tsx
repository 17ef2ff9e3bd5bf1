import { useMemo, useState } from 'react';
import { rowsOfOneKind } from '../analysis/judgedRows';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { ChartBody } from './ChartBody';
import { rowsInRange } from './dateRange';
import type { TrendOptions } from './IndicatorChart';
import type { IndicatorBodyProps } from './IndicatorFrame';
import { IndicatorTable } from './IndicatorTable';
import { trendFigure } from './trendFigure';
import { canForecast } from './trendForecast';

/** The inside of an `IndicatorChart`. */
export function TrendBody({
  caption,
  indicator,
  counter,
  forecast = false,
  range,
  renderChart,
  ...context
}: IndicatorBodyProps & TrendOptions) {
  const intl = useIntl('IndicatorChart');
  const slot = useSlot();
  const { asOf, annotations, calendar } = context;
  const [ahead, setAhead] = useState(forecast);
  const trend = useMemo(() => {
    const all = (one: typeof indicator) => rowsOfOneKind(one, { asOf, calendar });
    const source = (one: typeof indicator) => ({
      indicator: one,
      rows: rowsInRange(all(one), range, calendar),
    });
    const main = { ...source(indicator), forecast: ahead };
    return {
      ...trendFigure(main, counter && source(counter), { asOf, calendar, annotations, range }, intl),
      count: main.rows.length,
      canForecast: canForecast(indicator, all(indicator), { annotations, calendar }),
    };
  }, [indicator, counter, ahead, range, asOf, calendar, annotations, intl]);
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, trend.count - 1);
  const words = useMemo(() => {
    const indicators = counter ? [indicator, counter] : [indicator];
    const shown = { asOf, calendar, range };
    return {
      about: { kind: 'trend' as const, indicators, asOf, annotations, calendar },
      table: indicators.map((one) => <IndicatorTable key={one.id} indicator={one} {...shown} />),
    };
  }, [indicator, counter, asOf, annotations, calendar, range]);
  return (
    <ChartBody
      {...words}
      caption={caption}
      note={trend.note}
      height={counter ? 'pair' : 'one'}
      controls={
        trend.canForecast && (
          <div {...slot('row-buttons')}>
            <Button variant={ahead ? 'plain' : 'quiet'} aria-pressed={ahead} onClick={() => setAhead(!ahead)}>
              {intl.t('chart.forecast.show')}
            </Button>
          </div>
        )
      }
      drawing={(width, show) => show(trend.drawing(width, cursor), trend.placeOf)}
      renderChart={renderChart}
      places={trend.instead ? 0 : trend.count}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={trend.reading(cursor)}
      below={trend.below}
      instead={trend.instead}
    />
  );
}
