import { memo, useMemo } from 'react';
import { indicatorStatus, type StatusResult } from '../analysis/indicatorStatus';
import type { AsOfOptions } from '../analysis/periodBounds';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { StatusChip } from '../kit/StatusChip';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { later } from './later';
import { useMetricsPanel } from './PanelContext';
import { Sparkline } from './Sparkline';
import { changeSentence, limitsText, nameOf, unitOf } from './sentences';
import { SourceLine } from './source/SourceLine';
import { isAwaited, useFigureState } from './source/useFigureState';

const BreachLine = /* @__PURE__ */ later('BreachLine');

export type IndicatorCardProps = PartProps<
  'article',
  { selected: boolean; status: string; kind: string },
  { indicator: Indicator }
>;

/**
 * One indicator in a look: newest figure, change in words, status by word and shape, target, thresholds passed, and a
 * small drawing.
 * Its name is a button that shows the detail. Renders an `<article data-charter-part="card">` with `data-indicator`, `data-kind`, `data-status`,
 * and `data-selected` when it, or a link it is part of, is shown in detail; `aria-busy` while the panel's source is asked.
 */
export const IndicatorCard = /* @__PURE__ */ part<HTMLElement, IndicatorCardProps>(function IndicatorCard(
  { indicator, ...props },
  ref,
) {
  const { judging, selected, link, select, headingLevel } = useMetricsPanel('IndicatorCard');
  const intl = useIntl('IndicatorCard');
  const slot = useSlot();
  const source = useFigureState(indicator.id);
  const chosen = selected?.id === indicator.id;
  const linked = link?.leadingId === indicator.id || link?.laggingId === indicator.id;
  const standing = useMemo(() => indicatorStatus(indicator, judging), [indicator, judging]);
  const Heading = `h${Math.min(headingLevel + 2, 6)}` as 'h4';
  return usePartElement('article', props, {
    ref: ref as never,
    slot: 'card',
    state: { selected: chosen || linked, status: standing.status, kind: indicator.kind ?? '' },
    props: {
      'data-indicator': indicator.id,
      'aria-busy': source.status === 'loading' || source.refreshing || undefined,
      children: (
        <>
          <Heading {...slot('card-name')}>
            <button type="button" aria-pressed={chosen} onClick={() => select(indicator.id)}>
              {nameOf(indicator, intl)}
            </button>
          </Heading>
          <CardContent
            indicator={indicator}
            judging={judging}
            standing={standing}
            awaited={isAwaited(source, indicator)}
          />
        </>
      ),
    },
  });
});

interface CardContentProps {
  indicator: Indicator;
  judging: AsOfOptions;
  standing: StatusResult;
  awaited: boolean;
}

/** What stands under the name: written anew when its own figures change, not when another card is selected. */
const CardContent = /* @__PURE__ */ memo(function CardContent(props: CardContentProps) {
  const { indicator, judging, standing, awaited } = props;
  const intl = useIntl('IndicatorCard');
  const slot = useSlot();
  const { latest, limits } = standing.inputs;
  const value = latest === undefined ? undefined : intl.value(unitOf(indicator), latest);
  return (
    <>
      <p {...slot('card-value')}>
        {value ? value.number : '–'} {value?.unit && <small>{value.unit}</small>}
      </p>
      <p {...slot('card-change')}>{awaited ? '\u00a0' : changeSentence(indicator, judging, intl)}</p>
      <p {...slot('card-status')}>
        {awaited ? (
          <span>{intl.t('source.loading')}</span>
        ) : (
          <StatusChip slot={slot} id={standing.status} intl={intl} />
        )}
        {limits && <span>{intl.t('panel.target', { value: limitsText(indicator, limits, intl) })}</span>}
        {!!indicator.thresholds?.length && (
          <LazyBoundary failed={null}>
            <BreachLine indicator={indicator} />
          </LazyBoundary>
        )}
      </p>
      <SourceLine indicator={indicator} />
      <Sparkline indicator={indicator} judging={judging} />
    </>
  );
});
