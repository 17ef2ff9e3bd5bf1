import { type FocusEvent, useEffect, useRef } from 'react';
import { useSlot } from '../kit/appearance';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { IndicatorChart } from './IndicatorChart';
import { LeadLagChart } from './LeadLagChart';
import { LoadFailed } from './LoadFailed';
import { later } from './later';
import { useMetricsPanel } from './PanelContext';
import { SourceLine } from './source/SourceLine';
import { isAwaited, useFigureState } from './source/useFigureState';

const IndicatorCharts = /* @__PURE__ */ later('IndicatorCharts');
const LinkCharts = /* @__PURE__ */ later('LinkCharts');
const IndicatorDetails = /* @__PURE__ */ later('IndicatorDetails');
const LinkDetails = /* @__PURE__ */ later('LinkDetails');

/**
 * What is selected in detail: an indicator with its chart and its links, or a link with both its indicators over each
 * other and what the figures say about it. Renders a `<div data-charter-part="panel-detail">`; nothing without any.
 */
export const MetricsPanelDetail = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelDetail(props, ref) {
    const slot = useSlot();
    const { charter, selected, link, asOf, chartOptions, source } = useMetricsPanel('MetricsPanel.Detail');
    const failed = (retry: () => void) => <LoadFailed retry={retry} />;
    const figures = useFigureState(selected?.id ?? '');
    const ends = charter.indicators?.filter(({ id }) => id === link?.leadingId || id === link?.laggingId);
    const root = useRef<HTMLDivElement>(null);
    const shown = link?.id ?? selected?.id;
    const held = useRef(false);
    // What held the focus may go with what was shown before; it stays in the detail then.
    useEffect(() => {
      if (shown && held.current && document.activeElement === document.body) root.current?.focus();
    }, [shown]);
    // Until the other ways to show it have loaded, and on a server: the first of them.
    const pair = link && <LeadLagChart charter={charter} link={link} asOf={asOf} {...chartOptions} />;
    const trend = selected && <IndicatorChart indicator={selected} asOf={asOf} {...chartOptions} />;
    const element = usePartElement('div', props, {
      ref: useMergedRefs(root, ref as never) as never,
      slot: 'panel-detail',
      state: {},
      props: {
        tabIndex: -1,
        onFocus: () => {
          held.current = true;
        },
        onBlur: ({ relatedTarget }: FocusEvent) => {
          held.current = relatedTarget === null || !!root.current?.contains(relatedTarget);
        },
        children: link ? (
          <>
            <LazyBoundary loading={pair} failed={pair}>
              <LinkCharts key={link.id} charter={charter} link={link} asOf={asOf} {...chartOptions} />
            </LazyBoundary>
            <aside {...slot('panel-aside')}>
              <LazyBoundary failed={failed}>
                <LinkDetails link={link} />
              </LazyBoundary>
              {ends?.map((indicator) => (
                <SourceLine key={indicator.id} indicator={indicator} named />
              ))}
            </aside>
          </>
        ) : (
          selected && (
            <>
              {figures.status === 'idle' || selected.series?.length ? (
                <LazyBoundary loading={trend} failed={trend}>
                  <IndicatorCharts
                    indicators={charter.indicators}
                    indicator={selected}
                    asOf={asOf}
                    {...chartOptions}
                  />
                </LazyBoundary>
              ) : (
                source && <source.Wait indicator={selected} />
              )}
              <aside {...slot('panel-aside')}>
                {!isAwaited(figures, selected) && (
                  <LazyBoundary failed={failed}>
                    <IndicatorDetails indicator={selected} />
                  </LazyBoundary>
                )}
                <SourceLine indicator={selected} />
              </aside>
            </>
          )
        ),
      },
    });
    return link || selected ? element : null;
  },
);
