import type { ComponentType } from 'react';
import type { CharterIntl } from '../i18n';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import { ChartFigure } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import type { IndicatorFigures } from './IndicatorTable';
import { nameOf } from './sentences';

/** Props of a chart of which only the name is there at once. */
export type IndicatorFrameProps = PartProps<'figure', { kind: string }, IndicatorFigures & ChartOptions>;

/** What the part of a chart that is loaded later is given. */
export interface IndicatorBodyProps extends IndicatorFigures, ChartOptions {
  /** The id of the element that holds the chart's name. */
  captionId: string;
  caption: string;
}

interface Own {
  /** The part, for its errors. */
  reader: string;
  /** The message that names the chart, given `name`. */
  title: Parameters<CharterIntl['t']>[0];
  body: ComponentType<IndicatorBodyProps>;
}

/** A chart of one indicator that is loaded when it is needed. Renders a `<figure data-charter-part="chart">` with `data-kind`. */
export const IndicatorFrame = /* @__PURE__ */ part<HTMLElement, IndicatorFrameProps & Own>(
  function IndicatorFrame(
    { reader, title, body: Body, indicator, asOf, range, annotations, calendar, renderChart, ...props },
    ref,
  ) {
    const intl = useIntl(reader);
    const caption = intl.t(title, { name: nameOf(indicator, intl) });
    const given = { caption, indicator, asOf, range, annotations, calendar, renderChart };
    return (
      <ChartFigure {...props} ref={ref} kind={indicator.kind} caption={caption}>
        {(captionId) => (
          <LazyBoundary
            failed={<p>{intl.t('common.load-failed')}</p>}
            loading={<div data-charter-part="plot" />}
          >
            <Body key={indicator.id} {...given} captionId={captionId} />
          </LazyBoundary>
        )}
      </ChartFigure>
    );
  },
);
