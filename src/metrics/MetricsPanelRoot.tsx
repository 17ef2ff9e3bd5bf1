import { type ReactNode, useState } from 'react';
import type { IntlOptions } from '../i18n';
import { IntlProvider, useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { CharterDraft } from '../model';
import { IndicatorChart } from './IndicatorChart';
import { LinkMap } from './LinkMap';
import { MetricsPanelLanes } from './MetricsPanelLanes';
import { PanelContext, useMetricsPanel } from './PanelContext';
import { finding } from './sentences';

export type MetricsPanelRootProps = PartProps<
  'section',
  Record<string, never>,
  Partial<IntlOptions> & {
    charter: CharterDraft;
    /** The day for which everything is judged, `YYYY-MM-DD`. */
    now: string;
    /** Id of the indicator shown in detail; with `onSelectedChange` the host decides. */
    selected?: string;
    /** @default the first indicator */
    defaultSelected?: string;
    onSelectedChange?: (indicatorId: string) => void;
    /** @default 2 */
    headingLevel?: 1 | 2 | 3 | 4;
    theme?: 'light' | 'dark' | 'system';
    /** Parts of the panel. @default all of it */
    children?: ReactNode;
  }
>;

/**
 * The indicators of a charter at work: the finding in words, leading and lagging lanes, one indicator in detail, and
 * the links between them. Uses the words of the provider around it, or those of `locale`.
 * Renders a `<section class="ec-root" data-charter-part="panel">`.
 */
export const MetricsPanelRoot = /* @__PURE__ */ part<HTMLElement, MetricsPanelRootProps>(
  function MetricsPanelRoot({ locale, messages, terms, timeZone, ...props }, ref) {
    const panel = <Panel {...props} forwarded={ref} />;
    if (!locale) return panel;
    return (
      <IntlProvider locale={locale} messages={messages} terms={terms} timeZone={timeZone}>
        {panel}
      </IntlProvider>
    );
  },
);

function Panel({
  charter,
  now,
  selected,
  defaultSelected,
  onSelectedChange,
  headingLevel = 2,
  theme,
  children,
  forwarded,
  ...props
}: Omit<MetricsPanelRootProps, keyof IntlOptions> & { forwarded: unknown }) {
  const intl = useIntl('MetricsPanel.Root');
  const [own, setOwn] = useState(defaultSelected);
  const id = selected ?? own;
  const indicator = charter.indicators?.find((candidate) => candidate.id === id) ?? charter.indicators?.[0];
  const select = (next: string) => {
    setOwn(next);
    onSelectedChange?.(next);
  };
  const element = usePartElement('section', props, {
    ref: forwarded as never,
    slot: 'panel',
    state: {},
    props: {
      className: 'ec-root',
      lang: intl.code,
      dir: intl.dir,
      'data-theme': theme,
      children: children ?? (
        <>
          <MetricsPanelHeading />
          <MetricsPanelLanes />
          {indicator && <MetricsPanelDetail />}
          <LinkMap />
        </>
      ),
    },
  });
  return (
    <PanelContext.Provider value={{ charter, asOf: now, selected: indicator, select, headingLevel }}>
      {element}
    </PanelContext.Provider>
  );
}

/** The finding in words. Renders an `<h2 data-charter-part="panel-heading">`, or the level that the root asks for. */
export const MetricsPanelHeading = /* @__PURE__ */ part<HTMLHeadingElement, PartProps<'h2'>>(
  function MetricsPanelHeading(props, ref) {
    const { charter, asOf, headingLevel } = useMetricsPanel('MetricsPanel.Heading');
    const intl = useIntl('MetricsPanel.Heading');
    return usePartElement(`h${headingLevel}`, props, {
      ref: ref as never,
      slot: 'panel-heading',
      state: {},
      props: { children: finding(charter, asOf, intl) },
    });
  },
);

/** The selected indicator in detail. Renders a `<div data-charter-part="panel-detail">`. */
export const MetricsPanelDetail = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function MetricsPanelDetail(props, ref) {
    const { selected, asOf } = useMetricsPanel('MetricsPanel.Detail');
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'panel-detail',
      state: {},
      props: { children: selected && <IndicatorChart key={selected.id} indicator={selected} asOf={asOf} /> },
    });
    return selected ? element : null;
  },
);
