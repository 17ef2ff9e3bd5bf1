import type { ReactNode } from 'react';
import { type IndicatorOptions, indicatorBehavior } from '../analysis/indicatorBehavior';
import type { SeriesRow } from '../analysis/seriesRows';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { axisNames } from './axisNames';
import { chartNotes, chartThresholds } from './chartNotes';
import { labelRoom } from './charts/labelRoom';
import { startsOffZero } from './charts/niceAxis';
import type { TrendChartProps, TrendPoint } from './charts/TrendChart';
import { endRoom, trendAxis, trendLabels } from './charts/trendAxis';
import type { DateRange } from './dateRange';
import { ruleText } from './describedSeries';
import type { ChartDrawing } from './drawing';
import { FinePrint } from './FinePrint';
import { readingOf, shortFigure } from './readings';
import { nameInSentence, nameOf } from './sentences';
import { shortSeries } from './shortSeries';
import { trendForecast } from './trendForecast';
import type { PlaceOf } from './useHoverCursor';
import { wantedLines } from './wantedLines';

/** Whose figures a trend shows. */
export interface TrendSource {
  readonly indicator: Indicator;
  readonly rows: readonly SeriesRow[];
  /** Whether its forecast is shown. */
  readonly forecast?: boolean;
}

/** What stands in and under the trend of an indicator; found once, whatever its width and wherever its cursor. */
export interface TrendFigure {
  readonly drawing: (width: number, cursor: number) => ChartDrawing;
  /** Where the places of its cursor lie. */
  readonly placeOf: PlaceOf;
  readonly note?: string;
  /** What the marks of the drawing mean. */
  readonly below: ReactNode;
  /** What is shown of a series that is too short to be drawn. */
  readonly instead?: ReactNode;
  readonly reading: (cursor: number) => string;
}

const HEIGHT = 260;
/** Heights of an indicator and of its counter-indicator under it. */
const HEIGHTS = { main: 210, counter: 130 };

/** Gathers the trend of an indicator and, under it on the same time axis, of the one that shows the price of gaming it. */
export function trendFigure(
  main: TrendSource,
  counter: TrendSource | undefined,
  options: IndicatorOptions & { readonly range?: DateRange },
  intl: CharterIntl,
): TrendFigure {
  const above = lineOf(main, options, counter ? HEIGHTS.main : HEIGHT, intl);
  const under = counter && lineOf(counter, options, HEIGHTS.counter, intl);
  const parts = under ? [above, under] : [above];
  const times = parts.flatMap(({ data: { points, forecast } }) => [
    points[0]?.time,
    points.at(-1)?.time,
    forecast?.fan.at(-1)?.x,
  ]);
  const known = times.filter((time) => time !== undefined);
  const room = Math.max(...parts.map((part) => part.room));
  const domain = [Math.min(...known), Math.max(...known)] as const;
  const places = new Map(counter?.rows.map(({ period }, i) => [period, i]));
  const placeUnder = (cursor: number) => places.get(main.rows[cursor]?.period ?? '') ?? -1;
  const instead = shortSeries(main.indicator, main.rows, options, intl);
  const notes = [
    parts.some(({ offZero }) => offZero) && intl.t('chart.axis.off-zero'),
    counter && intl.t('chart.counter', { name: nameInSentence(counter.indicator, intl) }),
  ];
  return {
    drawing: (width, cursor) => {
      const ends = parts.map(({ data }) => endRoom(width, trendLabels(data)));
      const end = ends.some((one) => one === undefined)
        ? undefined
        : Math.max(...ends.map((one) => one ?? 0));
      const shared = { width, room, end, domain };
      return {
        kind: 'trend',
        ...above.data,
        ...shared,
        cursor,
        ...(under && {
          counter: { ...under.data, name: under.name, ...shared, cursor: placeUnder(cursor) },
        }),
      };
    },
    placeOf: (place) => pointPlace(above.data.points[place]),
    note: instead ? '' : notes.filter(Boolean).join(' '),
    below: <FinePrint>{parts.flatMap(({ below }) => below)}</FinePrint>,
    instead,
    reading: (cursor) => {
      const other = counter?.rows[placeUnder(cursor)];
      const theirs =
        counter && intl.series([nameOf(counter.indicator, intl), readingOf(counter.indicator, other, intl)]);
      return [above.reading(cursor), other && theirs].filter(Boolean).join(' · ');
    },
  };
}

