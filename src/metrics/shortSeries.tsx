import type { ReactNode } from 'react';
import type { AsOfOptions } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import type { DateRange } from './dateRange';
import { IndicatorTable } from './IndicatorTable';
import { figure } from './sentences';

/**
 * What is shown of a series that is too short to be drawn: one figure as it is, and reasons in a table where there is
 * none. Undefined where a line can be drawn, and where there are no periods at all.
 */
export function shortSeries(
  indicator: Indicator,
  rows: readonly SeriesRow[],
  shown: AsOfOptions & { readonly range?: DateRange },
  intl: CharterIntl,
): ReactNode {
  if (rows.length === 0)
    return indicator.series?.length ? <Empty>{intl.t('chart.none-in-range')}</Empty> : undefined;
  const only = rows.find(hasFigure);
  if (only && rows.findLast(hasFigure) !== only) return undefined;
  return (
    <>
      {only ? (
        <>
          <p data-charter-part="card-value">{figure(indicator, only.value ?? 0, intl)}</p>
          <p data-charter-part="fine-print">
            {intl.t('chart.one-figure', { period: intl.period(only.period) })}
          </p>
        </>
      ) : (
        <Empty>{intl.t('chart.all-missing')}</Empty>
      )}
      {rows.length > (only ? 1 : 0) && <IndicatorTable indicator={indicator} {...shown} />}
    </>
  );
}

const hasFigure = ({ value }: SeriesRow) => value !== null;

function Empty({ children }: { children: string }) {
  return <p data-charter-part="list-empty">{children}</p>;
}
