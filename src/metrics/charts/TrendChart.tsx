import { useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { downsample } from '../../analysis/downsample';

/** One period of the drawing; `time` is the day number of its end. */
export interface TrendPoint {
  readonly time: number;
  readonly value: number | null;
  readonly period: string;
}

export interface TrendChartProps {
  readonly points: readonly TrendPoint[];
  readonly target: number | undefined;
  readonly targetLabel: string;
  readonly kind: 'leading' | 'lagging';
  readonly width: number;
  readonly height: number;
  /** Index of the point that the cursor stands on. */
  readonly cursor: number;
  readonly formatPeriod: (period: string) => string;
  readonly formatValue: (value: number) => string;
}

const MAX_TICKS = 12;
const FEWEST_POINTS = 60;

/**
 * The detail drawing of one series: line with gaps, target, cursor. Decorative for assistive technology, since the
 * caption, the range cursor, the description and the table carry everything.
 */
export function TrendChart({
  points,
  target,
  targetLabel,
  kind,
  width,
  height,
  cursor,
  formatPeriod,
  formatValue,
}: TrendChartProps) {
  const colour = `var(--_${kind})`;
  const drawn = useMemo(() => thin(points, width), [points, width]);
  const step = Math.max(
    1,
    Math.ceil(drawn.length / Math.max(2, Math.min(MAX_TICKS, Math.floor(width / 70)))),
  );
  const ticks = drawn.filter((_, index) => index % step === 0).map((point) => point.time);
  const periods = new Map(drawn.map((point) => [point.time, point.period]));
  const at = points[cursor];
  return (
    <ComposedChart
      width={width}
      height={height}
      data={drawn}
      margin={{ top: 16, right: 16, bottom: 4, left: 8 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--_line)" />
      <XAxis
        dataKey="time"
        type="number"
        domain={['dataMin', 'dataMax']}
        ticks={ticks}
        tickFormatter={(time: number) => formatPeriod(periods.get(time) ?? '')}
        tick={{ fill: 'var(--_ink-2)', fontSize: 12 }}
        stroke="var(--_line)"
      />
      <YAxis
        domain={['auto', 'auto']}
        tickFormatter={formatValue}
        tick={{ fill: 'var(--_ink-2)', fontSize: 12 }}
        stroke="none"
        width={64}
      />
      {target !== undefined && (
        <ReferenceLine
          y={target}
          ifOverflow="extendDomain"
          stroke="var(--_line-strong)"
          strokeDasharray="4 4"
          label={{ value: targetLabel, position: 'insideTopRight', fill: 'var(--_ink-2)', fontSize: 12 }}
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
        dot={drawn.length <= FEWEST_POINTS ? { r: 3, fill: colour, strokeWidth: 0 } : false}
      />
    </ComposedChart>
  );
}

/** At most one point for each pixel, and what a few points say in full. */
function thin(points: readonly TrendPoint[], width: number): TrendPoint[] {
  const line = points.map((point) => ({ x: point.time, y: point.value, point }));
  return downsample(line, Math.max(FEWEST_POINTS, width)).map(({ point }) => point);
}
