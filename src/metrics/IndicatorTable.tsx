import { seriesRows } from '../analysis/seriesRows';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { DataTable } from './DataTable';
import { figureOrNone } from './sentences';

/** The figures of an indicator, newest page first, exactly as they are stored. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export function IndicatorTable({ indicator, asOf }: { indicator: Indicator; asOf: string }) {
  const intl = useIntl('IndicatorTable');
  return (
    <DataTable
      caption={intl.indicatorName(indicator)}
      columns={[
        { label: intl.t('field.indicators.series.period') },
        { label: intl.t('field.indicators.series.value'), numeric: true },
        { label: intl.t('field.indicators.series.note') },
      ]}
      rows={seriesRows(indicator.series, { asOf }).map((row) => [
        intl.period(row.period),
        figureOrNone(indicator, row.value, intl),
        [row.missing && intl.label('missingReason', row.missing), intl.text(row.note)]
          .filter(Boolean)
          .join(' · '),
      ])}
    />
  );
}
