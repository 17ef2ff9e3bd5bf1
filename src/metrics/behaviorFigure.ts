import type { SegmentPoint } from '../analysis/behaviorSegments';
import {
  type IndicatorBehavior,
  type IndicatorOptions,
  indicatorBehavior,
} from '../analysis/indicatorBehavior';
import { timeOf } from '../analysis/periodBounds';
import type { CharterIntl } from '../i18n';
import { inSentence } from '../i18n/inSentence';
import type { Indicator } from '../model';
import { axisNames } from './axisNames';
import { signalText } from './behaviorColumns';
import type { BehaviorLines, BehaviorPanel } from './charts/BehaviorPlot';
import { labelRoom } from './charts/labelRoom';
import type { LineLabel } from './charts/marks';
import { valueAxis } from './charts/niceAxis';
import type { TrendPoint } from './charts/TrendChart';
import { endRoom } from './charts/trendAxis';
import { type DateRange, rowsInRange } from './dateRange';
import { computedText, dependenceTexts } from './describedSeries';
import type { ChartDrawing } from './drawing';
import { differenceText, readingOf, shortFigure } from './readings';
import { segmentLines } from './segmentLines';
import type { PlaceOf } from './useHoverCursor';

/** Heights of the figures and of the steps under them. */
const HEIGHTS = [210, 130] as const;

/** What stands in and under a process behaviour chart, found once. */
export interface BehaviorFigure {
  /** The points that are shown. */
  readonly points: readonly SegmentPoint[];
  /** Complete figures of all time; below six there are no limits. */
  readonly count: number;
  readonly hasLimits: boolean;
  readonly drawing: (width: number, cursor: number) => ChartDrawing;
  /** Where the places of its cursor lie. */
  readonly placeOf: PlaceOf;
  readonly note: string;
  readonly below: readonly string[];
  readonly reading: (cursor: number) => string;
}

/** Gathers the process behaviour of an indicator; limits rest on all figures, whatever days are shown. */
export function behaviorFigure(
  indicator: Indicator,
  range: DateRange | undefined,
  options: IndicatorOptions,
  intl: CharterIntl,
): BehaviorFigure {
  const behavior = indicatorBehavior(indicator, options);
  const points = rowsInRange(behavior.points, range, options.calendar);
  const first = points[0] ? behavior.points.indexOf(points[0]) : 0;
  const times = points.map(({ period }) => timeOf(period, options.calendar));
  const figures = points.map(({ period, value }, i) => ({ period, value, time: times[i] ?? 0 }));
  const steps = points.map(({ period, range: value }, i) => ({ period, value, time: times[i] ?? 0 }));
  const lines = segmentLines(behavior.segments, figures, [first, first + points.length - 1]);
  const panels = panelsOf(indicator, points, [figures, steps], lines, intl);
  const room = Math.max(...panels.map((panel) => labelRoom(ticksOf(panel))));
  const shared = {
    panels,
    series: indicator.kind === 'lagging' ? ('lagging' as const) : ('leading' as const),
    dividers: lines.dividers,
    formatPeriod: axisNames(intl),
    room,
  };
  return {
    points,
    count: behavior.points.filter(({ value }) => value !== null).length,
    hasLimits: behavior.segments.some((segment) => segment.behavior.limits),
    drawing: (width, cursor) => ({
      kind: 'behavior',
      ...shared,
      width,
      cursor,
      end: endRoom(
        width,
        panels.flatMap(({ labels }) => labels),
      ),
    }),
    placeOf: (place) => (times[place] === undefined ? undefined : { x: times[place] }),
    note: noteOf(behavior, intl),
    below: belowOf(behavior, intl),
    reading: (cursor) => readingAt(indicator, points[cursor], options, intl),
  };
}

