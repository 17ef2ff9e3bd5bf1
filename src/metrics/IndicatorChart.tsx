import { lazy, useMemo, useState } from 'react';
import { seriesRows } from '../analysis/seriesRows';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { ChartFrame } from './ChartFrame';
import { IndicatorTable } from './IndicatorTable';
import { figure, readingOf, shortFigure, shortFigures } from './sentences';
import { labelRoom, trendPoints } from './trendPoints';

const TrendChart = lazy(() =>
  import('./charts/TrendChart').then((module) => ({ default: module.TrendChart })),
);
const HEIGHT = 260;

export interface IndicatorChartProps {
  indicator: Indicator;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
}

/**
 * One indicator in detail: a drawing that loads when it is needed, a range input that reads out each figure, a
 * description in words and the table of figures. Renders a `<figure data-charter-part="chart">`.
 */
export function IndicatorChart({ indicator, asOf }: IndicatorChartProps) {
  const intl = useIntl('IndicatorChart');
  const rows = useMemo(() => seriesRows(indicator.series, { asOf }), [indicator.series, asOf]);
  const points = useMemo(() => trendPoints(rows), [rows]);
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, rows.length - 1);
  const target = indicator.target?.value;
  return (
    <ChartFrame
      caption={intl.indicatorName(indicator)}
      kind={indicator.kind}
      height="one"
      draw={(width) => (
        <TrendChart
          points={points}
          target={target}
          targetLabel={
            target === undefined ? '' : intl.t('panel.target', { value: figure(indicator, target, intl) })
          }
          kind={indicator.kind === 'lagging' ? 'lagging' : 'leading'}
          width={width}
          height={HEIGHT}
          room={labelRoom(shortFigures(indicator, intl))}
          cursor={cursor}
          formatPeriod={(period) => intl.period(period, 'short')}
          formatValue={(value) => shortFigure(indicator, value, intl)}
        />
      )}
      places={rows.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={readingOf(indicator, rows[cursor], intl)}
      indicators={[indicator]}
      asOf={asOf}
      table={() => <IndicatorTable indicator={indicator} asOf={asOf} />}
    />
  );
}
