import { compareToPrevious } from '../analysis/compareToPrevious';
import { describeSeries } from '../analysis/describeSeries';
import { indicatorFacts } from '../analysis/indicatorFacts';
import { indicatorStatus } from '../analysis/indicatorStatus';
import type { CharterIntl } from '../i18n';
import type { CharterDraft, Indicator } from '../model';

const GOOD = new Set(['on-track', 'met']);

/** An indicator with what the catalogue knows of it filled in, for writing its figures. */
export function unitOf(indicator: Indicator) {
  const { unit } = indicatorFacts(indicator);
  const decimals = Math.min(
    2,
    ...[Math.max(0, ...(indicator.series ?? []).map(({ value }) => decimalsOf(value)))],
  );
  return { unit, per: indicator.per, currency: indicator.currency, decimals };
}

function decimalsOf(value: number | null): number {
  const fraction = value === null ? undefined : String(value).split('.')[1];
  return fraction?.length ?? 0;
}

/** A figure of an indicator as text. */
export function figure(indicator: Indicator, value: number, intl: CharterIntl): string {
  return intl.value(unitOf(indicator), value).text;
}

/** The panel's heading: how many indicators stand well. */
export function finding(charter: CharterDraft, asOf: string, intl: CharterIntl): string {
  const indicators = charter.indicators ?? [];
  if (indicators.length === 0) return intl.t('panel.finding.none');
  const good = indicators.filter((indicator) => GOOD.has(indicatorStatus(indicator, { asOf }).status)).length;
  if (good === indicators.length) return intl.t('panel.finding.all', { count: indicators.length });
  return intl.t('panel.finding.some', { count: good, total: indicators.length });
}

/** The change since the figure before, in words that say whether it is welcome. */
export function changeSentence(indicator: Indicator, asOf: string, intl: CharterIntl): string {
  const { change, verdict, reason, inputs } = compareToPrevious(indicator, { asOf });
  if (change === undefined || !inputs.previousPeriod) return intl.t('panel.change.none');
  const period = intl.period(inputs.previousPeriod);
  if (change === 0) return intl.t('panel.change.same', { period });
  const size = Math.abs(change);
  const amount = reason === 'points' ? points(indicator, size, intl) : figure(indicator, size, intl);
  const sentence = intl.t(change > 0 ? 'panel.change.up' : 'panel.change.down', { amount, period });
  return verdict === 'better' || verdict === 'worse'
    ? `${sentence}, ${intl.t(`panel.change.${verdict}`)}`
    : sentence;
}

function points(indicator: Indicator, size: number, intl: CharterIntl): string {
  const { decimals } = unitOf(indicator);
  return intl.t('unit.percent-points', {
    count: size,
    value: intl.number(size, { maximumFractionDigits: decimals }),
  });
}

/** What a series shows, in sentences whose numbers all stand in the table. */
export function description(indicator: Indicator, asOf: string, intl: CharterIntl): string[] {
  const facts = describeSeries(indicator, { asOf });
  const { first, last, min, max } = facts;
  if (!first || !last || !min || !max) return [intl.t('panel.description.empty')];
  const show = (value: number) => figure(indicator, value, intl);
  const sentences = [
    intl.t('panel.description.span', {
      name: intl.indicatorName(indicator),
      count: facts.count,
      from: intl.period(first.period),
      to: intl.period(last.period),
    }),
    intl.t('panel.description.ends', { first: show(first.value), last: show(last.value) }),
    intl.t('panel.description.range', {
      min: show(min.value),
      minPeriod: intl.period(min.period),
      max: show(max.value),
      maxPeriod: intl.period(max.period),
    }),
  ];
  if (facts.missing.length > 0) {
    sentences.push(
      intl.t('panel.description.missing', {
        periods: intl.list(facts.missing.map((row) => intl.period(row.period))),
      }),
    );
  }
  return sentences;
}
