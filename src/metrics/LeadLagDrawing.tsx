import { type ReactNode, useMemo } from 'react';
import type { SeriesRow } from '../analysis/seriesRows';
import { useIntl } from '../kit/IntlProvider';
import type { CharterDraft, Indicator } from '../model';
import type { ShowDrawing } from './ChartPlot';
import { labelRoom } from './charts/labelRoom';
import type { TrendChartProps } from './charts/TrendChart';
import type { LeadLagRow } from './leadLagRows';
import { monthsLater, movedPoints } from './movedPoints';
import { shortFigure, shortFigures } from './readings';
import { nameOf } from './sentences';
import { wantedLines } from './wantedLines';

const HEIGHT = 170;

export interface LeadLagDrawingProps {
  leading: Indicator;
  lagging: Indicator;
  early: readonly SeriesRow[];
  late: readonly SeriesRow[];
  pairs: readonly LeadLagRow[];
  cursor: number;
  /** Months by which the leading series is moved later, and by which the link expects it. */
  shift: number;
  expected: number;
  calendar: CharterDraft['calendar'];
  width: number;
  show: ShowDrawing;
}

/** Prepares what the chart of two series draws: one time axis that stays where it is while one of them moves along it. */
export function LeadLagDrawing(props: LeadLagDrawingProps): ReactNode {
  const { leading, lagging, early, late, pairs, cursor, shift, expected, calendar, width, show } = props;
  const intl = useIntl('LeadLagChart');
  const domain = useMemo(() => sharedDomain(early, late, expected), [early, late, expected]);
  const points = useMemo(() => {
    const [from, to] = domain;
    const moved = movedPoints(early, shift).filter(({ time }) => from <= time && time <= to);
    return { leading: moved, lagging: late };
  }, [early, late, shift, domain]);
  const wanted = useMemo(
    () => ({
      leading: wantedLines(leading, points.leading, calendar, intl),
      lagging: wantedLines(lagging, points.lagging, calendar, intl),
    }),
    [leading, lagging, points, calendar, intl],
  );
  const room = useMemo(
    () => labelRoom([leading, lagging].flatMap((one) => shortFigures(one, intl))),
    [leading, lagging, intl],
  );
  const drawn = (kind: 'leading' | 'lagging'): TrendChartProps => {
    const indicator = kind === 'leading' ? leading : lagging;
    const at = pairs[cursor]?.[kind];
    const open = (kind === 'leading' ? early : late).find(
      ({ state }) => state === 'partial' || state === 'ahead',
    );
    const openFrom = points[kind].findIndex(({ period }) => period === open?.period);
    return {
      name: nameOf(indicator, intl),
      points: points[kind],
      domain,
      target: undefined,
      targetLabel: '',
      ...(wanted[kind] && { wanted: wanted[kind] }),
      series: kind,
      width,
      height: HEIGHT,
      room,
      ...(openFrom >= 0 && { openFrom }),
      cursor: points[kind].findIndex(({ period }) => period === at?.period),
      formatPeriod: (period) => intl.period(period, 'short'),
      formatValue: (value) => shortFigure(indicator, value, intl),
    };
  };
  return show({ kind: 'lead-lag', leading: drawn('leading'), lagging: drawn('lagging') }, (place) => {
    const { leading: one, lagging: other } = pairs[place] ?? {};
    const time = one ? monthsLater(one.time, shift) : other?.time;
    return time === undefined ? undefined : { x: time };
  });
}

/** First and last day number of both series, the leading one where it starts and where the expected delay takes it. */
function sharedDomain(
  early: readonly SeriesRow[],
  late: readonly SeriesRow[],
  expected: number,
): readonly [number, number] {
  const [first, last] = [early[0], early.at(-1)];
  const times = [...(first ? [first.time] : []), ...(last ? [monthsLater(last.time, expected)] : [])];
  for (const row of [late[0], late.at(-1)]) if (row) times.push(row.time);
  return [Math.min(...times), Math.max(...times)];
}
