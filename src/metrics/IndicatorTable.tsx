import { useMemo } from 'react';
import type { CalendarOptions } from '../analysis/periodBounds';
import { type SeriesRow, seriesRows } from '../analysis/seriesRows';
import { targetAt } from '../analysis/targetAt';
import { usableSeries } from '../analysis/usableSeries';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import type { PartProps } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { DataTable } from './DataTable';
import { type DateRange, rowsInRange } from './dateRange';
import { figureOrNone, limitsText, nameOf, stateText } from './sentences';

/** Whose figures, and for which day they are judged. */
export interface IndicatorFigures {
  indicator: Indicator;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
}

/** A further column of the table of an indicator. */
export interface FigureColumn {
  readonly label: string;
  readonly numeric?: boolean;
  /** What stands in the row of a period, in words. */
  readonly cell: (row: SeriesRow) => string;
}

export type IndicatorTableProps = PartProps<
  'div',
  Record<string, never>,
  IndicatorFigures & {
    /** How periods are counted, from the charter. */
    calendar?: CalendarOptions;
    /** Days whose periods are shown. @default all */
    range?: DateRange;
    /** What a chart shows beside figure and target, such as limits and signals. */
    columns?: readonly FigureColumn[];
  }
>;

/**
 * The figures of an indicator, newest page first, with target, reasons and notes. Renders a
 * `<div data-charter-part="indicator-table">` with a `<table>`.
 */
export const IndicatorTable = /* @__PURE__ */ part<HTMLDivElement, IndicatorTableProps>(
  function IndicatorTable({ indicator, asOf, calendar, range, columns = [], ...props }, ref) {
    const intl = useIntl('IndicatorTable');
    const rows = useMemo(
      () => rowsInRange(seriesRows(usableSeries(indicator), { asOf, calendar }), range, calendar),
      [indicator, asOf, calendar, range],
    );
    const aimed = indicator.target || indicator.targets?.length;
    const all: readonly FigureColumn[] = [
      { label: intl.t('field.indicators.series.period'), cell: ({ period }) => intl.period(period) },
      {
        label: intl.t('field.indicators.series.value'),
        numeric: true,
        cell: ({ value }) => figureOrNone(indicator, value, intl),
      },
      ...(aimed
        ? [
            {
              label: intl.t('table.target'),
              numeric: true,
              cell: ({ period }: SeriesRow) =>
                limitsText(indicator, targetAt(indicator, period, { calendar }).limits, intl),
            },
          ]
        : []),
      ...columns,
      {
        label: intl.t('field.indicators.series.note'),
        cell: (row) => [stateText(row, intl), intl.text(row.note)].filter(Boolean).join(' · '),
      },
    ];
    return (
      <DataTable
        {...props}
        ref={ref}
        caption={nameOf(indicator, intl)}
        columns={all}
        count={rows.length}
        rowAt={(index) => {
          const row = rows[index];
          return row ? all.map(({ cell }) => cell(row)) : [];
        }}
      />
    );
  },
);
