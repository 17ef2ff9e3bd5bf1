import type { ComponentType } from 'react';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { ChartFrame } from './ChartFrame';
import type { ChartOptions } from './chartOptions';
import { type LinkFigures, linkEnds } from './linkEnds';
import { nameInSentence, nameOf } from './sentences';

/** What a chart of a link is given when it has loaded. */
export interface LinkBodyProps extends LinkFigures, ChartOptions {
  leading: Indicator;
  lagging: Indicator;
  caption: string;
}

export type LinkFrameProps = PartProps<
  'figure',
  { kind: string },
  LinkFigures &
    ChartOptions & {
      kind: 'pair' | 'lags' | 'scatter';
      /** The part that is named in errors. */
      reader: string;
      /** The chart, with its statistics; loaded when it is needed. */
      body: ComponentType<LinkBodyProps>;
    }
>;

/** The frame of a chart of a link; a sentence instead when the link has no two indicators. Renders a `<figure data-charter-part="chart">` with `data-kind`. */
export const LinkFrame = /* @__PURE__ */ part<HTMLElement, LinkFrameProps>(function LinkFrame(
  { charter, link, asOf, annotations, renderChart, range, calendar, kind, reader, body: Body, ...props },
  ref,
) {
  const intl = useIntl(reader);
  const slot = useSlot();
  const ends = linkEnds(charter, link);
  if ('fault' in ends) return <p {...slot('list-empty')}>{intl.t(ends.fault)}</p>;
  const { leading, lagging } = ends;
  const names = { leading: nameOf(leading, intl), lagging: nameInSentence(lagging, intl) };
  const caption = intl.t(kind === 'pair' ? 'panel.pair.together' : `${kind}.caption`, names);
  const given = { charter, link, asOf, annotations, calendar, range, renderChart, leading, lagging, caption };
  return (
    <ChartFrame
      {...props}
      ref={ref}
      kind={kind === 'pair' ? '' : kind}
      caption={caption}
      height={kind === 'pair' ? 'pair' : 'one'}
      indicators={[leading, lagging]}
      asOf={asOf}
      calendar={calendar}
      range={range}
    >
      <Body {...given} />
    </ChartFrame>
  );
});
