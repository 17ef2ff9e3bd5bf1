import { useMemo } from 'react';
import { seriesRows } from '../analysis/seriesRows';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { DataTable } from './DataTable';
import { figureOrNone, nameOf } from './sentences';

/** Whose figures, and for which day they are judged. */
export interface IndicatorFigures {
  indicator: Indicator;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
}

export type IndicatorTableProps = PartProps<'div', Record<string, never>, IndicatorFigures>;

/** The figures of an indicator, newest page first, with their reasons and notes. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export const IndicatorTable = /* @__PURE__ */ part<HTMLDivElement, IndicatorTableProps>(
  function IndicatorTable({ indicator, asOf, ...props }, ref) {
    const intl = useIntl('IndicatorTable');
    const rows = useMemo(() => seriesRows(indicator.series, { asOf }), [indicator.series, asOf]);
    return (
      <DataTable
        {...props}
        ref={ref}
        caption={nameOf(indicator, intl)}
        columns={[
          { label: intl.t('field.indicators.series.period') },
          { label: intl.t('field.indicators.series.value'), numeric: true },
          { label: intl.t('field.indicators.series.note') },
        ]}
        count={rows.length}
        rowAt={(index) => {
          const row = rows[index];
          if (!row) return [];
          const reason = row.missing && intl.label('missingReason', row.missing);
          return [
            intl.period(row.period),
            figureOrNone(indicator, row.value, intl),
            [reason, intl.text(row.note)].filter(Boolean).join(' · '),
          ];
        }}
      />
    );
  },
);
