import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { FiguresButton } from './FiguresButton';
import { IndicatorChart } from './IndicatorChart';
import { IndicatorSummary } from './IndicatorSummary';
import { LeadLagChart } from './LeadLagChart';
import { LinkSummary } from './LinkSummary';
import { useMetricsPanel } from './PanelContext';

/**
 * What is selected in detail: an indicator with its chart and its links, or a link with both its indicators over each
 * other and what the figures say about it. Renders a `<div data-charter-part="panel-detail">`; nothing without any.
 */
export const MetricsPanelDetail = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelDetail(props, ref) {
    const { charter, selected, link, asOf } = useMetricsPanel('MetricsPanel.Detail');
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'panel-detail',
      state: {},
      props: {
        children: link ? (
          <>
            <LeadLagChart key={link.id} charter={charter} link={link} asOf={asOf} />
            <aside data-charter-part="panel-aside">
              <LinkSummary link={link} />
            </aside>
          </>
        ) : (
          selected && (
            <>
              <IndicatorChart key={selected.id} indicator={selected} asOf={asOf} />
              <aside data-charter-part="panel-aside">
                <IndicatorSummary indicator={selected} />
                <FiguresButton indicator={selected} />
              </aside>
            </>
          )
        ),
      },
    });
    return link || selected ? element : null;
  },
);
