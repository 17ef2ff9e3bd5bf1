import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { IndicatorCard } from './IndicatorCard';
import { LaneLinks } from './LaneLinks';
import { useMetricsPanel } from './PanelContext';
import { passesFilter } from './panelFilter';

export type MetricsPanelLaneProps = PartProps<
  'section',
  { kind: string },
  {
    /** Which indicators stand in the lane. */
    kind: 'leading' | 'lagging';
  }
>;

/** The leading or the lagging indicators as cards. Renders a `<section data-charter-part="lane">` with `data-kind`. */
export const MetricsPanelLane = /* @__PURE__ */ part<HTMLElement, MetricsPanelLaneProps>(
  function MetricsPanelLane({ kind, ...props }, ref) {
    const { charter, headingLevel, filter, asOf } = useMetricsPanel('MetricsPanel.Lane');
    const intl = useIntl('MetricsPanel.Lane');
    const indicators = (charter.indicators ?? []).filter(
      (indicator) =>
        (indicator.kind === 'lagging') === (kind === 'lagging') &&
        passesFilter(charter, indicator, filter, asOf),
    );
    const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'lane',
      state: { kind },
      props: {
        children: (
          <>
            <Heading data-charter-part="lane-heading">
              <span data-charter-part="chip" data-tone={kind}>
                {intl.label('indicatorKind', kind)}
              </span>
            </Heading>
            <p data-charter-part="lane-note">{intl.t(`panel.lane.${kind}`)}</p>
            {indicators.length === 0 && (
              <p data-charter-part="list-empty">{intl.t(`panel.lane.${kind}.empty`)}</p>
            )}
            {indicators.map((indicator) => (
              <IndicatorCard key={indicator.id} indicator={indicator} />
            ))}
          </>
        ),
      },
    });
  },
);

const lanes = ['leading', 'lagging'] as const;

/** Both lanes: what we do, then what the business gets; the other way round for executives. Renders a `<div data-charter-part="lanes">`. */
export const MetricsPanelLanes = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelLanes(props, ref) {
    const { view } = useMetricsPanel('MetricsPanel.Lanes');
    const [first, second] = view === 'team' ? lanes : [lanes[1], lanes[0]];
    return usePartElement('div', props, {
      ref: ref as never,
      slot: 'lanes',
      state: {},
      props: {
        children: (
          <>
            <MetricsPanelLane key={first} kind={first} />
            <MetricsPanelLane key={second} kind={second} />
            <LaneLinks />
          </>
        ),
      },
    });
  },
);
