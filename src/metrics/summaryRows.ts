import type { Figure } from '../analysis/completeFigures';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { coefficientText, computedText, describedSeries, signalTexts, trendTexts } from './describedSeries';
import type { DescribedChart } from './description';
import { evidenceBetween } from './evidenceOf';
import { figure } from './sentences';

/** A fact, its value and when it holds, in words. */
export type SummaryRow = readonly [fact: string, value: string, when: string];

/** Everything that a description of an indicator says in numbers, as rows of a table. Nothing without figures. */
export function summaryRows(
  indicator: Indicator,
  options: IndicatorOptions,
  intl: CharterIntl,
): SummaryRow[] {
  const facts = describedSeries(indicator, options);
  const { kind, first, last, min, max, mean, run, missing, partial, signals, behavior } = facts;
  if (!kind || !first || !last || !min || !max || mean === undefined) return [];
  const at = (fact: string, { value, period }: Figure): SummaryRow => [
    fact,
    figure(indicator, value, intl),
    intl.period(period),
  ];
  const { limits, inputs } = behavior;
  const trend = trendTexts(indicator, facts.trend, intl);
  const rows: (SummaryRow | undefined | false)[] = [
    [
      intl.t('summary.periods'),
      intl.number(facts.count + missing.length),
      intl.t('period.range', { from: intl.period(first.period), to: intl.period(last.period) }),
    ],
    [intl.t('summary.missing'), intl.number(missing.length), ''],
    ...partial.map((each) => at(intl.t('table.partial'), each)),
    at(intl.t('summary.first'), first),
    at(intl.t('summary.last'), last),
    at(intl.t('summary.min'), min),
    at(intl.t('summary.max'), max),
    [intl.t('summary.mean'), computedText(indicator, mean, intl), ''],
    run && [intl.t(`summary.run.${run.side}`), intl.number(run.length), ''],
    limits && [
      intl.t('table.limits'),
      intl.t('period.range', {
        from: computedText(indicator, limits.lower, intl),
        to: computedText(indicator, limits.upper, intl),
      }),
      '',
    ],
    limits && [intl.t('table.signals'), intl.number(signals.length), intl.list(signalTexts(facts, intl))],
    limits && [intl.t('summary.follow'), coefficientText(inputs.autocorrelation, intl), ''],
    trend && [intl.t('summary.trend', { per: intl.t(`description.per.${kind}`) }), trend.slope, ''],
    trend && [intl.t('summary.interval'), intl.t('period.range', { from: trend.low, to: trend.high }), ''],
  ];
  return rows.filter((row): row is SummaryRow => !!row);
}

/** The numbers of a link's evidence as rows of a table; nothing for a chart without a link. */
export function evidenceRows(chart: DescribedChart, intl: CharterIntl): SummaryRow[] {
  const { link, indicators } = chart;
  if (!link) return [];
  const evidence = evidenceBetween(indicators, link, chart);
  const { r, n, leadLag, inputs } = evidence;
  const [low, high] = leadLag?.tested?.interval ?? [];
  const { lagMonths: count } = inputs;
  const delay = count === undefined ? intl.t('common.not-set') : intl.t('unit.months', { count });
  const rows: SummaryRow[] = [
    [intl.t('panel.link.expected'), delay, ''],
    [intl.t('summary.pairs'), intl.number(n), ''],
  ];
  if (r === undefined) return rows;
  rows.push([intl.t('summary.r'), coefficientText(r, intl), '']);
  if (low !== undefined && high !== undefined) {
    const range = { from: coefficientText(low, intl), to: coefficientText(high, intl) };
    rows.push([intl.t('summary.r-interval'), intl.t('period.range', range), '']);
  }
  return rows;
}
