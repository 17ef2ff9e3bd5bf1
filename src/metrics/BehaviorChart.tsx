import { part } from '../kit/part';
import { IndicatorFrame, type IndicatorFrameProps } from './IndicatorFrame';
import { later } from './later';

const BehaviorBody = /* @__PURE__ */ later('BehaviorBody');

export type BehaviorChartProps = IndicatorFrameProps;

/**
 * An indicator as a process behaviour (XmR) chart: the figures with the limits of routine variation, below them the
 * step from each to the next, and in words what the process can be relied on to do about the target. Loaded when it is
 * needed. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const BehaviorChart = /* @__PURE__ */ part<HTMLElement, BehaviorChartProps>(
  function BehaviorChart(props, ref) {
    return (
      <IndicatorFrame
        {...props}
        ref={ref}
        reader="BehaviorChart"
        title="chart.behavior"
        body={BehaviorBody}
      />
    );
  },
);
