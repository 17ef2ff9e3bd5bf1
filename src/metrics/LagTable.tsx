import type { LagCorrelation } from '../analysis/lagCorrelations';
import type { PeriodKind } from '../analysis/parsePeriod';
import { useIntl } from '../kit/IntlProvider';
import { DataTable } from './DataTable';
import { coefficientText } from './describedSeries';
import { delayText } from './lagWords';

export interface LagTableProps {
  caption: string;
  lags: readonly LagCorrelation[];
  kind: PeriodKind;
}

/** Every delay that was tried, with its pairs and statistics. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export function LagTable({ caption, lags, kind }: LagTableProps) {
  const intl = useIntl('LagChart');
  const none = intl.t('common.none');
  const coefficient = (r: number | undefined) => (r === undefined ? none : coefficientText(r, intl));
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: intl.t('lags.table.lag') },
        { label: intl.t('lags.table.pairs'), numeric: true },
        { label: 'r', numeric: true },
        { label: intl.t('lags.table.interval'), numeric: true },
        { label: intl.t('lags.table.p'), numeric: true },
        { label: intl.t('lags.table.spearman'), numeric: true },
      ]}
      count={lags.length}
      rowAt={(index) => {
        const row = lags[index];
        if (!row) return [];
        const [from, to] = [row.interval?.[0], row.interval?.[1]].map(coefficient);
        return [
          delayText(row.lag, kind, intl),
          intl.number(row.n),
          coefficient(row.r),
          row.interval ? intl.t('period.range', { from: from ?? '', to: to ?? '' }) : none,
          row.pHolm === undefined ? none : chanceText(row.pHolm, (p, digits) => intl.number(p, digits)),
          coefficient(row.spearman),
        ];
      }}
    />
  );
}

/** A probability with three decimals, and never as none at all. */
function chanceText(p: number, write: (p: number, digits: Intl.NumberFormatOptions) => string): string {
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return p < 0.001 ? `< ${write(0.001, digits)}` : write(p, digits);
}
