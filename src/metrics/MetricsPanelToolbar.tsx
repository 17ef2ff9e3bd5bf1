import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { LoadFailed } from './LoadFailed';
import { later } from './later';
import { useMetricsPanel } from './PanelContext';

const PanelControls = /* @__PURE__ */ later('PanelControls');

/**
 * What the reader may choose: whose view, which time, which indicators. Its place is kept; the controls come once the
 * page is alive. Renders a `<div data-charter-part="panel-toolbar">`; nothing without indicators.
 */
export const MetricsPanelToolbar = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelToolbar(props, ref) {
    const { charter } = useMetricsPanel('MetricsPanel.Toolbar');
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'panel-toolbar',
      state: {},
      props: {
        children: (
          <LazyBoundary failed={(retry) => <LoadFailed retry={retry} />}>
            <PanelControls />
          </LazyBoundary>
        ),
      },
    });
    return charter.indicators?.length ? element : null;
  },
);
