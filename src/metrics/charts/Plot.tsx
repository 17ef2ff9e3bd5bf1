import { type ReactNode, useContext, useEffect, useMemo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { Axis } from './niceAxis';
import { type PlotScale, ScaleContext, ScaleListener } from './scale';

/** Size of a drawing in pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** Pixels beside the plot for its labels; charts over each other share one, so that their axes agree. */
  readonly room: number;
  /** Pixels kept free at the end of the plot for words. Without it there is room for the newest figure alone. */
  readonly end?: number;
}

export interface PlotProps extends PlotSize {
  readonly x: Axis;
  readonly y: Axis;
  /** Marks, drawn from back to front. */
  readonly children: ReactNode;
}

/** Pixels that the drawing of a size has from the start to the end of its time axis. */
export function innerWidth({ width, room, end = room + 8 }: PlotSize): number {
  return width - room - end;
}

const TOP = 18;
const BOTTOM = 4;
const AXIS = 30;
const small = { fill: 'var(--_ink-2)', fontSize: 12 };
const NOTHING: never[] = [];

/**
 * Axes and grid by Recharts around marks of our own: paths, not elements, so that a thousand points cost what ten do.
 * The scales follow from the size alone, so that axes and marks are drawn in one pass.
 */
export function Plot({ width, height, room, end = room + 8, x, y, children }: PlotProps) {
  const scale = useMemo((): PlotScale => {
    const [left, right, top, bottom] = [room, width - end, TOP, height - BOTTOM - AXIS];
    return { x: linear(x.domain, left, right), y: linear(y.domain, bottom, top), left, right, top, bottom };
  }, [width, height, room, end, x.domain, y.domain]);
  const tell = useContext(ScaleListener);
  useEffect(() => tell?.(scale), [tell, scale]);
  // Neither changes when only the cursor moves, and Recharts looks at nothing that is the same.
  const margin = useMemo(() => ({ top: TOP, right: end, bottom: BOTTOM, left: 0 }), [end]);
  const axes = useMemo(() => axesOf(x, y, room), [x, y, room]);
  return (
    <ComposedChart width={width} height={height} data={NOTHING} margin={margin} accessibilityLayer={false}>
      {axes}
      <ScaleContext.Provider value={scale}>{children}</ScaleContext.Provider>
    </ComposedChart>
  );
}

function axesOf(x: Axis, y: Axis, room: number) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--_line)" />
      <XAxis
        type="number"
        dataKey="x"
        height={AXIS}
        domain={[...x.domain]}
        ticks={[...x.ticks]}
        tickFormatter={x.format}
        tick={small}
        tickLine={false}
        stroke="var(--_line)"
        allowDataOverflow
      />
      <YAxis
        domain={[...y.domain]}
        ticks={[...y.ticks]}
        tickFormatter={y.format}
        tick={small}
        tickLine={false}
        tickMargin={4}
        stroke="none"
        width={room}
        allowDataOverflow
      />
    </>
  );
}

/** Half of everything, so that the distance between the largest numbers is one. */
function linear([low, high]: readonly [number, number], from: number, to: number) {
  const span = high / 2 - low / 2;
  return (value: number) =>
    span > 0 ? from + ((value / 2 - low / 2) / span) * (to - from) : (from + to) / 2;
}
