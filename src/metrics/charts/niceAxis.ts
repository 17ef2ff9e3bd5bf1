import { getNiceTickValues } from 'recharts';

/** One axis: its ends, where it is marked, and how the marks read. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** An axis of values whose ends are round and hold everything given; with `zero` it starts there, as bars need. */
export function valueAxis(
  values: Iterable<number>,
  count: number,
  format: (value: number) => string,
  { zero = false }: { zero?: boolean } = {},
): Axis {
  let [low, high] = zero ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = [0, 1];
  const ticks = getNiceTickValues([low, high], count, true);
  const [first = low, last = high] = [ticks[0], ticks.at(-1)];
  return { domain: [Math.min(first, low), Math.max(last, high)], ticks, format };
}

const MAX_TICKS = 12;
/** Pixels that the name of a period takes at most, with the space beside it. */
const NAME = 70;

/** An axis of time, in day numbers: as many period ends are marked as have room for their names. */
export function timeAxis(
  points: readonly { readonly time: number; readonly period: string }[],
  width: number,
  formatPeriod: (period: string) => string,
  domain?: readonly [number, number],
): Axis {
  const most = Math.max(2, Math.min(MAX_TICKS, Math.floor(width / NAME)));
  const step = Math.max(1, Math.ceil(points.length / most));
  const marked = Array.from({ length: Math.ceil(points.length / step) }, (_, i) => points[i * step]).filter(
    (point) => point !== undefined,
  );
  const names = new Map(marked.map(({ time, period }) => [time, period]));
  const [first = 0, last = 1] = [points[0]?.time, points.at(-1)?.time];
  return {
    domain: domain ?? [first, last],
    ticks: marked.map(({ time }) => time),
    format: (time) => formatPeriod(names.get(time) ?? ''),
  };
}
