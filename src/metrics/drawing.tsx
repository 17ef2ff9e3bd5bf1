import { lazy, type ReactNode } from 'react';
import type { LagPlotProps } from './charts/LagPlot';
import type { ScatterPlotProps } from './charts/ScatterPlot';
import type { TrendChartProps } from './charts/TrendChart';

const TrendChart = lazy(() =>
  import('./charts/TrendChart').then((module) => ({ default: module.TrendChart })),
);
const LagPlot = lazy(() => import('./charts/LagPlot').then((module) => ({ default: module.LagPlot })));
const ScatterPlot = lazy(() =>
  import('./charts/ScatterPlot').then((module) => ({ default: module.ScatterPlot })),
);

/** What a chart draws, as data: its kind, its size in pixels, and everything that stands in it. */
export type ChartDrawing =
  | ({ readonly kind: 'trend' } & TrendChartProps)
  | { readonly kind: 'lead-lag'; readonly leading: TrendChartProps; readonly lagging: TrendChartProps }
  | ({ readonly kind: 'lags' } & LagPlotProps)
  | ({ readonly kind: 'scatter' } & ScatterPlotProps);

/** The kind of a drawing: the one question that it answers. */
export type ChartKind = ChartDrawing['kind'];

/**
 * Draws a chart the host's way. Returns `undefined` to keep the drawing of the library; name, cursor, description and
 * table stand around either.
 */
export type RenderChart = (drawing: ChartDrawing) => ReactNode | undefined;

/** A drawing by the library, loaded when it is needed. */
export function Drawing({ drawing }: { drawing: ChartDrawing }) {
  switch (drawing.kind) {
    case 'trend':
      return <TrendChart {...drawing} />;
    case 'lead-lag':
      return (
        <>
          <TrendChart {...drawing.leading} />
          <TrendChart {...drawing.lagging} />
        </>
      );
    case 'lags':
      return <LagPlot {...drawing} />;
    case 'scatter':
      return <ScatterPlot {...drawing} />;
    default:
      return drawing satisfies never;
  }
}
