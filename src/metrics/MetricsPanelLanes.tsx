import { useRef } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { foldLane, MOST_AT_ONCE } from './headlines';
import { IndicatorCard } from './IndicatorCard';
import { later } from './later';
import { useMetricsPanel } from './PanelContext';
import { filterCount, passesFilter } from './panelFilter';

const LaneLinks = /* @__PURE__ */ later('LaneLinks');

export type MetricsPanelLaneProps = PartProps<
  'section',
  { kind: string },
  {
    /** Which indicators stand in the lane. */
    kind: 'leading' | 'lagging';
  }
>;

/**
 * The leading or the lagging indicators as cards, the headline ones first and the others folded; all that pass while a
 * filter is set. Renders a `<section data-charter-part="lane">` with `data-kind`.
 */
export const MetricsPanelLane = /* @__PURE__ */ part<HTMLElement, MetricsPanelLaneProps>(
  function MetricsPanelLane({ kind, ...props }, ref) {
    const { charter, headingLevel, filter, judging, selected } = useMetricsPanel('MetricsPanel.Lane');
    const intl = useIntl('MetricsPanel.Lane');
    const slot = useSlot();
    const all = charter.indicators ?? [];
    const ofKind = all.filter((indicator) => (indicator.kind === 'lagging') === (kind === 'lagging'));
    const filtered = filterCount(filter) > 0;
    const { first, rest } = filtered
      ? { first: ofKind.filter((one) => passesFilter(charter, one, filter, judging)), rest: [] }
      : foldLane(ofKind, all);
    const cards = (indicators: typeof first) =>
      indicators.map((indicator) => <IndicatorCard key={indicator.id} indicator={indicator} />);
    const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'lane',
      state: { kind },
      props: {
        children: (
          <>
            <Heading {...slot('lane-heading')}>
              <span {...slot('chip')} data-tone={kind}>
                {intl.t(`indicators.${kind}`)}
              </span>
            </Heading>
            <p {...slot('lane-note')}>{intl.t(`panel.lane.${kind}`)}</p>
            {ofKind.length === 0 && <p {...slot('list-empty')}>{intl.t(`panel.lane.${kind}.empty`)}</p>}
            {ofKind.length > 0 && first.length + rest.length === 0 && (
              <p {...slot('list-empty')}>{intl.t('panel.filter.lane-empty')}</p>
            )}
            {cards(first)}
            {rest.length > 0 && (
              <details {...slot('chart-words')} open={rest.some(({ id }) => id === selected?.id)}>
                <summary>{intl.t('panel.lane.more', { count: rest.length })}</summary>
                <div {...slot('lane')}>{cards(rest)}</div>
              </details>
            )}
          </>
        ),
      },
    });
  },
);

const lanes = ['leading', 'lagging'] as const;

/**
 * Both lanes: what we do, then what the business gets; the other way round for executives. Where a filter lets nothing
 * through, a way back. Renders a `<div data-charter-part="lanes">`.
 */
export const MetricsPanelLanes = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelLanes(props, ref) {
    const { view, charter, filter, setFilter, judging, edits } = useMetricsPanel('MetricsPanel.Lanes');
    const intl = useIntl('MetricsPanel.Lanes');
    const slot = useSlot();
    const root = useRef<HTMLElement>(null);
    const [first, second] = view === 'team' ? lanes : [lanes[1], lanes[0]];
    const all = charter.indicators ?? [];
    const headlines = all.filter(({ headline }) => headline).length;
    const nothing =
      filterCount(filter) > 0 && !all.some((one) => passesFilter(charter, one, filter, judging));
    return usePartElement('div', props, {
      ref: useMergedRefs(root, ref as never) as never,
      slot: 'lanes',
      state: {},
      props: {
        tabIndex: -1,
        children: nothing ? (
          <div {...slot('list-empty')}>
            <p>{intl.t('panel.filter.nothing')}</p>
            <Button
              onClick={() => {
                setFilter({});
                root.current?.focus();
              }}
            >
              {intl.t('panel.filter.clear')}
            </Button>
          </div>
        ) : (
          <>
            <MetricsPanelLane key={first} kind={first} />
            <MetricsPanelLane key={second} kind={second} />
            <LazyBoundary failed={null}>
              <LaneLinks />
            </LazyBoundary>
            {edits.onHeadlineChange && headlines > MOST_AT_ONCE && (
              <p {...slot('fine-print')}>{intl.t('panel.headline.many', { count: headlines })}</p>
            )}
          </>
        ),
      },
    });
  },
);
