import { part } from '../kit/part';
import { IndicatorFrame, type IndicatorFrameProps } from './IndicatorFrame';
import { later } from './later';

const VarianceBody = /* @__PURE__ */ later('VarianceBody');

export type VarianceChartProps = IndicatorFrameProps;

/**
 * How far an indicator lies from its target, and from the year or the period before: bars from zero. Loaded when it is
 * needed. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const VarianceChart = /* @__PURE__ */ part<HTMLElement, VarianceChartProps>(
  function VarianceChart(props, ref) {
    return (
      <IndicatorFrame
        {...props}
        ref={ref}
        reader="VarianceChart"
        title="chart.variance"
        body={VarianceBody}
      />
    );
  },
);
