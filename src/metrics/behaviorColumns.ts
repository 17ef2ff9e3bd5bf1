import type { SegmentPoint } from '../analysis/behaviorSegments';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { computedText, describedSeries, ruleText } from './describedSeries';
import type { FigureColumn } from './IndicatorTable';

/** Limits and signals of each period as columns of the table, for a chart that draws them. */
export function behaviorColumns(
  indicator: Indicator,
  options: IndicatorOptions,
  intl: CharterIntl,
): FigureColumn[] {
  const { points } = describedSeries(indicator, options).behavior;
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const column = (label: string, text: (point: SegmentPoint) => string): FigureColumn => ({
    label,
    cell: ({ period }) => {
      const point = byPeriod.get(period);
      return point ? text(point) : '';
    },
  });
  return [
    column(intl.t('table.limits'), ({ limits }) => {
      if (!limits) return '';
      const [from, to] = [limits.lower, limits.upper].map((limit) => computedText(indicator, limit, intl));
      return intl.t('period.range', { from: from ?? '', to: to ?? '' });
    }),
    column(intl.t('table.signals'), (point) => signalText(point, intl)),
  ];
}

/** What process behaviour says of one period: its patterns, or that it varies as usual; empty where there are no limits. */
export function signalText({ limits, value, outlier, signals }: SegmentPoint, intl: CharterIntl): string {
  if (!limits || value === null) return '';
  if (outlier) return intl.label('annotationKind', 'outlier');
  if (signals.length === 0) return intl.label('variation', 'routine');
  return ruleText(
    signals.map(({ rule }) => rule),
    intl,
  );
}
