import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import { downsample, seriesRows } from '../analysis';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { periodEnd, toDayNumber } from '../model';
import { ChartBoundary } from './ChartBoundary';
import { type IndicatorFigures, IndicatorTable } from './IndicatorTable';
import { description, figure } from './sentences';
import { useWidth } from './useWidth';

const TrendChart = lazy(() =>
  import('./charts/TrendChart').then((module) => ({ default: module.TrendChart })),
);
const HEIGHT = 260;

export type IndicatorChartProps = PartProps<'figure', { kind: string }, IndicatorFigures>;

/**
 * One indicator in detail: a drawing that loads when it is needed, a range input that reads out each figure, a
 * description in words and the table of figures. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const IndicatorChart = /* @__PURE__ */ part<HTMLElement, IndicatorChartProps>(function IndicatorChart(
  { indicator, asOf, ...props },
  ref,
) {
  const intl = useIntl('IndicatorChart');
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const captionId = useId();
  const [showData, setShowData] = useState(false);
  const rows = useMemo(() => seriesRows(indicator.series, { asOf }), [indicator.series, asOf]);
  const points = useMemo(() => {
    const all = rows.map((row, index) => ({
      x: toDayNumber(periodEnd(row.period) ?? '1970-01-01'),
      y: row.value,
      index,
    }));
    return downsample(all, Math.max(60, width)).map(({ x, y, index }) => ({
      time: x,
      value: y,
      label: intl.period(rows[index]?.period ?? '', 'short'),
      index,
    }));
  }, [rows, width, intl]);
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, rows.length - 1);
  const row = rows[cursor];
  const show = (value: number) => figure(indicator, value, intl);
  const reading =
    row && `${intl.period(row.period)}: ${row.value === null ? intl.t('panel.no-data') : show(row.value)}`;
  const name = intl.indicatorName(indicator);
  const target = indicator.target?.value;
  return usePartElement('figure', props, {
    ref: ref as never,
    slot: 'chart',
    state: { kind: indicator.kind ?? '' },
    props: {
      children: (
        <>
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
                        targetLabel={
                          target === undefined ? '' : intl.t('panel.target', { value: show(target) })
                        }
                        kind={indicator.kind === 'lagging' ? 'lagging' : 'leading'}
                        width={width}
                        height={HEIGHT}
                        cursor={points.findIndex((point) => point.index === cursor)}
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
        </>
      ),
    },
  });
});
