import { useMemo, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { behaviorColumns } from './behaviorColumns';
import { behaviorFigure } from './behaviorFigure';
import { ChartBody } from './ChartBody';
import { FinePrint } from './FinePrint';
import type { IndicatorBodyProps } from './IndicatorFrame';
import { IndicatorTable } from './IndicatorTable';
import { stepColumn } from './stepColumn';

/** What stands under the name of a process behaviour chart. */
export function BehaviorBody({ caption, indicator, range, renderChart, ...context }: IndicatorBodyProps) {
  const intl = useIntl('BehaviorChart');
  const slot = useSlot();
  const { asOf, annotations, calendar } = context;
  const options = useMemo(() => ({ asOf, annotations, calendar }), [asOf, annotations, calendar]);
  const figure = useMemo(
    () => behaviorFigure(indicator, range, options, intl),
    [indicator, range, options, intl],
  );
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const { points, count, hasLimits, note } = figure;
  const words = useMemo(
    () => ({
      about: { kind: 'behavior' as const, indicators: [indicator], ...options },
      table: (
        <IndicatorTable
          indicator={indicator}
          asOf={options.asOf}
          calendar={options.calendar}
          range={range}
          columns={[stepColumn(indicator, options, intl), ...behaviorColumns(indicator, options, intl)]}
        />
      ),
    }),
    [indicator, range, options, intl],
  );
  const cursor = Math.min(wanted, points.length - 1);
  return (
    <ChartBody
      {...words}
      caption={caption}
      note={note}
      height="pair"
      drawing={(width, show) => show(figure.drawing(width, cursor), figure.placeOf)}
      renderChart={renderChart}
      places={hasLimits ? points.length : 0}
      instead={
        count > 0 && (
          <p {...slot('list-empty')}>
            {intl.t(hasLimits ? 'chart.none-in-range' : 'chart.no-behavior', { count })}
          </p>
        )
      }
      cursor={cursor}
      onCursorChange={setWanted}
      reading={figure.reading(cursor)}
      below={<FinePrint>{figure.below}</FinePrint>}
    />
  );
}
