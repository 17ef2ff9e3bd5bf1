import { useMemo } from 'react';
import {
  CursorMark,
  DotsMark,
  type LineLabel,
  LineLabels,
  LineMark,
  type MarkPoint,
  PlotName,
  TimeRule,
  ValueRule,
} from './marks';
import { type AxisName, timeAxis, valueAxis } from './niceAxis';
import { innerWidth, Plot, type PlotSize } from './Plot';
import type { TrendPoint } from './TrendChart';
import { FEWEST_POINTS, thin } from './thin';

/** Lines that hold for a time. */
export interface BehaviorLines {
  /** Day numbers between which they hold. */
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  /** Absent where the limit lies beyond what the figure can be. */
  readonly lower?: number;
  readonly upper: number;
  /** Too few figures yet for limits that are more than a trial. */
  readonly trial: boolean;
}

export interface BehaviorPanel {
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly lines: readonly BehaviorLines[];
  /** Indices of points beyond a limit, of those that complete another pattern, and of those that were left out. */
  readonly beyond: readonly number[];
  readonly patterns: readonly number[];
  readonly outliers: readonly number[];
  readonly labels: readonly LineLabel[];
  readonly formatValue: (value: number) => string;
  readonly height: number;
  /** The axis starts at zero, as that of steps does. */
  readonly zero: boolean;
}

export interface BehaviorPlotProps extends Omit<PlotSize, 'height'> {
  /** The figures, and under them the steps between them. */
  readonly panels: readonly BehaviorPanel[];
  readonly series: 'leading' | 'lagging';
  /** Day numbers at which new limits begin. */
  readonly dividers: readonly number[];
  readonly cursor: number;
  readonly formatPeriod: AxisName;
}

/** A process behaviour (XmR) chart: figures above, steps below, on one time axis. */
export function BehaviorPlot({ panels, ...shared }: BehaviorPlotProps) {
  return panels.map((panel) => <Panel key={panel.name} {...panel} {...shared} />);
}

type PanelProps = BehaviorPanel & Omit<BehaviorPlotProps, 'panels'>;

function Panel(props: PanelProps) {
  const { name, points, lines, beyond, patterns, outliers, labels, zero, height } = props;
  const { series, dividers, cursor, formatPeriod, formatValue, end } = props;
  const width = innerWidth(props);
  const colour = `var(--_${series})`;
  const x = useMemo(() => timeAxis(points, width, formatPeriod), [points, width, formatPeriod]);
  const y = useMemo(
    () => valueAxis(valuesOf(points, lines), height < 200 ? 3 : 5, formatValue, { zero }),
    [points, lines, height, formatValue, zero],
  );
  const line = useMemo(
    () => thin(points, width, new Set([...beyond, ...patterns, ...outliers])),
    [points, width, beyond, patterns, outliers],
  );
  const [far, made, left] = useMemo(
    () => [beyond, patterns, outliers].map((indices) => indices.flatMap((i) => markAt(points[i]) ?? [])),
    [points, beyond, patterns, outliers],
  ) as [MarkPoint[], MarkPoint[], MarkPoint[]];
  const at = points[cursor];
  return (
    <Plot {...props} x={x} y={y}>
      {lines.map((each) => (
        <Limits key={each.from} {...each} />
      ))}
      {dividers.map((time) => (
        <TimeRule key={time} at={time} dash="1 2" />
      ))}
      <PlotName>{name}</PlotName>
      {at && <CursorMark at={{ x: at.time, y: at.value }} colour={colour} />}
      <LineMark points={line} colour={colour} width={1.5} />
      {line.length <= FEWEST_POINTS && <DotsMark points={line} colour={colour} />}
      <DotsMark points={made} colour={colour} radius={5} shape="square" />
      <DotsMark points={far} colour={colour} radius={6} shape="diamond" />
      <DotsMark points={left} colour={colour} radius={4} hollow />
      <LineLabels labels={labels} inside={end === undefined} />
    </Plot>
  );
}

/** Trial limits are dashed, others are whole; the centre has its own dash. */
function Limits({ from, to, centre, lower, upper, trial }: BehaviorLines) {
  const place = { from, to, dash: trial ? '6 4' : undefined };
  return (
    <>
      <ValueRule at={centre} from={from} to={to} dash="8 3 2 3" />
      <ValueRule at={upper} {...place} />
      {lower !== undefined && <ValueRule at={lower} {...place} />}
    </>
  );
}

function* valuesOf(points: readonly TrendPoint[], lines: readonly BehaviorLines[]): Iterable<number> {
  for (const { value } of points) if (value !== null) yield value;
  for (const { upper, lower, centre } of lines) yield* [upper, lower ?? centre];
}

function markAt(point: TrendPoint | undefined): MarkPoint | undefined {
  return point && { x: point.time, y: point.value };
}
