import { useState } from 'react';
import { seriesRows } from '../analysis';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { Indicator } from '../model';
import { figure } from './sentences';

const PAGE = 24;

/** Whose figures, and for which day they are judged. */
export interface IndicatorFigures {
  indicator: Indicator;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
}

export type IndicatorTableProps = PartProps<'div', Record<string, never>, IndicatorFigures>;

/** The figures of an indicator, newest page first, exactly as they are stored. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export const IndicatorTable = /* @__PURE__ */ part<HTMLDivElement, IndicatorTableProps>(
  function IndicatorTable({ indicator, asOf, ...props }, ref) {
    const intl = useIntl('IndicatorTable');
    const rows = seriesRows(indicator.series, { asOf });
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    const [page, setPage] = useState(pages - 1);
    const at = Math.min(page, pages - 1);
    return usePartElement('div', props, {
      ref: ref as never,
      slot: 'indicator-table',
      state: {},
      props: {
        children: (
          <>
            <table>
              <caption>{intl.indicatorName(indicator)}</caption>
              <thead>
                <tr>
                  <th scope="col">{intl.t('field.indicators.series.period')}</th>
                  <th scope="col" data-numeric="">
                    {intl.t('field.indicators.series.value')}
                  </th>
                  <th scope="col">{intl.t('field.indicators.series.note')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
                  <tr key={row.period}>
                    <th scope="row">{intl.period(row.period)}</th>
                    <td data-numeric="">
                      {row.value === null ? intl.t('panel.no-data') : figure(indicator, row.value, intl)}
                    </td>
                    <td>
                      {[row.missing && intl.label('missingReason', row.missing), intl.text(row.note)]
                        .filter(Boolean)
                        .join(' · ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {pages > 1 && (
              <p data-charter-part="row-buttons">
                <Button disabled={at === 0} onClick={() => setPage(at - 1)}>
                  {intl.t('panel.earlier')}
                </Button>
                <Button disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
                  {intl.t('panel.later')}
                </Button>
              </p>
            )}
          </>
        ),
      },
    });
  },
);
