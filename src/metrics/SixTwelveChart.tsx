import { part } from '../kit/part';
import { IndicatorFrame, type IndicatorFrameProps } from './IndicatorFrame';
import { later } from './later';

const SixTwelveBody = /* @__PURE__ */ later('SixTwelveBody');

export type SixTwelveChartProps = IndicatorFrameProps;

/**
 * The newest six weeks of an indicator beside its newest twelve months, the year before dashed behind, with a small table
 * (after Amazon). A monthly series shows its twelve months alone, since six of them would be the same
 * figures twice. Loaded when it is needed. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const SixTwelveChart = /* @__PURE__ */ part<HTMLElement, SixTwelveChartProps>(
  function SixTwelveChart(props, ref) {
    return (
      <IndicatorFrame
        {...props}
        ref={ref}
        reader="SixTwelveChart"
        title="chart.six-twelve"
        body={SixTwelveBody}
      />
    );
  },
);
