import { lazy, useMemo, useState } from 'react';
import { type SeriesRow, seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import { rowsInRange } from './dateRange';
import { LeadLagTable } from './LeadLagTable';
import { leadLagRows } from './leadLagRows';
import { type LinkFigures, linkEnds } from './linkEnds';
import { nameInSentence, nameOf, readingOf } from './sentences';

const parts = () => import('./chartParts');
const LeadLagDrawing = lazy(() => parts().then((module) => ({ default: module.LeadLagDrawing })));
const ShiftStepper = lazy(() => parts().then((module) => ({ default: module.ShiftStepper })));

export type LeadLagChartProps = PartProps<'figure', { kind: string }, LinkFigures & ChartOptions>;

/**
 * Both indicators of a link over each other on one time axis, each on its own scale, the leading one moved later by the
 * delay that the link expects, so that what belongs together stands together. Other delays can be tried. Renders a
 * `<figure data-charter-part="chart">`; a sentence instead when the link has no two indicators.
 */
export const LeadLagChart = /* @__PURE__ */ part<HTMLElement, LeadLagChartProps>(function LeadLagChart(
  { charter, link, asOf, range, annotations, calendar, renderChart, ...props },
  ref,
) {
  const intl = useIntl('LeadLagChart');
  const { leading, lagging, fault } = {
    leading: undefined,
    lagging: undefined,
    fault: undefined,
    ...linkEnds(charter, link),
  };
  const [shift = link.lagMonths ?? 0, setShift] = useState<number>();
  const [early, late] = useMemo(
    () =>
      [leading, lagging].map((one) =>
        rowsInRange(seriesRows(one && usableSeries(one), { asOf, calendar }), range),
      ),
    [leading, lagging, asOf, calendar, range],
  );
  const pairs = useMemo(() => leadLagRows(early ?? [], late ?? [], shift), [early, late, shift]);
  const [wanted, setWanted] = useState<number>();
  if (!leading || !lagging) return <p data-charter-part="list-empty">{fault && intl.t(fault)}</p>;
  const newest = pairs.findLastIndex((each) => each.leading && each.lagging);
  const cursor = Math.min(wanted ?? Math.max(newest, 0), pairs.length - 1);
  const pair = pairs[cursor];
  const names = { leading: nameOf(leading, intl), lagging: nameInSentence(lagging, intl), count: shift };
  const isExpected = shift === (link.lagMonths ?? 0);
  const read = (indicator: Indicator, row: SeriesRow | undefined) =>
    row && `${nameOf(indicator, intl)}, ${readingOf(indicator, row, intl, { calendar })}`;
  return (
    <ChartFrame
      {...props}
      ref={ref}
      caption={intl.t(shift > 0 ? 'panel.pair' : 'panel.pair.together', names)}
      note={intl.t(
        shift === 0 ? 'panel.pair.scales' : isExpected ? 'shift.note.expected' : 'shift.note',
        names,
      )}
      height="pair"
      controls={
        <div data-charter-part="row-buttons">
          <LazyBoundary failed={null}>
            <ShiftStepper leading={leading} lagging={lagging} link={link} shift={shift} onShift={setShift} />
          </LazyBoundary>
        </div>
      }
      drawing={(width, show) => (
        <LeadLagDrawing
          leading={leading}
          lagging={lagging}
          early={early ?? []}
          late={late ?? []}
          pairs={pairs}
          cursor={cursor}
          shift={shift}
          expected={link.lagMonths ?? 0}
          width={width}
          show={show}
        />
      )}
      renderChart={renderChart}
      places={pairs.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={[read(leading, pair?.leading), read(lagging, pair?.lagging)].filter(Boolean).join(' · ')}
      legend={[
        { name: nameOf(leading, intl), series: 'leading' },
        { name: nameOf(lagging, intl), series: 'lagging' },
      ]}
      about={{ kind: 'lead-lag', indicators: [leading, lagging], asOf, link, annotations, calendar, shift }}
      table={() => (
        <LeadLagTable
          leading={leading}
          lagging={lagging}
          pairs={pairs}
          shift={isExpected ? undefined : shift}
        />
      )}
    />
  );
});
