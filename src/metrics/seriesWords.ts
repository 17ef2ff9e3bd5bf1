import type { SeriesDescription } from '../analysis/describeSeries';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import type { SeriesRow } from '../analysis/seriesRows';
import { targetAt } from '../analysis/targetAt';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { computedText, dependenceTexts, describedSeries, signalTexts, trendTexts } from './describedSeries';
import { wantedText } from './readings';
import { figure, nameOf } from './sentences';

/** Periods that a sentence names at most; more stand in the table. */
const NAMED = 5;
/** A run worth a word. */
const RUN = 4;

/** What a series is: name, cadence, periods and target. Nothing without figures. */
export function seriesSentence(indicator: Indicator, options: IndicatorOptions, intl: CharterIntl): string[] {
  const { kind, count, missing, last } = describedSeries(indicator, options);
  if (!kind || !last) return [];
  const target = wantedText(indicator, targetAt(indicator, last.period, options).limits, intl);
  const params = {
    name: nameOf(indicator, intl),
    cadence: intl.t(`description.every.${kind}`),
    count: count + missing.length,
    to: intl.period(last.period),
  };
  return [
    target
      ? intl.t('description.series.target', { ...params, target })
      : intl.t('description.series', params),
  ];
}

/** First, last, lowest, highest and mean figure, and what is missing or not over. */
export function numberSentences(
  indicator: Indicator,
  options: IndicatorOptions,
  intl: CharterIntl,
): string[] {
  const facts = describedSeries(indicator, options);
  const { first, last, min, max, mean, partial } = facts;
  if (!first || !last || !min || !max || mean === undefined) return [intl.t('panel.description.empty')];
  const show = (value: number) => figure(indicator, value, intl);
  return [
    intl.t('description.ends', {
      first: show(first.value),
      firstPeriod: intl.period(first.period),
      last: show(last.value),
      lastPeriod: intl.period(last.period),
    }),
    intl.t('description.range', {
      min: show(min.value),
      minPeriod: intl.period(min.period),
      max: show(max.value),
      maxPeriod: intl.period(max.period),
      mean: computedText(indicator, mean, intl),
    }),
    ...(facts.since ? [intl.t('description.since', { period: intl.period(facts.since) })] : []),
    missingSentence(facts.missing, intl),
    ...(partial.length > 0 && partial.length <= NAMED
      ? [
          intl.t('description.partial', {
            figures: intl.list(partial.map((each) => `${show(each.value)} (${intl.period(each.period)})`)),
          }),
        ]
      : []),
  ];
}

function missingSentence(missing: readonly SeriesRow[], intl: CharterIntl): string {
  const count = missing.length;
  if (count === 0) return intl.t('description.missing.none');
  if (count > NAMED) return intl.t('description.missing.many', { count });
  const periods = missing.map(({ period, missing: reason }) =>
    reason ? `${intl.period(period)} (${intl.label('missingReason', reason)})` : intl.period(period),
  );
  return intl.t('description.missing', { count, periods: intl.list(periods) });
}

/** How a series moves: run, limits, signals, trend. Nothing without figures. */
export function shapeSentences(indicator: Indicator, options: IndicatorOptions, intl: CharterIntl): string[] {
  const facts = describedSeries(indicator, options);
  if (!facts.kind) return [];
  const { run, behavior } = facts;
  return [
    ...(run && run.length >= RUN ? [intl.t(`description.run.${run.side}`, { count: run.length })] : []),
    ...limitSentences(indicator, behavior, intl),
    ...(behavior.limits ? signalSentences(facts, intl) : []),
    ...dependenceTexts(behavior, intl),
    trendSentence(indicator, facts, intl),
  ];
}

function limitSentences(
  indicator: Indicator,
  { limits, variation, inputs, segments, points }: SeriesDescription['behavior'],
  intl: CharterIntl,
): string[] {
  if (!limits) return [intl.t('description.limits.none')];
  const sentence = intl.t('description.limits', {
    low: computedText(indicator, limits.lower, intl),
    high: computedText(indicator, limits.upper, intl),
    rules: intl.label('behaviorRuleSet', inputs.ruleSet),
  });
  const since = segments.length > 1 && points[segments.at(-1)?.from ?? 0]?.period;
  return [
    sentence,
    ...(since ? [intl.t('description.limits.since', { period: intl.period(since) })] : []),
    ...(variation === 'trial' ? [intl.t('description.limits.trial')] : []),
  ];
}

function signalSentences(facts: SeriesDescription, intl: CharterIntl): string[] {
  const signals = signalTexts(facts, intl);
  if (signals.length === 0) return [intl.t('description.signals.none')];
  const earlier = signals.length - NAMED;
  return [
    intl.t('description.signals', { signals: intl.list(signals.slice(-NAMED)) }),
    ...(earlier > 0 ? [intl.t('description.signals.more', { count: earlier })] : []),
  ];
}

function trendSentence(
  indicator: Indicator,
  { trend, kind = 'month' }: SeriesDescription,
  intl: CharterIntl,
): string {
  const texts = trendTexts(indicator, trend, intl);
  if (!texts || trend.reason === 'few-values') return intl.t('description.trend.none');
  const key = trend.reason === 'no-clear-trend' ? 'flat' : trend.reason;
  return intl.t(`description.trend.${key}`, { ...texts, per: intl.t(`description.per.${kind}`) });
}
