/** One axis: its ends, where it is marked, and how the marks read. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/**
 * An axis of values whose ends are round and hold everything given; with `zero` zero is among it, as bars need. Where
 * all values are equal they stand in its middle, zeros at its foot.
 */
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
  if (low > high || (low === 0 && high === 0)) [low, high] = [0, 1];
  if (low === high) [low, high] = [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const ticks = niceTicks(low, high, count, format);
  const [first = low, last = high] = [ticks[0], ticks.at(-1)];
  return { domain: [Math.min(first, low), Math.max(last, high)], ticks, format };
}

/** Whether the axis leaves out the way from zero to its nearer end. */
export function startsOffZero({ domain: [low, high] }: Axis): boolean {
  return low > 0 || high < 0;
}

/** Multiples of 1, 2 or 5 times a power of ten around two ends, as dense as their labels can be told apart. */
function niceTicks(low: number, high: number, count: number, format: (value: number) => string): number[] {
  // Divided before it is subtracted: the span of the largest numbers is none.
  let step = niceStep(high / (count - 1) - low / (count - 1));
  for (;;) {
    const ticks = multiples(low, high, step);
    if (ticks.length <= 2 || new Set(ticks.map(format)).size === ticks.length) return ticks;
    step = niceStep(step * 1.5);
  }
}

function multiples(low: number, high: number, step: number): number[] {
  const [from, to] = [Math.floor(clean(low / step)), Math.ceil(clean(high / step))];
  if (!(to - from < 100)) return [low, high];
  return Array.from({ length: to - from + 1 }, (_, i) => clean((from + i) * step)).filter(Number.isFinite);
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5].find((one) => clean(one * power) >= clean(least)) ?? 10;
  return times * power;
}

/** Drops the noise of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

const MAX_TICKS = 12;
/** Pixels that a character of a name takes, and those between two names. */
const CHARACTER = 6.6;
const BETWEEN = 16;

/** Writes a period on an axis, knowing the one written before it. */
export type AxisName = (period: string, before?: string) => string;

/** An axis of time, in day numbers: as many period ends are marked, the newest among them, as have room for their names. */
export function timeAxis(
  points: readonly { readonly time: number; readonly period: string }[],
  width: number,
  formatPeriod: AxisName,
  domain?: readonly [number, number],
): Axis {
  const last = points.length - 1;
  const sample = [points[0], points[last]].map((point) => (point ? formatPeriod(point.period) : ''));
  const name = Math.max(...sample.map(({ length }) => length)) * CHARACTER + BETWEEN;
  const most = Math.max(2, Math.min(MAX_TICKS, Math.floor(width / name)));
  const step = Math.max(1, Math.ceil(points.length / most));
  const marked = Array.from({ length: Math.ceil(points.length / step) }, (_, i) => points[last - i * step])
    .filter((point) => point !== undefined)
    .reverse();
  const names = new Map(
    marked.map(({ time, period }, i) => [time, formatPeriod(period, marked[i - 1]?.period)]),
  );
  const [from = 0, to = 1] = [points[0]?.time, points.at(-1)?.time];
  return {
    domain: domain ?? [from, to],
    ticks: marked.map(({ time }) => time),
    format: (time) => names.get(time) ?? '',
  };
}
