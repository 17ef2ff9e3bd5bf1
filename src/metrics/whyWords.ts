import type { IndicatorBehavior } from '../analysis/indicatorBehavior';
import type { StatusResult } from '../analysis/indicatorStatus';
import { pace } from '../analysis/pace';
import type { AsOfOptions } from '../analysis/periodBounds';
import type { CharterIntl, MessageKey } from '../i18n';
import type { Indicator } from '../model';
import { computedText } from './describedSeries';
import { wantedText } from './readings';
import { figure } from './sentences';

/** A name and what stands beside it. */
export type Fact = readonly [label: string, value: string];

/** Why an indicator has its status, in a sentence. */
export function reasonSentence({ reason, inputs }: StatusResult, intl: CharterIntl): string {
  const period = (key: string | undefined) => (key ? intl.period(key) : '');
  return intl.t(`panel.why.${reason}`, {
    latest: period(inputs.latestPeriod),
    baseline: period(inputs.baselinePeriod),
    target: period(inputs.targetPeriod),
    progress: share(inputs.progress, intl),
    expected: share(inputs.expected, intl),
  });
}

/** Everything the status rests on, that there is. */
export function statusFacts(indicator: Indicator, { inputs }: StatusResult, intl: CharterIntl): Fact[] {
  const { latest, latestPeriod, baseline, baselinePeriod, baselineFrom, limits, targetPeriod } = inputs;
  const { progress, expected, tolerance } = inputs;
  const show = (value: number) => figure(indicator, value, intl);
  const dated = (text: string, period: string | undefined) =>
    period ? intl.t('panel.why.dated', { value: text, period: intl.period(period) }) : text;
  const facts: (Fact | undefined)[] = [
    latest === undefined ? undefined : [intl.t('panel.why.latest'), dated(show(latest), latestPeriod)],
    baseline === undefined
      ? undefined
      : [
          intl.t(baselineFrom === 'first-figure' ? 'panel.why.first' : 'field.indicators.baseline.value'),
          dated(show(baseline), baselinePeriod),
        ],
    limits && [
      intl.t('field.indicators.target.value'),
      dated(wantedText(indicator, limits, intl), targetPeriod),
    ],
    progress === undefined ? undefined : [intl.t('panel.why.way'), share(progress, intl)],
    expected === undefined ? undefined : [intl.t('panel.why.time'), share(expected, intl)],
    tolerance === undefined || progress !== undefined
      ? undefined
      : [intl.t('panel.why.tolerance-of'), `± ${show(tolerance)}`],
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** Where the indicator should stand by now; nothing where it is not on a way from baseline to target. */
export function paceFacts(indicator: Indicator, judging: AsOfOptions, intl: CharterIntl): Fact[] {
  const { value, reason } = pace(indicator, judging);
  return reason === 'pace' && value !== undefined
    ? [[intl.t('pace.by-now'), computedText(indicator, value, intl)]]
    : [];
}

function share(value: number | undefined, intl: CharterIntl): string {
  return value === undefined ? '' : intl.number(value, { style: 'percent', maximumFractionDigits: 0 });
}

/** Statuses that say the target is not reached, or will not be at this pace. */
const BEHIND = new Set(['watch', 'off-track', 'missed']);
const GOOD = new Set(['on-track', 'met']);

/** What status and process behaviour say together, as a sentence; undefined where the one adds nothing to the other. */
export function togetherSentence(
  { status }: StatusResult,
  { variation, assurance }: Pick<IndicatorBehavior, 'variation' | 'assurance'>,
  intl: CharterIntl,
): string | undefined {
  const key = togetherKey(status, variation, assurance);
  return key && intl.t(key);
}

function togetherKey(
  status: StatusResult['status'],
  variation: IndicatorBehavior['variation'],
  assurance: IndicatorBehavior['assurance'],
): MessageKey | undefined {
  const behind = BEHIND.has(status);
  if (!behind && !GOOD.has(status)) return undefined;
  if (variation === 'too-few' || variation === 'trial') return `panel.together.${variation}`;
  if (variation === 'better') return behind ? 'panel.together.improving' : 'panel.together.better';
  if (variation === 'worse') return behind ? 'panel.together.worsening' : 'panel.together.slipping';
  if (assurance === 'fails' && status !== 'met') return 'chart.assurance.fails';
  if (assurance === 'passes' && !behind) return 'chart.assurance.passes';
  return assurance === 'hit-and-miss' ? 'chart.assurance.hit-and-miss' : undefined;
}
