import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { ScaleListener } from './charts/scale';
import { type ChartDrawing, Drawing, type RenderChart } from './drawing';
import { useDrawTurn } from './useDrawTurn';
import { type PlaceOf, useHoverCursor } from './useHoverCursor';
import { useWidth } from './useWidth';

/** Shows a drawing; `placeOf` says where the places of its cursor lie, for a pointer over it. */
export type ShowDrawing = (drawing: ChartDrawing, placeOf?: PlaceOf) => ReactElement;

export interface ChartPlotProps {
  /** What is drawn in a box of this width in pixels. Nobody has to see it. */
  drawing: (width: number, show: ShowDrawing) => ReactNode;
  /** Draws it the host's way. */
  renderChart?: RenderChart;
  /** Number of places that the cursor may stand on. */
  places: number;
  cursor: number;
  onCursorChange: (place: number) => void;
  /** Told whether what is drawn is an SVG, which a host's drawing need not be. */
  onDraw: (isSvg: boolean) => void;
  printing: boolean;
}

/**
 * The drawing of a chart, once it is near the screen and its turn has come. A pointer over it moves the cursor; Escape
 * returns it. Renders a `<div>`.
 */
export function ChartPlot({
  drawing,
  renderChart,
  places,
  cursor,
  onCursorChange,
  onDraw,
  printing,
}: ChartPlotProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const width = useWidth(box);
  const turn = useDrawTurn(box);
  const { handlers, setPlaceOf, setScale } = useHoverCursor(places, cursor, onCursorChange);
  const show: ShowDrawing = (data, placeOf) => (
    <ShownDrawing
      drawing={data}
      renderChart={renderChart}
      box={box}
      onDraw={onDraw}
      placeOf={placeOf}
      onPlaceOf={setPlaceOf}
    />
  );
  return (
    <div ref={setBox} {...handlers}>
      <ScaleListener.Provider value={setScale}>
        {width > 0 && (turn || printing) && drawing(width, show)}
      </ScaleListener.Provider>
    </div>
  );
}

interface ShownDrawingProps extends Pick<ChartPlotProps, 'renderChart' | 'onDraw'> {
  drawing: ChartDrawing;
  box: HTMLElement | null;
  placeOf: PlaceOf | undefined;
  onPlaceOf: (placeOf: PlaceOf | undefined) => void;
}

/** A drawing by the host or by the library; where things stand in a host's drawing only the host knows. */
function ShownDrawing({ drawing, renderChart, box, onDraw, placeOf, onPlaceOf }: ShownDrawingProps) {
  const theirs = renderChart?.(drawing);
  const isTheirs = theirs !== undefined;
  useEffect(() => onPlaceOf(isTheirs ? undefined : placeOf), [isTheirs, placeOf, onPlaceOf]);
  useEffect(() => {
    if (!isTheirs || !box) return onDraw(true);
    const look = () => onDraw(box.querySelector('svg') !== null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isTheirs, box, onDraw]);
  return isTheirs ? theirs : <Drawing drawing={drawing} />;
}
