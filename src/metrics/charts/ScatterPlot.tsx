import { useMemo } from 'react';
import { fitText } from './fitText';
import { DotsMark, Label, type MarkPoint, TimeRule, ValueRule } from './marks';
import { valueAxis } from './niceAxis';
import { Plot, type PlotSize } from './Plot';
import { useScale } from './scale';

/** The change of one period and the change of the period in which its effect is expected. */
export interface ScatterPoint extends MarkPoint {
  /** Change of the leading indicator. */
  readonly x: number;
  /** Change of the lagging indicator. */
  readonly y: number;
  /** The period of the lagging indicator. */
  readonly period: string;
}

export interface ScatterPlotProps extends PlotSize {
  /** Pairs in the order of time. */
  readonly points: readonly ScatterPoint[];
  /** What is measured across and upwards. */
  readonly xLabel: string;
  readonly yLabel: string;
  /** Index of the pair that the cursor stands on. */
  readonly cursor: number;
  readonly formatPeriod: (period: string) => string;
  readonly formatX: (change: number) => string;
  readonly formatY: (change: number) => string;
}

/** So many of the newest pairs carry the name of their period; all others get it from the cursor. */
const NAMED = 3;
/** Pixels kept free at the end, for names of periods. */
const END = 56;
const TICK = 80;

/** Changes of one series against the changes of another: a dot for each pair, and rules where nothing changed. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { points, width, height, room, cursor, xLabel, yLabel, formatPeriod, formatX, formatY } = props;
  const x = useMemo(() => {
    const most = Math.max(2, Math.min(7, Math.floor(width / TICK)));
    return valueAxis([0, ...points.map((point) => point.x)], most, formatX);
  }, [points, width, formatX]);
  const y = useMemo(() => valueAxis([0, ...points.map((point) => point.y)], 5, formatY), [points, formatY]);
  const at = points[cursor];
  const named = points.slice(-NAMED).filter((point) => point !== at);
  return (
    <Plot width={width} height={height} room={room} end={END} x={x} y={y}>
      <ValueRule at={0} />
      <TimeRule at={0} width={1} />
      <DotsMark points={points} colour="var(--_accent)" radius={points.length > 200 ? 2 : 4} />
      {named.map((point) => (
        <PeriodName key={point.period} point={point} name={formatPeriod(point.period)} />
      ))}
      {at && <DotsMark points={[at]} colour="var(--_accent)" radius={7} hollow />}
      {at && <PeriodName point={at} name={formatPeriod(at.period)} strong />}
      <AxisNames x={xLabel} y={yLabel} />
    </Plot>
  );
}

function PeriodName({ point, name, strong }: { point: ScatterPoint; name: string; strong?: boolean }) {
  const { x, y } = useScale();
  return (
    <Label x={x(point.x) + 10} y={y(point.y) + 4} colour={strong ? 'var(--_ink)' : undefined} strong={strong}>
      {name}
    </Label>
  );
}

function AxisNames({ x, y }: { x: string; y: string }) {
  const { left, right, top, bottom } = useScale();
  return (
    <>
      <Label x={left + 6} y={top - 4} colour="var(--_lagging)">
        {`↑ ${fitText(y, right - left - 20)}`}
      </Label>
      <Label x={right} y={bottom - 6} anchor="end" colour="var(--_leading)">
        {`${fitText(x, right - left - 20)} →`}
      </Label>
    </>
  );
}
