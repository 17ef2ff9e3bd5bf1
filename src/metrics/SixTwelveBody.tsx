import { useMemo, useState } from 'react';
import type { CharterIntl } from '../i18n';
import { inSentence } from '../i18n/inSentence';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { axisNames } from './axisNames';
import { ChartBody } from './ChartBody';
import { labelRoom } from './charts/labelRoom';
import { startsOffZero, valueAxis } from './charts/niceAxis';
import type { SixTwelvePane, YearPoint } from './charts/SixTwelvePlot';
import { DataTable } from './DataTable';
import type { IndicatorBodyProps } from './IndicatorFrame';
import { readingOf, shortFigure } from './readings';
import { figureOrNone, nameOf } from './sentences';
import { signedDifference } from './signedFigure';
import { type SixTwelve, sixTwelve } from './sixTwelve';

const HEIGHT = { one: 260, pair: 340 };

/** What stands under the name of a 6-12 view. */
export function SixTwelveBody({
  caption,
  indicator,
  asOf,
  annotations,
  calendar,
  renderChart,
}: IndicatorBodyProps) {
  const intl = useIntl('SixTwelveChart');
  const slot = useSlot();
  const view = useMemo(() => sixTwelve(indicator, { asOf, calendar }), [indicator, asOf, calendar]);
  const { panes, points, rooms, offZero, ...formats } = useMemo(
    () => panesOf(indicator, view, intl),
    [indicator, view, intl],
  );
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, points.length - 1);
  const words = useMemo(
    () => ({
      about: { kind: 'six-twelve' as const, indicators: [indicator], asOf, annotations, calendar },
      table: <PeriodTable indicator={indicator} points={points} />,
    }),
    [indicator, asOf, annotations, calendar, points],
  );
  const at = points[cursor];
  const height = panes.length > 1 ? 'pair' : 'one';
  const note = [
    points.length > 0 && intl.t(`chart.six-twelve.note${panes.length > 1 ? '' : '.one'}`),
    offZero && intl.t('chart.axis.off-zero'),
    view.aggregated &&
      intl.t('chart.six-twelve.how', {
        aggregation: inSentence(intl.label('aggregation', indicator.aggregation ?? ''), intl.code),
      }),
    view.reason !== 'shown' &&
      view.reason !== 'no-figures' &&
      points.length > 0 &&
      intl.t(`chart.six-twelve.${view.reason}`),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <ChartBody
      {...words}
      caption={caption}
      note={note}
      height={height}
      drawing={(width, show) =>
        show({
          kind: 'six-twelve',
          panes,
          ...formats,
          ...rooms,
          series: indicator.kind === 'lagging' ? 'lagging' : 'leading',
          width,
          height: HEIGHT[height],
          cursor,
        })
      }
      renderChart={renderChart}
      places={points.length}
      instead={
        view.reason !== 'no-figures' &&
        view.reason !== 'shown' && <p {...slot('list-empty')}>{intl.t(`chart.six-twelve.${view.reason}`)}</p>
      }
      cursor={cursor}
      onCursorChange={setWanted}
      reading={at ? readingAt(indicator, at, intl) : ''}
      below={
        <div {...slot('chart-words')}>
          <Newest indicator={indicator} panes={panes} />
        </div>
      }
    />
  );
}

function panesOf(indicator: Indicator, { weeks, months }: SixTwelve, intl: CharterIntl) {
  const formatValue = (value: number) => shortFigure(indicator, value, intl);
  const panes = (
    [
      ['weeks', weeks],
      ['months', months],
    ] as const
  ).flatMap(([key, points]): SixTwelvePane[] => {
    if (!points) return [];
    const before = points.findLast((point) => point.before !== null)?.before;
    return [
      {
        name: intl.t(`chart.six-twelve.${key}`),
        points,
        beforeLabel: typeof before === 'number' ? formatValue(before) : '',
      },
    ];
  });
  const points = panes.flatMap((pane) => pane.points);
  const axes = panes.map((pane) =>
    valueAxis(
      pane.points.flatMap(({ value, before }) => [value ?? [], before ?? []].flat()),
      5,
      formatValue,
    ),
  );
  return {
    panes,
    points,
    rooms: { room: labelRoom(axes.flatMap(({ ticks }) => ticks.map(formatValue))) },
    offZero: axes.some(startsOffZero),
    formatValue,
    formatPeriod: axisNames(intl),
  };
}

function readingAt(indicator: Indicator, { period, value, before }: YearPoint, intl: CharterIntl): string {
  const state = value === null ? 'missing' : 'complete';
  const year =
    before === null
      ? ''
      : intl.t('chart.six-twelve.last-year', { value: figureOrNone(indicator, before, intl) });
  return readingOf({ ...indicator, target: undefined, targets: undefined }, { period, value, state }, intl, {
    more: [year],
  });
}

/** The newest figure of each part and how it moved. */
function Newest({ indicator, panes }: { indicator: Indicator; panes: readonly SixTwelvePane[] }) {
  const intl = useIntl('SixTwelveChart');
  const move = (now: number | null | undefined, then: number | null | undefined) =>
    typeof now === 'number' && typeof then === 'number'
      ? signedDifference(indicator, Number((now - then).toPrecision(12)), intl)
      : intl.t('panel.no-data');
  return (
    <DataTable
      caption={intl.t('chart.six-twelve.newest')}
      columns={[
        { label: intl.t('field.indicators.series.period') },
        { label: intl.t('field.indicators.series.value'), numeric: true },
        { label: intl.t('chart.six-twelve.before'), numeric: true },
        { label: intl.t('chart.six-twelve.year'), numeric: true },
      ]}
      count={panes.length}
      rowAt={(index) => {
        const points = panes[index]?.points ?? [];
        const [last, earlier] = [points.at(-1), points.at(-2)];
        return [
          intl.period(last?.period ?? ''),
          figureOrNone(indicator, last?.value ?? null, intl),
          move(last?.value, earlier?.value),
          move(last?.value, last?.before),
        ];
      }}
    />
  );
}

function PeriodTable({ indicator, points }: { indicator: Indicator; points: readonly YearPoint[] }) {
  const intl = useIntl('SixTwelveChart');
  return (
    <DataTable
      caption={nameOf(indicator, intl)}
      columns={[
        { label: intl.t('field.indicators.series.period') },
        { label: intl.t('field.indicators.series.value'), numeric: true },
        { label: intl.t('chart.six-twelve.year-before'), numeric: true },
      ]}
      count={points.length}
      rowAt={(index) => {
        const { period = '', value = null, before = null } = points[index] ?? {};
        return [
          intl.period(period),
          figureOrNone(indicator, value, intl),
          before === null ? '' : figureOrNone(indicator, before, intl),
        ];
      }}
    />
  );
}
