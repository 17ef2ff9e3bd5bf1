import { type FocusEvent, useEffect, useRef } from 'react';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { FiguresButton } from './FiguresButton';
import { IndicatorCharts } from './IndicatorCharts';
import { IndicatorSummary } from './IndicatorSummary';
import { LinkCharts } from './LinkCharts';
import { LinkSummary } from './LinkSummary';
import { useMetricsPanel } from './PanelContext';

/**
 * What is selected in detail: an indicator with its chart and its links, or a link with both its indicators over each
 * other and what the figures say about it. Renders a `<div data-charter-part="panel-detail">`; nothing without any.
 */
export const MetricsPanelDetail = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelDetail(props, ref) {
    const { charter, selected, link, asOf, chartOptions } = useMetricsPanel('MetricsPanel.Detail');
    const root = useRef<HTMLDivElement>(null);
    const shown = link?.id ?? selected?.id;
    const held = useRef(false);
    // What held the focus may go with what was shown before; it stays in the detail then.
    useEffect(() => {
      if (shown && held.current && document.activeElement === document.body) root.current?.focus();
    }, [shown]);
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
            <LinkCharts key={link.id} charter={charter} link={link} asOf={asOf} {...chartOptions} />
            <aside data-charter-part="panel-aside">
              <LinkSummary link={link} />
            </aside>
          </>
        ) : (
          selected && (
            <>
              <IndicatorCharts
                indicators={charter.indicators}
                indicator={selected}
                asOf={asOf}
                {...chartOptions}
              />
              <aside data-charter-part="panel-aside">
                <IndicatorSummary indicator={selected} />
                <FiguresButton key={selected.id} indicator={selected} />
              </aside>
            </>
          )
        ),
      },
    });
    return link || selected ? element : null;
  },
);
