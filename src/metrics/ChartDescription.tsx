import { memo } from 'react';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { DataTable } from './DataTable';
import { type DescribedChart, description } from './description';
import { nameOf } from './sentences';
import { evidenceRows, type SummaryRow, summaryRows } from './summaryRows';

export interface ChartWordsProps {
  chart: DescribedChart;
  /** Whether somebody looks at it, or prints; before that, nothing is worked out. */
  shown: boolean;
}

/** What a chart shows in four levels, each under its word; the last holds only what people wrote. Renders a `<dl>`. */
export const ChartDescription = memo(function ChartDescription(props: ChartWordsProps) {
  const intl = useIntl('ChartDescription');
  const slot = useSlot();
  if (!props.shown) return null;
  return (
    <dl {...slot('facts')}>
      {description(props.chart, intl).map(({ level, paragraphs }) => [
        <dt key={level}>{intl.t(`description.level.${level}`)}</dt>,
        <dd key={`${level}-text`}>
          {paragraphs.map((text, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
            <p key={place}>{text}</p>
          ))}
        </dd>,
      ])}
    </dl>
  );
});

/** The numbers of a description as tables, one for each indicator and one for what a link shows. */
export const ChartSummary = memo(function ChartSummary(props: ChartWordsProps) {
  const intl = useIntl('ChartSummary');
  if (!props.shown) return null;
  const { chart } = props;
  const names = chart.indicators.map((indicator) => nameOf(indicator, intl));
  const tables = chart.indicators.map((indicator, at): readonly [string, SummaryRow[]] => [
    intl.t('summary.caption', { name: names[at] ?? '' }),
    summaryRows(indicator, chart, intl),
  ]);
  return [...tables, [intl.list(names), evidenceRows(chart, intl)] as const].map(
    ([caption, rows], place) =>
      rows.length > 0 && (
        <DataTable
          // biome-ignore lint/suspicious/noArrayIndexKey: two indicators may share a name
          key={place}
          caption={caption}
          columns={[
            { label: intl.t('summary.fact') },
            { label: intl.t('summary.value'), numeric: true },
            { label: intl.t('summary.when') },
          ]}
          count={rows.length}
          rowAt={(index) => rows[index] ?? []}
        />
      ),
  );
});
