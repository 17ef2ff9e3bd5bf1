import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import { seriesRows } from '../analysis/seriesRows';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { periodEnd, toDayNumber } from '../model/dates';
import { ChartBoundary } from './ChartBoundary';
import { IndicatorTable } from './IndicatorTable';
import { description, figure } from './sentences';
import { useWidth } from './useWidth';

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
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const captionId = useId();
  const [showData, setShowData] = useState(false);
  const rows = useMemo(() => seriesRows(indicator.series, { asOf }), [indicator.series, asOf]);
  const points = useMemo(
    () =>
      rows.map(({ period, value }) => ({
        time: toDayNumber(periodEnd(period) ?? '1970-01-01'),
        value,
        period,
      })),
    [rows],
  );
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, rows.length - 1);
  const row = rows[cursor];
  const show = (value: number) => figure(indicator, value, intl);
  const reading =
    row && `${intl.period(row.period)}: ${row.value === null ? intl.t('panel.no-data') : show(row.value)}`;
  const name = intl.indicatorName(indicator);
  const target = indicator.target?.value;
  return (
    <figure data-charter-part="chart" data-kind={indicator.kind}>
      <figcaption id={captionId}>{name}</figcaption>
      {rows.length === 0 ? (
        <p data-charter-part="list-empty">{intl.t('panel.description.empty')}</p>
      ) : (
        <>
          <div ref={box} data-charter-part="plot" dir="ltr" aria-hidden="true">
            <ChartBoundary fallback={null}>
              <Suspense fallback={null}>
                {width > 0 && (
                  <TrendChart
                    points={points}
                    target={target}
                    targetLabel={target === undefined ? '' : intl.t('panel.target', { value: show(target) })}
                    kind={indicator.kind === 'lagging' ? 'lagging' : 'leading'}
                    width={width}
                    height={HEIGHT}
                    cursor={cursor}
                    formatPeriod={(period) => intl.period(period, 'short')}
                    formatValue={show}
                  />
                )}
              </Suspense>
            </ChartBoundary>
          </div>
          <div data-charter-part="readout">
            <input
              type="range"
              min={0}
              max={rows.length - 1}
              value={cursor}
              aria-labelledby={captionId}
              aria-valuetext={reading}
              onChange={(event) => setWanted(Number(event.currentTarget.value))}
            />
            <output>{reading}</output>
            <Button variant="quiet" aria-expanded={showData} onClick={() => setShowData(!showData)}>
              {intl.t(showData ? 'panel.hide-data' : 'panel.show-data')}
            </Button>
          </div>
          <details data-charter-part="chart-description">
            <summary>{intl.t('panel.in-words')}</summary>
            {description(indicator, asOf, intl).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
          {showData && <IndicatorTable indicator={indicator} asOf={asOf} />}
        </>
      )}
    </figure>
  );
}
