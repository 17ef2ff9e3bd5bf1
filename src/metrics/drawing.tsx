import type { ReactNode } from 'react';
import { lazyAgain } from '../kit/lazyAgain';
import type { BehaviorPlotProps } from './charts/BehaviorPlot';
import type { LagPlotProps } from './charts/LagPlot';
import type { ScatterPlotProps } from './charts/ScatterPlot';
import type { SixTwelvePlotProps } from './charts/SixTwelvePlot';
import type { TrendChartProps } from './charts/TrendChart';
import type { VariancePlotProps } from './charts/VariancePlot';

/** What a chart draws, as data: its kind, its size in pixels, and everything that stands in it. */
export type ChartDrawing =
  | ({ readonly kind: 'trend'; readonly counter?: TrendChartProps } & TrendChartProps)
  | { readonly kind: 'lead-lag'; readonly leading: TrendChartProps; readonly lagging: TrendChartProps }
  | ({ readonly kind: 'lags' } & LagPlotProps)
  | ({ readonly kind: 'scatter' } & ScatterPlotProps)
  | ({ readonly kind: 'behavior' } & BehaviorPlotProps)
  | ({ readonly kind: 'variance' } & VariancePlotProps)
  | ({ readonly kind: 'six-twelve' } & SixTwelvePlotProps);

/** The kind of a drawing: the one question that it answers. */
export type ChartKind = ChartDrawing['kind'];

/**
 * Draws a chart the host's way. Returns `undefined` to keep the drawing of the library; name, cursor, description and
 * table stand around either.
 */
export type RenderChart = (drawing: ChartDrawing) => ReactNode | undefined;

/** A drawing by the library, loaded when it is needed. */
export const Drawing = /* @__PURE__ */ lazyAgain<{ drawing: ChartDrawing }>(() =>
  import('./charts/DrawnChart').then((module) => ({ default: module.DrawnChart })),
);