const pointPlace = (point: TrendPoint | undefined) => point && { x: point.time };

interface TrendLine {
  readonly name: string;
  readonly data: Omit<TrendChartProps, 'width' | 'room' | 'cursor'>;
  readonly room: number;
  readonly offZero: boolean;
  readonly below: readonly string[];
  readonly reading: (cursor: number) => string;
}

function lineOf(
  { indicator, rows, forecast: forecasts = false }: TrendSource,
  options: IndicatorOptions,
  height: number,
  intl: CharterIntl,
): TrendLine {
  const { calendar, annotations } = options;
  const rules = signalsOf(indicator, rows, options);
  const open = rows.findIndex(({ state }) => state === 'partial' || state === 'ahead');
  const wanted = wantedLines(indicator, rows, calendar, intl);
  const thresholds = chartThresholds(indicator, calendar, intl);
  const notes = chartNotes(indicator, annotations, rows, calendar, intl);
  const forecast = forecasts ? trendForecast(indicator, options, intl) : undefined;
  const data = {
    points: rows,
    target: undefined,
    targetLabel: '',
    series: indicator.kind === 'lagging' ? ('lagging' as const) : ('leading' as const),
    height,
    formatPeriod: axisNames(intl),
    formatValue: (value: number) => shortFigure(indicator, value, intl),
    ...(open >= 0 && { openFrom: open }),
    flagged: beginnings([...rules.keys()]),
    ...(forecast && { forecast: forecast.mark }),
    ...(wanted && { wanted }),
    thresholds: thresholds.lines,
    notes: notes.marks,
  } satisfies TrendLine['data'];
  const axis = trendAxis(data);
  const ahead = forecast ? [forecast.sentence] : [];
  return {
    name: nameOf(indicator, intl),
    data,
    room: labelRoom(axis.ticks.map(axis.format)),
    offZero: startsOffZero(axis),
    below: [
      ...(rules.size > 0 ? [intl.t('chart.flag')] : []),
      ...(rows.length > MOST_JUDGED
        ? [intl.t('chart.flag.too-many', { count: intl.number(MOST_JUDGED) })]
        : []),
      ...ahead,
      ...thresholds.sentences,
      ...notes.sentences,
    ],
    reading: (cursor) => {
      const happened = notes.marks.filter(({ at }) => at === cursor).map(({ text }) => text);
      const more = [ruleText(rules.get(cursor) ?? [], intl), ...happened];
      return readingOf(indicator, rows[cursor], intl, { calendar, more });
    },
  };
}

/** More signals than this hide the line. */
const MOST_FLAGS = 60;

/** Of many signals in a row the first stands for all; the cursor and the table have each. */
function beginnings(flagged: readonly number[]): readonly number[] {
  if (flagged.length <= MOST_FLAGS) return flagged;
  const known = new Set(flagged);
  return flagged.filter((index) => !known.has(index - 1));
}

/** Of more periods the statistics take longer than a frame, and a drawing has no room for what they find. */
const MOST_JUDGED = 3000;

/** The rules of the patterns that are complete in a row, by its index; over very many rows none, which stands in words below. */
function signalsOf(
  indicator: Indicator,
  rows: readonly SeriesRow[],
  options: IndicatorOptions,
): ReadonlyMap<number, readonly string[]> {
  if (rows.length > MOST_JUDGED) return new Map();
  const { flagged } = indicatorBehavior(indicator, options);
  const places = new Map(flagged.length > 0 ? rows.map(({ period }, i) => [period, i]) : []);
  const signals = new Map<number, readonly string[]>();
  for (const { period, rules } of flagged) {
    const place = places.get(period);
    if (place !== undefined) signals.set(place, rules);
  }
  return signals;
}
