import { type Key, useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts';
import { downsample } from '../../analysis/downsample';

/** One period of the drawing; `time` is the day number of its end. */
export interface TrendPoint {
  readonly time: number;
  readonly value: number | null;
  readonly period: string;
}

export interface TrendChartProps {
  readonly points: readonly TrendPoint[];
  /** First and last day number of the time axis; those of the points by default. */
  readonly domain?: readonly [number, number];
  readonly target: number | undefined;
  readonly targetLabel: string;
  readonly series: 'leading' | 'lagging';
  readonly width: number;
  readonly height: number;
  /** Pixels beside the plot for its labels; charts over each other share one, so that their axes agree. */
  readonly room: number;
  /** Index of the point that the cursor stands on. */
  readonly cursor: number;
  readonly formatPeriod: (period: string) => string;
  readonly formatValue: (value: number) => string;
}

const MAX_TICKS = 12;
const FEWEST_POINTS = 60;
const SMALL = { fill: 'var(--_ink-2)', fontSize: 12 };
/** Keeps a label readable where a line runs behind it. */
const CLEAR = { stroke: 'var(--_surface)', strokeWidth: 4, paintOrder: 'stroke' };

/**
 * The detail drawing of one series: line with gaps, target, cursor. Decorative for assistive technology, since the
 * caption, the range cursor, the description and the table carry everything.
 */
export function TrendChart(props: TrendChartProps) {
  const { points, domain, target, targetLabel, series, width, height, room, cursor } = props;
  const { formatPeriod, formatValue } = props;
  const colour = `var(--_${series})`;
  const drawn = useMemo(() => thin(points, width), [points, width]);
  const periods = new Map(drawn.map((point) => [point.time, point.period]));
  const at = points[cursor];
  const last = points.findLast((point) => point.value !== null);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={drawn}
      margin={{ top: 18, right: room + 8, bottom: 4, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--_line)" />
      <XAxis
        dataKey="time"
        type="number"
        domain={domain ? [...domain] : ['dataMin', 'dataMax']}
        ticks={ticksOf(drawn, width)}
        tickFormatter={(time: number) => formatPeriod(periods.get(time) ?? '')}
        tick={SMALL}
        tickLine={false}
        stroke="var(--_line)"
      />
      <YAxis
        domain={['auto', 'auto']}
        tickCount={height < 200 ? 3 : 5}
        tickFormatter={formatValue}
        tick={SMALL}
        stroke="none"
        width={room}
      />
      {target !== undefined && (
        <ReferenceLine
          y={target}
          ifOverflow="extendDomain"
          stroke="var(--_line-strong)"
          strokeDasharray="4 4"
          label={{ value: targetLabel, position: 'insideBottomLeft', ...SMALL, ...CLEAR }}
        />
      )}
      {at && <ReferenceLine x={at.time} stroke="var(--_line-strong)" strokeWidth={2} />}
      <Line
        dataKey="value"
        type="linear"
        stroke={colour}
        strokeWidth={2}
        connectNulls={false}
        isAnimationActive={false}
        activeDot={false}
        dot={
          drawn.length <= FEWEST_POINTS &&
          (series === 'lagging' ? square : { r: 3, fill: colour, strokeWidth: 0 })
        }
      />
      {last?.value !== null && last && (
        <ReferenceDot
          x={last.time}
          y={last.value}
          r={4}
          fill={colour}
          stroke="none"
          label={{
            value: formatValue(last.value),
            position: 'right',
            fill: colour,
            fontSize: 13,
            fontWeight: 650,
            ...CLEAR,
          }}
        />
      )}
      {at?.value !== null && at && (
        <ReferenceDot
          x={at.time}
          y={at.value}
          r={5}
          fill="var(--_surface)"
          stroke={colour}
          strokeWidth={2.5}
        />
      )}
    </ComposedChart>
  );
}

/** The marker of a result; a leading figure has a round one, so that colour is not the only difference. */
function square({ key, cx, cy, stroke }: DotProps) {
  if (cx === undefined || cy === undefined) return null;
  return <rect key={key} x={cx - 3} y={cy - 3} width={6} height={6} fill={stroke} />;
}

/** What Recharts tells a marker. */
interface DotProps {
  key?: Key | null;
  cx?: number;
  cy?: number;
  stroke?: string;
}

/** As many period ends as have room for their names. */
function ticksOf(points: readonly TrendPoint[], width: number): number[] {
  const most = Math.max(2, Math.min(MAX_TICKS, Math.floor(width / 70)));
  const step = Math.max(1, Math.ceil(points.length / most));
  return points.filter((_, index) => index % step === 0).map((point) => point.time);
}

/** At most one point for each pixel, and what a few points say in full. */
function thin(points: readonly TrendPoint[], width: number): TrendPoint[] {
  const line = points.map((point) => ({ x: point.time, y: point.value, point }));
  return downsample(line, Math.max(FEWEST_POINTS, width)).map(({ point }) => point);
}
