import { lazy, type ReactNode } from 'react';
import type { TrendChartProps } from './charts/TrendChart';

const TrendChart = lazy(() =>
  import('./charts/TrendChart').then((module) => ({ default: module.TrendChart })),
);

/** What a chart draws, as data: its kind, its size in pixels, and everything that stands in it. */
export type ChartDrawing =
  | ({ readonly kind: 'trend' } & TrendChartProps)
  | { readonly kind: 'lead-lag'; readonly leading: TrendChartProps; readonly lagging: TrendChartProps };

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
    default:
      return drawing satisfies never;
  }
}
