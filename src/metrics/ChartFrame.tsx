import type { ReactNode } from 'react';
import type { CalendarOptions } from '../analysis/periodBounds';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { Indicator } from '../model';
import type { DateRange } from './dateRange';
import { IndicatorTable } from './IndicatorTable';
import { LoadFailed } from './LoadFailed';

/** What a chart is before it has loaded, and where it cannot. */
export interface ChartOutline {
  /** The chart's name. */
  caption: string;
  kind?: string;
  /** Height of the drawing: `one` series or a `pair`. @default one */
  height?: 'one' | 'pair';
  /** Whose figures it shows; their tables stand in for it. */
  indicators: readonly Indicator[];
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
  calendar?: CalendarOptions;
  range?: DateRange;
  /** The chart, loaded when it is needed: a `ChartBody`. */
  children: ReactNode;
}

export type ChartFrameProps = PartProps<'figure', { kind: string }, ChartOutline>;

/**
 * The figure of a chart. A server renders, and a page without script keeps, its name and the tables of its figures; the
 * chart itself takes their place once it has loaded. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const ChartFrame = /* @__PURE__ */ part<HTMLElement, ChartFrameProps>(function ChartFrame(
  { caption, kind = '', height, indicators, asOf, calendar, range, children, ...props },
  ref,
) {
  const intl = useIntl('ChartFrame');
  const slot = useSlot();
  const plain = (
    <>
      <figcaption>{caption}</figcaption>
      <div {...slot('plot')} data-height={height} aria-hidden="true" />
      <details {...slot('chart-words')}>
        <summary {...slot('link-button')}>{intl.t('panel.show-data')}</summary>
        {indicators.map((one) => (
          <IndicatorTable key={one.id} indicator={one} asOf={asOf} calendar={calendar} range={range} />
        ))}
      </details>
    </>
  );
  return usePartElement('figure', props, {
    ref: ref as never,
    slot: 'chart',
    state: { kind },
    props: {
      'aria-label': caption,
      children: (
        <LazyBoundary
          loading={plain}
          resetKey={indicators[0]}
          failed={(retry) => (
            <>
              {plain}
              <LoadFailed retry={retry} />
            </>
          )}
        >
          {children}
        </LazyBoundary>
      ),
    },
  });
});
