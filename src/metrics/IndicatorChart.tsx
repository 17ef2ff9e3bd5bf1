import { useMemo, useState } from 'react';
import { seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import { rowsInRange } from './dateRange';
import { type IndicatorFigures, IndicatorTable } from './IndicatorTable';
import { figure, nameOf, readingOf, shortFigure, shortFigures } from './sentences';
import { labelRoom, trendPoints } from './trendPoints';

const HEIGHT = 260;

export type IndicatorChartProps = PartProps<'figure', { kind: string }, IndicatorFigures & ChartOptions>;

/**
 * One indicator in detail: a drawing that loads when it is needed, a range input that reads out each figure, a
 * description in words and the table of figures. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const IndicatorChart = /* @__PURE__ */ part<HTMLElement, IndicatorChartProps>(function IndicatorChart(
  { indicator, asOf, range, annotations, calendar, renderChart, ...props },
  ref,
) {
  const intl = useIntl('IndicatorChart');
  const rows = useMemo(
    () => rowsInRange(seriesRows(usableSeries(indicator), { asOf, calendar }), range),
    [indicator, asOf, calendar, range],
  );
  const points = useMemo(() => trendPoints(rows), [rows]);
  const room = useMemo(() => labelRoom(shortFigures(indicator, intl)), [indicator, intl]);
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, rows.length - 1);
  const target = indicator.target?.value;
  return (
    <ChartFrame
      {...props}
      ref={ref}
      caption={nameOf(indicator, intl)}
      kind={indicator.kind}
      height="one"
      drawing={(width, show) =>
        show({
          kind: 'trend',
          points,
          target,
          targetLabel:
            target === undefined ? '' : intl.t('panel.target', { value: figure(indicator, target, intl) }),
          series: indicator.kind === 'lagging' ? 'lagging' : 'leading',
          width,
          height: HEIGHT,
          room,
          cursor,
          formatPeriod: (period) => intl.period(period, 'short'),
          formatValue: (value) => shortFigure(indicator, value, intl),
        })
      }
      renderChart={renderChart}
      places={rows.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={readingOf(indicator, rows[cursor], intl, { calendar })}
      about={{ kind: 'trend', indicators: [indicator], asOf, annotations, calendar }}
      table={() => <IndicatorTable indicator={indicator} asOf={asOf} calendar={calendar} />}
    />
  );
});
