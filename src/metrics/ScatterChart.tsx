import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { ChartOptions } from './chartOptions';
import { LinkFrame } from './LinkFrame';
import { later } from './later';
import type { LinkFigures } from './linkEnds';

const ScatterBody = /* @__PURE__ */ later('ScatterBody');

export type ScatterChartProps = PartProps<'figure', { kind: string }, LinkFigures & ChartOptions>;

/**
 * The changes of a link's two indicators against each other, a dot for each pair of periods that lie the expected delay
 * apart. All figures count, whatever range is shown. Renders a `<figure data-charter-part="chart" data-kind="scatter">`;
 * a sentence instead when the link has no two indicators.
 */
export const ScatterChart = /* @__PURE__ */ part<HTMLElement, ScatterChartProps>(
  function ScatterChart(props, ref) {
    return <LinkFrame {...props} ref={ref} reader="ScatterChart" kind="scatter" body={ScatterBody} />;
  },
);
