import { compareToPrevious } from '../analysis/compareToPrevious';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import { indicatorFacts, type Limits } from '../analysis/indicatorFacts';
import type { SeriesRow } from '../analysis/seriesRows';
import type { CharterIntl, ValueUnit } from '../i18n';
import { nounInSentence } from '../i18n/inSentence';
import type { Indicator, IndicatorLink } from '../model';

type Unit = ValueUnit & { readonly decimals: number };

/** What writing a figure needs, found once for each indicator: it takes a walk through the whole series. */
const units = /* @__PURE__ */ new WeakMap<Indicator, Unit>();

/** The unit of an indicator with what the catalogue knows of it, and as many decimals as its finest figure has, at most two. */
export function unitOf(indicator: Indicator): Unit {
  const known = units.get(indicator);
  if (known) return known;
  let decimals = 0;
  for (const { value } of indicator.series ?? []) {
    decimals = Math.max(decimals, decimalsOf(value));
    if (decimals >= MOST_DECIMALS) break;
  }
  const { per, currency } = indicator;
  decimals = Math.min(MOST_DECIMALS, decimals);
  const unit = { unit: indicatorFacts(indicator).unit, per, currency, decimals };
  units.set(indicator, unit);
  return unit;
}

const MOST_DECIMALS = 2;

function decimalsOf(value: number | null): number {
  if (value === null || Number.isInteger(value)) return 0;
  return String(value).split('.')[1]?.length ?? 0;
}

/** The name of an indicator, or the word for one that has none. */
export function nameOf(indicator: Indicator | undefined, intl: CharterIntl): string {
  if (!indicator) return intl.t('panel.link.unknown');
  return intl.indicatorName(indicator) || intl.t('common.unnamed');
}

/** The name of an indicator inside a sentence: a word of the catalogue loses its capital, a name somebody gave keeps it. */
export function nameInSentence(indicator: Indicator, intl: CharterIntl): string {
  const name = nameOf(indicator, intl);
  return intl.text(indicator.label) ? name : nounInSentence(name, intl.code);
}

/** When the effect of a link is expected. */
export function delayOf({ lagMonths }: IndicatorLink, intl: CharterIntl): string {
  if (lagMonths === undefined) return intl.t('viewer.delay.unknown');
  return lagMonths === 0 ? intl.t('viewer.delay.none') : intl.t('panel.link.delay', { count: lagMonths });
}

/** A figure of an indicator as text. */
export function figure(indicator: Indicator, value: number, intl: CharterIntl): string {
  return intl.value(unitOf(indicator), value).text;
}

/** A figure of an indicator as text, or the words for its absence. */
export function figureOrNone(indicator: Indicator, value: number | null, intl: CharterIntl): string {
  return value === null ? intl.t('panel.no-data') : figure(indicator, value, intl);
}

/** Where a figure should lie, as a cell has room for it: `80%`, `20% to 30%`; empty without limits. */
export function limitsText(indicator: Indicator, limits: Limits | undefined, intl: CharterIntl): string {
  if (!limits) return '';
  const [from, to] = [limits.low, limits.high].map((limit) =>
    Number.isFinite(limit) ? figure(indicator, limit, intl) : '',
  ) as [string, string];
  return from && to ? intl.t('period.range', { from, to }) : from || to;
}

/** Why a period has no figure, or why its figure does not count yet; empty where there is nothing to say. */
export function stateText(
  { state, missing }: Pick<SeriesRow, 'state' | 'missing'>,
  intl: CharterIntl,
): string {
  if (state === 'missing') return missing ? intl.label('missingReason', missing) : '';
  return state === 'complete' ? '' : intl.t(`table.${state}`);
}

/** The change since the figure before, in words that say whether it is welcome. */
export function changeSentence(indicator: Indicator, judging: IndicatorOptions, intl: CharterIntl): string {
  const { change, verdict, reason, inputs } = compareToPrevious(indicator, judging);
  if (inputs.countedAnewFrom)
    return intl.t('panel.change.method', { period: intl.period(inputs.countedAnewFrom) });
  if (change === undefined || !inputs.previousPeriod) return intl.t('panel.change.none');
  const period = intl.period(inputs.previousPeriod);
  if (change === 0) return intl.t('panel.change.same', { period });
  const size = Math.abs(change);
  const amount =
    reason === 'points' ? pointsText(size, unitOf(indicator).decimals, intl) : figure(indicator, size, intl);
  const sentence = intl.t(change > 0 ? 'panel.change.up' : 'panel.change.down', { amount, period });
  return verdict === 'better' || verdict === 'worse'
    ? intl.series([sentence, intl.t(`panel.change.${verdict}`)])
    : sentence;
}

/** Percentage points as text, with at most so many decimals. */
export function pointsText(size: number, decimals: number, intl: CharterIntl): string {
  return intl.t('unit.percent-points', {
    count: size,
    value: intl.number(size, { maximumFractionDigits: decimals }),
  });
}
