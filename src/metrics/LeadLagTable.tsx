import type { SeriesRow } from '../analysis/seriesRows';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { DataTable } from './DataTable';
import type { LeadLagRow } from './leadLagRows';
import { figureOrNone, nameOf, stateText } from './sentences';

export interface LeadLagTableProps {
  leading: Indicator;
  lagging: Indicator;
  pairs: readonly LeadLagRow[];
  /** Months between the periods of a pair, unless they are what the link expects. */
  shift?: number;
}

/** What the two drawings of a link show, pair by pair. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export function LeadLagTable({ leading, lagging, pairs, shift }: LeadLagTableProps) {
  const intl = useIntl('LeadLagTable');
  const [name, result] = [nameOf(leading, intl), nameOf(lagging, intl)];
  const cells = (indicator: Indicator, row: SeriesRow | undefined) =>
    row ? [intl.period(row.period), valueText(indicator, row)] : ['', ''];
  const valueText = (indicator: Indicator, row: SeriesRow) =>
    [figureOrNone(indicator, row.value, intl), stateText(row, intl)].filter(Boolean).join(' · ');
  return (
    <DataTable
      caption={intl.series([name, result])}
      columns={[
        { label: intl.t('field.indicators.series.period') },
        { label: name, numeric: true },
        {
          label:
            shift === undefined
              ? intl.t('panel.pair.later')
              : intl.t('shift.later', { delay: intl.t('unit.months', { count: shift }) }),
        },
        { label: result, numeric: true },
      ]}
      count={pairs.length}
      rowAt={(index) => [...cells(leading, pairs[index]?.leading), ...cells(lagging, pairs[index]?.lagging)]}
    />
  );
}
