import type { ComponentType } from 'react';
import type { CharterIntl } from '../i18n';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import type { IndicatorFigures } from './IndicatorTable';
import { nameOf } from './sentences';

/** Props of a chart of one indicator. */
export type IndicatorFrameProps = PartProps<'figure', { kind: string }, IndicatorFigures & ChartOptions>;

/** What the part of a chart that is loaded later is given. */
export interface IndicatorBodyProps extends IndicatorFigures, ChartOptions {
  caption: string;
}

interface Own {
  /** The part, for its errors. */
  reader: string;
  /** The message that names the chart, given `name`. @default the name alone */
  title?: Parameters<CharterIntl['t']>[0];
  body: ComponentType<IndicatorBodyProps>;
}

/** The frame of a chart of one indicator. Renders a `<figure data-charter-part="chart">` with `data-kind`. */
export const IndicatorFrame = /* @__PURE__ */ part<HTMLElement, IndicatorFrameProps & Own>(
  function IndicatorFrame(
    { reader, title, body: Body, indicator, asOf, range, annotations, calendar, renderChart, ...props },
    ref,
  ) {
    const intl = useIntl(reader);
    const name = nameOf(indicator, intl);
    const caption = title ? intl.t(title, { name }) : name;
    const given = { caption, indicator, asOf, range, annotations, calendar, renderChart };
    return (
      <ChartFrame
        {...props}
        ref={ref}
        kind={indicator.kind}
        caption={caption}
        indicators={[indicator]}
        asOf={asOf}
        calendar={calendar}
        range={range}
      >
        <Body key={indicator.id} {...given} />
      </ChartFrame>
    );
  },
);
