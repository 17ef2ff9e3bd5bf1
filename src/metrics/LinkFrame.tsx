import type { ComponentType } from 'react';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { ChartFigure } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import { type LinkFigures, linkEnds } from './linkEnds';
import { nameInSentence, nameOf } from './sentences';

/** What a chart of a link is given when it has loaded. */
export interface LinkBodyProps
  extends LinkFigures,
    Pick<ChartOptions, 'annotations' | 'calendar' | 'renderChart'> {
  leading: Indicator;
  lagging: Indicator;
  caption: string;
  captionId: string;
}

/** No annotations, the same each time. */
export const NO_NOTES: NonNullable<ChartOptions['annotations']> = [];

export type LinkFrameProps = PartProps<
  'figure',
  { kind: string },
  LinkFigures &
    ChartOptions & {
      kind: 'lags' | 'scatter';
      /** The part that is named in errors. */
      reader: string;
      /** All but the name, with its statistics; loaded when it is needed. */
      body: ComponentType<LinkBodyProps>;
    }
>;

/** The figure of a chart whose statistics are loaded when it is looked at; its height is kept free until then. */
export const LinkFrame = /* @__PURE__ */ part<HTMLElement, LinkFrameProps>(function LinkFrame(
  { charter, link, asOf, annotations, renderChart, range: _r, calendar, kind, reader, body: Body, ...props },
  ref,
) {
  const intl = useIntl(reader);
  const ends = linkEnds(charter, link);
  if ('fault' in ends) return <p data-charter-part="list-empty">{intl.t(ends.fault)}</p>;
  const { leading, lagging } = ends;
  const caption = intl.t(`${kind}.caption`, {
    leading: nameOf(leading, intl),
    lagging: nameInSentence(lagging, intl),
  });
  return (
    <ChartFigure {...props} ref={ref} caption={caption} kind={kind}>
      {(captionId) => (
        <LazyBoundary
          failed={<p>{intl.t('common.load-failed')}</p>}
          loading={<div data-charter-part="plot" />}
        >
          <Body
            {...{
              charter,
              link,
              asOf,
              annotations,
              calendar,
              renderChart,
              leading,
              lagging,
              caption,
              captionId,
            }}
          />
        </LazyBoundary>
      )}
    </ChartFigure>
  );
});
