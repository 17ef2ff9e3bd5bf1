import type { ReactNode } from 'react';
import type { AsOfOptions } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
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
        <OnlyFigure
          value={figure(indicator, only.value ?? 0, intl)}
          words={intl.t('chart.one-figure', { period: intl.period(only.period) })}
        />
      ) : (
        <Empty>{intl.t('chart.all-missing')}</Empty>
      )}
      {rows.length > (only ? 1 : 0) && <IndicatorTable indicator={indicator} {...shown} />}
    </>
  );
}

function OnlyFigure({ value, words }: { value: string; words: string }) {
  const slot = useSlot();
  return (
    <>
      <p {...slot('card-value')}>{value}</p>
      <p {...slot('fine-print')}>{words}</p>
    </>
  );
}

const hasFigure = ({ value }: SeriesRow) => value !== null;

function Empty({ children }: { children: string }) {
  const slot = useSlot();
  return <p {...slot('list-empty')}>{children}</p>;
}
