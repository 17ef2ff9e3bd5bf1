import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { ChartOptions } from './chartOptions';
import { LinkFrame } from './LinkFrame';
import { later } from './later';
import type { LinkFigures } from './linkEnds';

const LagBody = /* @__PURE__ */ later('LagBody');

export type LagChartProps = PartProps<'figure', { kind: string }, LinkFigures & ChartOptions>;

/**
 * How closely the changes of a link's two indicators go together at each delay that can be tried: Pearson's r with its
 * 95 % interval before a band of what chance alone gives, the expected delay marked. All figures count, whatever range
 * is shown. Renders a `<figure data-charter-part="chart" data-kind="lags">`; a sentence instead when the link has no two
 * indicators.
 */
export const LagChart = /* @__PURE__ */ part<HTMLElement, LagChartProps>(function LagChart(props, ref) {
  return <LinkFrame {...props} ref={ref} reader="LagChart" kind="lags" body={LagBody} />;
});
