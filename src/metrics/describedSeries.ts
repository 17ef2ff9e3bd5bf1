import { describeSeries, type SeriesDescription } from '../analysis/describeSeries';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import type { ProcessBehavior } from '../analysis/processBehavior';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { pointsText, unitOf } from './sentences';

interface Known {
  readonly options: IndicatorOptions;
  readonly facts: SeriesDescription;
}

const known = /* @__PURE__ */ new WeakMap<Indicator, Known>();

/** The numbers behind the words about an indicator; description, summary and table read the same, computed once. */
export function describedSeries(indicator: Indicator, options: IndicatorOptions): SeriesDescription {
  const found = known.get(indicator);
  const { asOf, calendar, annotations } = options;
  const { options: before } = found ?? {};
  if (found && before?.asOf === asOf && before.calendar === calendar && before.annotations === annotations)
    return found.facts;
  const facts = describeSeries(indicator, options);
  known.set(indicator, { options: { asOf, calendar, annotations }, facts });
  return facts;
}

/** A value computed from figures, such as a mean or a limit: one decimal more than they have. */
export function computedText(indicator: Indicator, value: number, intl: CharterIntl): string {
  const unit = unitOf(indicator);
  return intl.value({ ...unit, decimals: Math.min(2, unit.decimals + 1) }, value).text;
}

/** Trend and interval with as many decimals as show two digits of the trend; absent below three figures. */
export function trendTexts(
  indicator: Indicator,
  { slope, interval }: SeriesDescription['trend'],
  intl: CharterIntl,
): { readonly slope: string; readonly low: string; readonly high: string } | undefined {
  if (slope === undefined || !interval) return undefined;
  const unit = unitOf(indicator);
  const digits = slope === 0 ? 0 : Math.ceil(1 - Math.log10(Math.abs(slope)));
  const decimals = Math.min(6, Math.max(unit.decimals, digits));
  const text = (value: number) => {
    const shown = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
    return unit.unit === 'percent'
      ? pointsText(shown, decimals, intl)
      : intl.value({ ...unit, decimals }, shown).text;
  };
  return { slope: text(slope), low: text(interval[0]), high: text(interval[1]) };
}

/** A coefficient as text. */
export function coefficientText(r: number, intl: CharterIntl): string {
  return intl.number(r, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** That figures go with the one before or against it, so that limits which take them for independent may be off; else nothing. */
export function dependenceTexts(
  { limits, inputs }: Pick<ProcessBehavior, 'limits' | 'inputs'>,
  intl: CharterIntl,
): string[] {
  if (!limits || !inputs.dependent) return [];
  const way = inputs.autocorrelation > 0 ? 'dependent' : 'alternating';
  return [intl.t(`description.${way}`, { r: coefficientText(inputs.autocorrelation, intl) })];
}

/** The patterns of a signal in words. */
export function ruleText(rules: readonly string[], intl: CharterIntl): string {
  return intl.list(rules.map((rule) => intl.find(`description.rule.${rule}`) ?? rule));
}

/** Signals in words, oldest first: those of periods that follow each other are one, from its first to its last. */
export function signalTexts({ signals, behavior }: SeriesDescription, intl: CharterIntl): string[] {
  const places = new Map(behavior.points.map(({ period }, place) => [period, place]));
  const stretches: { from: string; to: string; rules: Set<string> }[] = [];
  for (const { period, rules } of signals) {
    const last = stretches.at(-1);
    if (last && (places.get(period) ?? 0) - (places.get(last.to) ?? 0) === 1) {
      last.to = period;
      for (const rule of rules) last.rules.add(rule);
    } else stretches.push({ from: period, to: period, rules: new Set(rules) });
  }
  return stretches.map(({ from, to, rules }) => {
    const when =
      from === to
        ? intl.period(from)
        : intl.t('period.range', { from: intl.period(from), to: intl.period(to) });
    return `${when} (${ruleText([...rules], intl)})`;
  });
}
