import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { DataTable } from './DataTable';
import type { LeadLagRow } from './leadLagRows';
import { figureOrNone } from './sentences';

export interface LeadLagTableProps {
  leading: Indicator;
  lagging: Indicator;
  pairs: readonly LeadLagRow[];
}

/** What the two drawings of a link show, pair by pair. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export function LeadLagTable({ leading, lagging, pairs }: LeadLagTableProps) {
  const intl = useIntl('LeadLagTable');
  const [name, result] = [intl.indicatorName(leading), intl.indicatorName(lagging)];
  return (
    <DataTable
      caption={`${name}, ${result}`}
      columns={[
        { label: intl.t('field.indicators.series.period') },
        { label: name, numeric: true },
        { label: intl.t('panel.pair.later') },
        { label: result, numeric: true },
      ]}
      rows={pairs.map((pair) => [
        intl.period(pair.leading.period),
        figureOrNone(leading, pair.leading.value, intl),
        pair.lagging ? intl.period(pair.lagging.period) : '',
        pair.lagging ? figureOrNone(lagging, pair.lagging.value, intl) : '',
      ])}
    />
  );
}
