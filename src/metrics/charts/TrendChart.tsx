import { useMemo } from 'react';
import { downsample } from '../../analysis/downsample';
import { fitText } from './fitText';
import { DotsMark, Label, LineMark, TimeRule, ValueRule } from './marks';
import { timeAxis, valueAxis } from './niceAxis';
import { Plot, type PlotSize, useScale } from './Plot';

/** One period of the drawing; `time` is the day number of its end. */
export interface TrendPoint {
  readonly time: number;
  readonly value: number | null;
  readonly period: string;
}

export interface TrendChartProps extends PlotSize {
  /** What is drawn, where more than one drawing shares a name. */
  readonly name?: string;
  readonly points: readonly TrendPoint[];
  /** First and last day number of the time axis; those of the points by default. */
  readonly domain?: readonly [number, number];
  readonly target: number | undefined;
  readonly targetLabel: string;
  readonly series: 'leading' | 'lagging';
  /** Index of the point that the cursor stands on. */
  readonly cursor: number;
  readonly formatPeriod: (period: string) => string;
  readonly formatValue: (value: number) => string;
}

const FEWEST_POINTS = 60;
/** Pixels that the label of a target or of a figure takes. */
const TARGET_ROOM = 95;

/**
 * The detail drawing of one series: line with gaps, target, cursor. Decorative for assistive technology, since the
 * caption, the range cursor, the description and the table carry everything.
 */
export function TrendChart(props: TrendChartProps) {
  const { name, points, domain, target, targetLabel, series, width, height, room, cursor } = props;
  const { formatPeriod, formatValue } = props;
  const colour = `var(--_${series})`;
  const line = useMemo(() => thin(points, width), [points, width]);
  const x = useMemo(
    () => timeAxis(points, width, formatPeriod, domain),
    [points, width, formatPeriod, domain],
  );
  const y = useMemo(() => {
    const values = line.flatMap((point) => point.y ?? []);
    if (target !== undefined) values.push(target);
    return valueAxis(values, height < 200 ? 3 : 5, formatValue);
  }, [line, target, height, formatValue]);
  const at = points[cursor];
  const last = points.findLast((point) => point.value !== null);
  return (
    <Plot width={width} height={height} room={room} x={x} y={y}>
      {target !== undefined && (
        <>
          <ValueRule at={target} dash="4 4" />
          <TargetLabel target={target}>{targetLabel}</TargetLabel>
        </>
      )}
      {name && <SeriesName colour={colour}>{name}</SeriesName>}
      {at && <TimeRule at={at.time} />}
      <LineMark points={line} colour={colour} />
      {line.length <= FEWEST_POINTS && <DotsMark points={line} colour={colour} />}
      {last && <Newest point={last} colour={colour} text={formatValue(last.value ?? 0)} />}
      {at && at.value !== null && (
        <DotsMark points={[{ x: at.time, y: at.value }]} colour={colour} radius={5} hollow />
      )}
    </Plot>
  );
}

/** The name above its line, as much of it as has room between the labels of target and newest figure. */
function SeriesName({ colour, children }: { colour: string; children: string }) {
  const { left, right, top } = useScale();
  return (
    <Label x={left + TARGET_ROOM} y={top - 6} colour={colour} strong>
      {fitText(children, right - left - 2 * TARGET_ROOM)}
    </Label>
  );
}

function TargetLabel({ target, children }: { target: number; children: string }) {
  const { left, y } = useScale();
  return (
    <Label x={left + 6} y={y(target) - 6}>
      {children}
    </Label>
  );
}

function Newest({ point, colour, text }: { point: TrendPoint; colour: string; text: string }) {
  const { x, y } = useScale();
  return (
    <>
      <DotsMark points={[{ x: point.time, y: point.value }]} colour={colour} radius={4} />
      <Label x={x(point.time) + 9} y={y(point.value ?? 0) + 4} colour={colour} strong>
        {text}
      </Label>
    </>
  );
}

/** At most one point for each pixel, and what a few points say in full. */
function thin(points: readonly TrendPoint[], width: number) {
  const line = points.map(({ time, value }) => ({ x: time, y: value }));
  return downsample(line, Math.max(FEWEST_POINTS, width));
}
