import { useMemo, useState } from 'react';
import { rowsOfOneKind } from '../analysis/judgedRows';
import type { SeriesRow } from '../analysis/seriesRows';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { axisNames } from './axisNames';
import { ChartBody } from './ChartBody';
import { labelRoom } from './charts/labelRoom';
import { valueAxis } from './charts/niceAxis';
import type { VarianceBar } from './charts/VariancePlot';
import { rowsInRange } from './dateRange';
import type { IndicatorBodyProps } from './IndicatorFrame';
import { type FigureColumn, IndicatorTable } from './IndicatorTable';
import { readingOf } from './readings';
import { signedDifference, signedFigure } from './signedFigure';
import { placeOf, type Variance, type VarianceRow, varianceRows } from './variances';

/** More bars than this cannot be told apart on a telephone. */
const MOST_BARS = 24;
const MOST_PANELS = 2;
const HEIGHT = { one: 260, pair: 340 };

/** What stands under the name of a chart of differences. */
export function VarianceBody({
  caption,
  indicator,
  asOf,
  range,
  annotations,
  calendar,
  renderChart,
}: IndicatorBodyProps) {
  const intl = useIntl('VarianceChart');
  const slot = useSlot();
  const figure = useMemo(() => {
    const all = rowsOfOneKind(indicator, { asOf, calendar });
    const found = varianceRows(indicator, all, { calendar, annotations });
    return { all, found, ...barsOf(indicator, all, rowsInRange(all, range, calendar), found, intl) };
  }, [indicator, asOf, range, calendar, annotations, intl]);
  const { all, found, shown, from, panels, room } = figure;
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, shown.length - 1);
  const formats = useMemo(
    () => ({
      formatPeriod: axisNames(intl),
      formatValue: (value: number) => signedFigure(indicator, value, intl),
    }),
    [indicator, intl],
  );
  const words = useMemo(
    () => ({
      about: { kind: 'variance' as const, indicators: [indicator], asOf, annotations, calendar },
      table: (
        <IndicatorTable
          indicator={indicator}
          asOf={asOf}
          calendar={calendar}
          range={range}
          columns={found.map((each) => columnOf(indicator, all, each, intl))}
        />
      ),
    }),
    [indicator, asOf, annotations, calendar, range, all, found, intl],
  );
  const height = panels.length > 1 ? 'pair' : 'one';
  const row = shown[cursor];
  const note = [
    panels.length > 0 && intl.t('chart.variance.note'),
    all.length > shown.length && intl.t('chart.variance.newest', { count: shown.length }),
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
        show(
          { kind: 'variance', panels, ...formats, width, height: HEIGHT[height], room, end: 18, cursor },
          barPlace,
        )
      }
      renderChart={renderChart}
      places={panels.length > 0 ? shown.length : 0}
      instead={all.length > 0 && <p {...slot('list-empty')}>{intl.t('chart.variance.none')}</p>}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={readingOf(indicator, row, intl, {
        calendar,
        more: found
          .filter(({ basis }) => basis !== 'target')
          .flatMap((each) => sentenceOf(indicator, each, from + cursor, intl)),
      })}
    />
  );
}

/** Bars stand in a row, one a place. */
const barPlace = (place: number) => ({ x: place });

function barsOf(
  indicator: Indicator,
  all: readonly SeriesRow[],
  inRange: readonly SeriesRow[],
  found: readonly VarianceRow[],
  intl: CharterIntl,
) {
  const shown = inRange.slice(-MOST_BARS);
  const from = shown[0] ? all.indexOf(shown[0]) : 0;
  const panels = found.slice(0, MOST_PANELS).map(({ basis, at }) => ({
    name: intl.t(`chart.variance.${basis}`),
    basis: basis === 'target' ? ('plan' as const) : ('earlier' as const),
    bars: shown.map(({ period }, i): VarianceBar => {
      const variance = at(from + i);
      return { period, value: variance.value, look: lookOf(variance) };
    }),
  }));
  const format = (value: number) => signedFigure(indicator, value, intl);
  const labels = panels.flatMap(({ bars }) => {
    const values = bars.flatMap(({ value }) => value ?? []);
    return [3, 5].flatMap((count) => valueAxis(values, count, format, { zero: true }).ticks.map(format));
  });
  return { shown, from, panels, room: labelRoom(labels) };
}

function lookOf({ verdict }: Variance): VarianceBar['look'] {
  if (!verdict) return 'open';
  return verdict === 'same' ? 'plain' : verdict;
}

function sentenceOf(
  indicator: Indicator,
  { basis, at }: VarianceRow,
  index: number,
  intl: CharterIntl,
): string[] {
  const { value, verdict } = at(index);
  if (value === null) return [];
  const words = intl.t(`chart.variance.${basis}`);
  if (value === 0) return [intl.t('chart.variance.same', { basis: words })];
  const amount = signedDifference(indicator, value, intl);
  const sentence = intl.t('chart.variance.reading', { amount, basis: words });
  return verdict === 'better' || verdict === 'worse'
    ? [sentence, intl.t(`panel.change.${verdict}`)]
    : [sentence];
}

function columnOf(
  indicator: Indicator,
  all: readonly SeriesRow[],
  { basis, at }: VarianceRow,
  intl: CharterIntl,
): FigureColumn {
  const label = intl.t(`chart.variance.${basis}`);
  return {
    label: label.charAt(0).toLocaleUpperCase(intl.code) + label.slice(1),
    numeric: true,
    cell: ({ period }) => {
      const { value } = at(placeOf(all, period));
      return value === null ? '' : signedDifference(indicator, value, intl);
    },
  };
}
