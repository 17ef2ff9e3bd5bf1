import { lazy } from 'react';
import { indicatorStatus } from '../analysis/indicatorStatus';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { StatusChip } from '../kit/StatusChip';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { useMetricsPanel } from './PanelContext';
import { Sparkline } from './Sparkline';
import { changeSentence, figure, nameOf, unitOf } from './sentences';
import { SourceLine } from './source/SourceLine';
import { isAwaited, useFigureState } from './source/useFigureState';

const BreachLine = lazy(() => import('./onceMounted').then((module) => ({ default: module.BreachLine })));

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
  const { asOf, selected, link, select, headingLevel } = useMetricsPanel('IndicatorCard');
  const intl = useIntl('IndicatorCard');
  const { status, inputs } = indicatorStatus(indicator, { asOf });
  const source = useFigureState(indicator.id);
  const awaited = isAwaited(source, indicator);
  const chosen = selected?.id === indicator.id;
  const linked = link?.leadingId === indicator.id || link?.laggingId === indicator.id;
  const Heading = `h${Math.min(headingLevel + 2, 6)}` as 'h4';
  const value = inputs.latest === undefined ? undefined : intl.value(unitOf(indicator), inputs.latest);
  return usePartElement('article', props, {
    ref: ref as never,
    slot: 'card',
    state: { selected: chosen || linked, status, kind: indicator.kind ?? '' },
    props: {
      'data-indicator': indicator.id,
      'aria-busy': source.status === 'loading' || source.refreshing || undefined,
      children: (
        <>
          <Heading data-charter-part="card-name">
            <button type="button" aria-pressed={chosen} onClick={() => select(indicator.id)}>
              {nameOf(indicator, intl)}
            </button>
          </Heading>
          <p data-charter-part="card-value">
            {value ? value.number : '–'} {value?.unit && <small>{value.unit}</small>}
          </p>
          <p data-charter-part="card-change">{awaited ? '\u00a0' : changeSentence(indicator, asOf, intl)}</p>
          <p data-charter-part="card-status">
            {awaited ? <span>{intl.t('source.loading')}</span> : <StatusChip id={status} intl={intl} />}
            {indicator.target?.value !== undefined && (
              <span>
                {intl.t('panel.target', { value: figure(indicator, indicator.target.value, intl) })}
              </span>
            )}
            {!!indicator.thresholds?.length && (
              <LazyBoundary failed={null}>
                <BreachLine indicator={indicator} />
              </LazyBoundary>
            )}
          </p>
          <SourceLine indicator={indicator} />
          <Sparkline indicator={indicator} asOf={asOf} />
        </>
      ),
    },
  });
});
