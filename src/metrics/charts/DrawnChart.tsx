import type { ChartDrawing } from '../drawing';
import { BehaviorPlot } from './BehaviorPlot';
import { LagPlot } from './LagPlot';
import { ScatterPlot } from './ScatterPlot';
import { SixTwelvePlot } from './SixTwelvePlot';
import { TrendChart } from './TrendChart';
import { VariancePlot } from './VariancePlot';

/** A drawing by the library, whatever its kind; all of them as one file, since each is little beside the axes they share. */
export function DrawnChart({ drawing }: { drawing: ChartDrawing }) {
  switch (drawing.kind) {
    case 'trend':
      return (
        <>
          <TrendChart {...drawing} />
          {drawing.counter && <TrendChart {...drawing.counter} />}
        </>
      );
    case 'lead-lag':
      return (
        <>
          <TrendChart {...drawing.leading} />
          <TrendChart {...drawing.lagging} />
        </>
      );
    case 'behavior':
      return <BehaviorPlot {...drawing} />;
    case 'variance':
      return <VariancePlot {...drawing} />;
    case 'six-twelve':
      return <SixTwelvePlot {...drawing} />;
    case 'lags':
      return <LagPlot {...drawing} />;
    case 'scatter':
      return <ScatterPlot {...drawing} />;
    default:
      return drawing satisfies never;
  }
}
