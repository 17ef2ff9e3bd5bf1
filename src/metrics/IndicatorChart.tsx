import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import type { IndicatorFigures } from './IndicatorTable';
import { later } from './later';
import { nameOf } from './sentences';

const TrendBody = /* @__PURE__ */ later('TrendBody');

export interface TrendOptions {
  /** The indicator that would show the price of gaming this one; drawn under it on the same time axis. */
  counter?: Indicator;
  /** Shows at first where the next figures would lie if nothing changed; the reader may change it. @default false */
  forecast?: boolean;
}

export type IndicatorChartProps = PartProps<
  'figure',
  { kind: string },
  IndicatorFigures & ChartOptions & TrendOptions
>;

/**
 * One indicator in detail: its trend with target, limits and what happened, drawn when it is needed, a range input that
 * reads out each figure, a description in words and the table of figures. Renders a
 * `<figure data-charter-part="chart">` with `data-kind`.
 */
export const IndicatorChart = /* @__PURE__ */ part<HTMLElement, IndicatorChartProps>(function IndicatorChart(
  { indicator, asOf, counter, forecast, range, annotations, calendar, renderChart, ...props },
  ref,
) {
  const caption = nameOf(indicator, useIntl('IndicatorChart'));
  const given = { caption, indicator, asOf, counter, forecast, range, annotations, calendar, renderChart };
  return (
    <ChartFrame
      {...props}
      ref={ref}
      kind={indicator.kind}
      caption={caption}
      height={counter ? 'pair' : 'one'}
      indicators={counter ? [indicator, counter] : [indicator]}
      asOf={asOf}
      calendar={calendar}
      range={range}
    >
      <TrendBody key={indicator.id} {...given} />
    </ChartFrame>
  );
});
