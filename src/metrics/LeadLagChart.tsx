import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { ChartOptions } from './chartOptions';
import { LinkFrame } from './LinkFrame';
import { later } from './later';
import type { LinkFigures } from './linkEnds';

const LeadLagBody = /* @__PURE__ */ later('LeadLagBody');

export type LeadLagChartProps = PartProps<'figure', { kind: string }, LinkFigures & ChartOptions>;

/**
 * Both indicators of a link over each other on one time axis, each on its own scale, the leading one moved later by the
 * delay that the link expects, so that what belongs together stands together. Other delays can be tried. Renders a
 * `<figure data-charter-part="chart">`; a sentence instead when the link has no two indicators.
 */
export const LeadLagChart = /* @__PURE__ */ part<HTMLElement, LeadLagChartProps>(
  function LeadLagChart(props, ref) {
    return <LinkFrame {...props} ref={ref} reader="LeadLagChart" kind="pair" body={LeadLagBody} />;
  },
);
