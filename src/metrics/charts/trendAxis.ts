import { BESIDE, labelRoom } from './labelRoom';
import type { LineLabel } from './marks';
import { type Axis, valueAxis } from './niceAxis';
import type { TrendChartProps, TrendPoint } from './TrendChart';

type TrendValues = Pick<
  TrendChartProps,
  'points' | 'target' | 'targetLabel' | 'wanted' | 'thresholds' | 'forecast' | 'formatValue'
>;

/** Below this height an axis has fewer marks. */
const LOW = 200;

/** The value axis of a trend: everything that is drawn lies on it. */
export function trendAxis(values: TrendValues & { readonly height: number }): Axis {
  return valueAxis(extremesOf(values), values.height < LOW ? 3 : 5, values.formatValue);
}

/** The lowest and highest figure, and the few values beside them. */
function extremesOf({ points, target, wanted, thresholds = [], forecast }: TrendValues): number[] {
  const [low, high] = endsOf(points);
  return [
    ...(low <= high ? [low, high] : []),
    ...(wanted?.lines ?? []).flatMap((line) => line.flatMap(({ y }) => y ?? [])),
    ...(wanted || target === undefined ? [] : [target]),
    ...thresholds.map(({ at }) => at),
    ...(forecast?.fan ?? []).flatMap((one) => [one.low, one.high]),
  ];
}

/** Ends of a long series that were found; its axis is asked for more than once. */
const known = /* @__PURE__ */ new WeakMap<readonly TrendPoint[], readonly [number, number]>();

/** The lowest and highest figure; infinite the wrong way round without any. */
function endsOf(points: readonly TrendPoint[]): readonly [number, number] {
  const found = known.get(points);
  if (found) return found;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { value } of points) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  known.set(points, [low, high]);
  return [low, high];
}

/** The newest point with a figure. */
export function newestOf(points: readonly TrendPoint[]): TrendPoint | undefined {
  return points.findLast(({ value }) => value !== null);
}

/** Words for the lines of a trend, the newest figure first. */
export function trendLabels(values: TrendValues, colour?: string): LineLabel[] {
  const { points, target, targetLabel, wanted, thresholds = [], forecast, formatValue } = values;
  const newest = newestOf(points)?.value ?? null;
  return [
    ...(newest === null ? [] : [{ at: newest, text: formatValue(newest), colour, strong: true }]),
    ...(wanted ? wanted.labels : target === undefined ? [] : [{ at: target, text: targetLabel }]),
    ...thresholds.map(({ at, from, label }) => ({ at, from, text: label })),
    ...(forecast ? [{ at: forecast.value, from: forecast.fan[0]?.x, text: forecast.label }] : []),
  ];
}

/** Pixels for words at the ends of lines; undefined where the drawing is too narrow for them, so that they stand inside. */
export function endRoom(width: number, labels: readonly { readonly text: string }[]): number | undefined {
  const room = labelRoom(labels.map(({ text }) => text)) + BESIDE;
  return room <= width / 4 ? room : undefined;
}
