import { useMemo } from 'react';
import { type SeriesRow, seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { finding } from '../export/words/finding';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { periodEnd } from '../model/dates';
import { useMetricsPanel } from './PanelContext';
import { useAwaited } from './source/useFigureState';

/** The finding in words, once the figures are there: of all indicators, or of the results for executives. Renders an `<h2 data-charter-part="panel-heading">`, or the level that the root asks for. */
export const MetricsPanelHeading = /* @__PURE__ */ part<HTMLHeadingElement, PartProps<'h2'>>(
  function MetricsPanelHeading(props, ref) {
    const { charter, judging, headingLevel, view } = useMetricsPanel('MetricsPanel.Heading');
    const intl = useIntl('MetricsPanel.Heading');
    const awaited = useAwaited(charter.indicators);
    const found = useMemo(() => finding(charter, judging, intl, view), [charter, judging, intl, view]);
    return usePartElement(`h${headingLevel}`, props, {
      ref: ref as never,
      slot: 'panel-heading',
      state: {},
      props: { children: awaited ? intl.t('source.loading') : found },
    });
  },
);

/** Which time the figures cover and how to read the lanes; nothing without figures. Renders a `<p data-charter-part="panel-span">`. */
export const MetricsPanelSpan = /* @__PURE__ */ part<HTMLParagraphElement, PartProps<'p'>>(
  function MetricsPanelSpan(props, ref) {
    const { charter, judging, view } = useMetricsPanel('MetricsPanel.Span');
    const intl = useIntl('MetricsPanel.Span');
    const awaited = useAwaited(charter.indicators);
    const periods = (charter.indicators ?? [])
      .flatMap((indicator) => {
        const rows = seriesRows(usableSeries(indicator), judging);
        return [rows.find(hasFigure), rows.findLast(hasFigure)].filter((row) => row !== undefined);
      })
      .map(({ period }) => ({ period, end: periodEnd(period) ?? '' }))
      .sort((a, b) => a.end.localeCompare(b.end));
    const [first, last] = [periods[0], periods.at(-1)];
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'panel-span',
      state: {},
      props: {
        children: [
          first &&
            last &&
            `${intl.t('period.range', { from: intl.period(first.period), to: intl.period(last.period) })}. `,
          intl.t(view === 'team' ? 'panel.lanes' : 'panel.lanes.executive'),
        ],
      },
    });
    return first || awaited ? element : null;
  },
);

const hasFigure = ({ value }: SeriesRow) => value !== null;
