import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { ScaleListener } from '../useHoverCursor';
import type { Axis } from './niceAxis';

/** Size of a drawing in pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** Pixels beside the plot for its labels; charts over each other share one, so that their axes agree. */
  readonly room: number;
}

export interface PlotProps extends PlotSize {
  readonly x: Axis;
  readonly y: Axis;
  /** Pixels kept free at the end of the plot, for the label of the newest figure. @default room + 8 */
  readonly end?: number;
  /** Marks, drawn from back to front. */
  readonly children: ReactNode;
}

/** Where things stand in a plot, in pixels of its drawing. */
export interface PlotScale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TOP = 18;
const BOTTOM = 4;
const AXIS = 30;
const small = { fill: 'var(--_ink-2)', fontSize: 12 };
const NOTHING: never[] = [];

const ScaleContext = /* @__PURE__ */ createContext<PlotScale | undefined>(undefined);

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
  return (
    <ComposedChart
      width={width}
      height={height}
      data={NOTHING}
      margin={{ top: TOP, right: end, bottom: BOTTOM, left: 0 }}
      accessibilityLayer={false}
    >
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
      <ScaleContext.Provider value={scale}>{children}</ScaleContext.Provider>
    </ComposedChart>
  );
}

/** The scales of the plot around a mark. */
export function useScale(): PlotScale {
  const scale = useContext(ScaleContext);
  if (!scale) throw new Error('A mark was drawn outside a Plot.');
  return scale;
}

function linear([low, high]: readonly [number, number], from: number, to: number) {
  const factor = high === low ? 0 : (to - from) / (high - low);
  return (value: number) => from + (value - low) * factor;
}
