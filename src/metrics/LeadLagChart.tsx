import { useMemo, useState } from 'react';
import { type SeriesRow, seriesRows } from '../analysis/seriesRows';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import type { TrendChartProps } from './charts/TrendChart';
import { rowsInRange } from './dateRange';
import { LeadLagTable } from './LeadLagTable';
import { leadLagRows } from './leadLagRows';
import { figure, nameInSentence, nameOf, readingOf, shortFigure, shortFigures } from './sentences';
import { labelRoom, trendPoints } from './trendPoints';

const HEIGHT = 170;

/** Which link, and where its indicators are. */
export interface LinkFigures {
  charter: Pick<CharterDraft, 'indicators'>;
  link: IndicatorLink;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
}

export type LeadLagChartProps = PartProps<'figure', { kind: string }, LinkFigures & ChartOptions>;

/**
 * Both indicators of a link over each other on one time axis, each on its own scale, the result moved back by the delay
 * that the link expects, so that what belongs together stands together. Renders a `<figure data-charter-part="chart">`;
 * a sentence instead when an indicator of the link is not there.
 */
export const LeadLagChart = /* @__PURE__ */ part<HTMLElement, LeadLagChartProps>(function LeadLagChart(
  { charter, link, asOf, range, annotations, calendar: _c, renderChart, ...props },
  ref,
) {
  const intl = useIntl('LeadLagChart');
  const find = (id: string | undefined) => charter.indicators?.find((one) => one.id === id);
  const [leading, lagging] = [find(link.leadingId), find(link.laggingId)];
  const months = link.lagMonths ?? 0;
  const { pairs, points, domain } = useMemo(() => {
    const [early, late] = [leading, lagging].map((one) =>
      rowsInRange(seriesRows(one?.series, { asOf }), range),
    );
    const drawn = { leading: trendPoints(early ?? []), lagging: trendPoints(late ?? [], months) };
    const ends = [drawn.leading, drawn.lagging].flatMap((line) => [line[0], line.at(-1)]);
    const times = ends.flatMap((point) => (point ? [point.time] : []));
    return {
      pairs: leadLagRows(early ?? [], late ?? [], months),
      points: drawn,
      domain: [Math.min(...times), Math.max(...times)] as const,
    };
  }, [leading, lagging, months, asOf, range]);
  const room = useMemo(
    () => labelRoom([leading, lagging].flatMap((one) => (one ? shortFigures(one, intl) : []))),
    [leading, lagging, intl],
  );
  const [wanted, setWanted] = useState<number>();
  if (!leading || !lagging) return <p data-charter-part="list-empty">{intl.t('panel.link.broken')}</p>;
  const newest = pairs.findLastIndex((each) => each.leading && each.lagging);
  const cursor = Math.min(wanted ?? Math.max(newest, 0), pairs.length - 1);
  const pair = pairs[cursor];
  const drawn = (kind: 'leading' | 'lagging', width: number): TrendChartProps => {
    const indicator = kind === 'leading' ? leading : lagging;
    const target = indicator.target?.value;
    const at = pair?.[kind];
    return {
      points: points[kind],
      domain,
      target,
      targetLabel:
        target === undefined ? '' : intl.t('panel.target', { value: figure(indicator, target, intl) }),
      series: kind,
      width,
      height: HEIGHT,
      room,
      cursor: points[kind].findIndex(({ period }) => period === at?.period),
      formatPeriod: (period) => intl.period(period, 'short'),
      formatValue: (value) => shortFigure(indicator, value, intl),
    };
  };
  const names = { leading: nameOf(leading, intl), lagging: nameInSentence(lagging, intl), count: months };
  const read = (indicator: Indicator, row: SeriesRow | undefined) =>
    row && `${nameOf(indicator, intl)}, ${readingOf(indicator, row, intl)}`;
  return (
    <ChartFrame
      {...props}
      ref={ref}
      caption={intl.t(months > 0 ? 'panel.pair' : 'panel.pair.together', names)}
      note={intl.t(months > 0 ? 'panel.pair.shifted' : 'panel.pair.scales', {
        lagging: nameOf(lagging, intl),
      })}
      height="pair"
      drawing={(width) => ({
        kind: 'lead-lag',
        leading: drawn('leading', width),
        lagging: drawn('lagging', width),
      })}
      renderChart={renderChart}
      places={pairs.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={[read(leading, pair?.leading), read(lagging, pair?.lagging)].filter(Boolean).join(' · ')}
      about={{ kind: 'lead-lag', indicators: [leading, lagging], asOf, link, annotations }}
      table={() => <LeadLagTable leading={leading} lagging={lagging} pairs={pairs} />}
    />
  );
});