function panelsOf(
  indicator: Indicator,
  points: readonly SegmentPoint[],
  [figures, steps]: readonly [readonly TrendPoint[], readonly TrendPoint[]],
  lines: { readonly figures: readonly BehaviorLines[]; readonly steps: readonly BehaviorLines[] },
  intl: CharterIntl,
): readonly [BehaviorPanel, BehaviorPanel] {
  const where = (test: (point: SegmentPoint) => boolean) =>
    points.flatMap((point, i) => (test(point) ? [i] : []));
  const isBeyond = ({ signals }: SegmentPoint) => signals.some(({ rule }) => rule === 'beyond-limit');
  const formatValue = (value: number) => shortFigure(indicator, value, intl);
  return [
    {
      name: '',
      points: figures,
      lines: lines.figures,
      beyond: where(isBeyond),
      patterns: where((point) => point.signals.length > 0 && !isBeyond(point)),
      outliers: where(({ outlier }) => outlier),
      labels: labelsOf(indicator, lines.figures.at(-1), ['upper', 'centre', 'lower'], intl),
      formatValue,
      height: HEIGHTS[0],
      zero: false,
    },
    {
      name: intl.t('chart.behavior.range'),
      points: steps,
      lines: lines.steps,
      beyond: where(({ rangeSignal }) => rangeSignal),
      patterns: [],
      outliers: [],
      labels: labelsOf(indicator, lines.steps.at(-1), ['range.upper', 'range.mean'], intl),
      formatValue,
      height: HEIGHTS[1],
      zero: true,
    },
  ];
}

type LabelKey = 'upper' | 'centre' | 'lower' | 'range.upper' | 'range.mean';

function labelsOf(
  indicator: Indicator,
  lines: BehaviorLines | undefined,
  keys: readonly LabelKey[],
  intl: CharterIntl,
): LineLabel[] {
  if (!lines) return [];
  return keys.flatMap((key) => {
    const at = key === 'lower' ? lines.lower : key.endsWith('upper') ? lines.upper : lines.centre;
    return at === undefined
      ? []
      : [
          {
            at,
            from: lines.from,
            text: intl.t(`chart.behavior.${key}`, { value: computedText(indicator, at, intl) }),
          },
        ];
  });
}

function ticksOf({ points, lines, formatValue, height, zero }: BehaviorPanel): string[] {
  const values = [
    ...points.flatMap(({ value }) => value ?? []),
    ...lines.flatMap(({ upper, lower, centre }) => [upper, lower ?? centre]),
  ];
  return valueAxis(values, height < 200 ? 3 : 5, formatValue, { zero }).ticks.map(formatValue);
}

function noteOf({ inputs, variation, limits }: IndicatorBehavior, intl: CharterIntl): string {
  if (!limits) return '';
  const rules = intl.label('behaviorRuleSet', inputs.ruleSet);
  const note = intl.t(inputs.locked ? 'chart.behavior.locked' : 'chart.behavior.note', {
    count: inputs.n,
    rules,
  });
  return variation === 'trial' ? `${note} ${intl.t('chart.behavior.trial')}` : note;
}

function belowOf(behavior: IndicatorBehavior, intl: CharterIntl): string[] {
  const { assurance, points, segments } = behavior;
  const marked = points.some(
    ({ signals, outlier, rangeSignal }) => signals.length > 0 || outlier || rangeSignal,
  );
  return [
    ...(assurance ? [intl.t(`chart.assurance.${assurance}`)] : []),
    ...dependenceTexts(behavior, intl),
    ...(marked ? [intl.t('chart.behavior.marks')] : []),
    ...segments.flatMap(({ from, startedBy }) =>
      startedBy
        ? [
            intl.t('chart.behavior.segment', {
              period: intl.period(points[from]?.period ?? ''),
              text: intl.text(startedBy.text) || intl.label('annotationKind', startedBy.kind ?? ''),
            }),
          ]
        : [],
    ),
  ];
}

function readingAt(
  indicator: Indicator,
  point: SegmentPoint | undefined,
  options: IndicatorOptions,
  intl: CharterIntl,
): string {
  if (!point) return '';
  const { period, value, range, rangeSignal } = point;
  const state = value === null ? 'missing' : 'complete';
  const more = [
    range === null ? '' : intl.t('chart.behavior.moved', { amount: differenceText(indicator, range, intl) }),
    rangeSignal ? intl.t('chart.behavior.jump') : '',
    inSentence(signalText(point, intl), intl.code),
  ];
  return readingOf(indicator, { period, value, state }, intl, { calendar: options.calendar, more });
}
