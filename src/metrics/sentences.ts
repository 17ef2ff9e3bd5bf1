import { compareToPrevious } from '../analysis/compareToPrevious';
import { indicatorFacts, type Limits } from '../analysis/indicatorFacts';
import { indicatorStatus } from '../analysis/indicatorStatus';
import type { CalendarOptions } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import { targetAt } from '../analysis/targetAt';
import type { CharterIntl, ValueUnit } from '../i18n';
import { countWord } from '../i18n/countWord';
import { inSentence } from '../i18n/inSentence';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import type { PanelView } from './PanelContext';

const GOOD = new Set(['on-track', 'met']);

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
  return intl.text(indicator.label) ? name : inSentence(name, intl.code);
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

/** A figure as a drawing has room for it: `€23.3M`, `79%`, `37`; its unit stands in the words around. */
export function shortFigure(indicator: Indicator, value: number, intl: CharterIntl): string {
  const { unit, currency, decimals } = unitOf(indicator);
  const large = Math.abs(value) >= 10_000;
  if (unit === 'currency' && currency && /^[A-Za-z]{3}$/.test(currency)) {
    const options = { style: 'currency', currency, maximumFractionDigits: large ? 1 : 0 } as const;
    return intl.number(value, large ? { ...options, notation: 'compact' } : options);
  }
  if (unit === 'percent') return figure(indicator, value, intl);
  return intl.number(
    value,
    large ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: decimals },
  );
}

const MOST_LABELS = 500;

/** Labels as long as any that a drawing of an indicator may carry: of a long series every so many figures stand for all. */
export function shortFigures(indicator: Indicator, intl: CharterIntl): string[] {
  const series = indicator.series ?? [];
  const step = Math.ceil(series.length / MOST_LABELS);
  const labelled = series.filter((_, index) => index % step === 0 || index === series.length - 1);
  const values = [...labelled.map(({ value }) => value), indicator.target?.value];
  return values.flatMap((value) => (typeof value === 'number' ? [shortFigure(indicator, value, intl)] : []));
}

/** A figure of an indicator as text, or the words for its absence. */
export function figureOrNone(indicator: Indicator, value: number | null, intl: CharterIntl): string {
  return value === null ? intl.t('panel.no-data') : figure(indicator, value, intl);
}

/** Where a figure should lie, as a cell has room for it: `80%`, `20% to 30%`; empty without limits. */
export function limitsText(indicator: Indicator, limits: Limits | undefined, intl: CharterIntl): string {
  if (!limits) return '';
  const { low, high } = limits;
  const [from, to] = [figure(indicator, low, intl), figure(indicator, high, intl)];
  if (Number.isFinite(high - low)) return intl.t('period.range', { from, to });
  return high === Infinity ? from : to;
}

/** What is wanted of an indicator: `at least 80%`; empty without limits. */
export function wantedText(indicator: Indicator, limits: Limits | undefined, intl: CharterIntl): string {
  if (!limits) return '';
  const { low, high } = limits;
  const value = limitsText(indicator, limits, intl);
  if (Number.isFinite(high - low)) return intl.t('description.target.between', { value });
  return intl.t(`description.target.at-${high === Infinity ? 'least' : 'most'}`, { value });
}

/**
 * What the cursor reads out of a period, as one sentence: figure, target, distance from it, and what else a chart knows
 * of the period, such as its signals. Empty when it stands on none.
 */
export function readingOf(
  indicator: Indicator,
  row: SeriesRow | undefined,
  intl: CharterIntl,
  { calendar, more = [] }: { calendar?: CalendarOptions; more?: readonly string[] } = {},
): string {
  if (!row) return '';
  const { period, value } = row;
  const { limits } = targetAt(indicator, period, { calendar });
  const target = value === null ? '' : wantedText(indicator, limits, intl);
  const facts = [
    figureOrNone(indicator, value, intl),
    inSentence(stateText(row, intl), intl.code),
    target && intl.t('panel.target', { value: target }),
    target && limits && distanceText(indicator, value ?? 0, limits, intl),
    ...more,
  ];
  return `${intl.period(period)}: ${facts.filter(Boolean).join(', ')}`;
}

/** Why a period has no figure, or why its figure does not count yet; empty where there is nothing to say. */
export function stateText({ state, missing }: SeriesRow, intl: CharterIntl): string {
  if (state === 'missing') return missing ? intl.label('missingReason', missing) : '';
  return state === 'complete' ? '' : intl.t(`table.${state}`);
}

function distanceText(indicator: Indicator, value: number, { low, high }: Limits, intl: CharterIntl): string {
  const limit = value < low || high === Infinity ? low : high;
  if (value === limit) return intl.t('reading.at');
  if (low < value && value < high && Number.isFinite(high - low)) return intl.t('reading.within');
  const amount = differenceText(indicator, Math.abs(value - limit), intl);
  return intl.t(value > limit ? 'reading.above' : 'reading.below', { amount });
}

/** The panel's heading: how many indicators stand well; for executives how many results do, where there are any. */
export function finding(
  charter: CharterDraft,
  asOf: string,
  intl: CharterIntl,
  view: PanelView = 'team',
): string {
  const all = charter.indicators ?? [];
  if (all.length === 0) return intl.t('panel.finding.none');
  const results = view === 'executive' ? all.filter(({ kind }) => kind === 'lagging') : [];
  const [indicators, about, numbers] = results.length
    ? ([results, 'panel.finding.results', 'panel.number.results'] as const)
    : ([all, 'panel.finding', 'viewer.number.indicators'] as const);
  const good = indicators.filter((indicator) => GOOD.has(indicatorStatus(indicator, { asOf }).status)).length;
  const word = (count: number) => countWord(intl, numbers, count);
  const total = word(indicators.length);
  if (good === indicators.length) return intl.t(`${about}.all`, { count: good, total });
  if (good === 0) return intl.t(`${about}.zero`, { count: indicators.length, total });
  const sentence = intl.t(`${about}.some`, { count: good, good: word(good), total });
  return sentence.charAt(0).toLocaleUpperCase(intl.code) + sentence.slice(1);
}

/** The change since the figure before, in words that say whether it is welcome. */
export function changeSentence(indicator: Indicator, asOf: string, intl: CharterIntl): string {
  const { change, verdict, reason, inputs } = compareToPrevious(indicator, { asOf });
  if (change === undefined || !inputs.previousPeriod) return intl.t('panel.change.none');
  const period = intl.period(inputs.previousPeriod);
  if (change === 0) return intl.t('panel.change.same', { period });
  const size = Math.abs(change);
  const amount =
    reason === 'points' ? pointsText(size, unitOf(indicator).decimals, intl) : figure(indicator, size, intl);
  const sentence = intl.t(change > 0 ? 'panel.change.up' : 'panel.change.down', { amount, period });
  return verdict === 'better' || verdict === 'worse'
    ? `${sentence}, ${intl.t(`panel.change.${verdict}`)}`
    : sentence;
}

/** A difference between two figures: in points where they are percentages. */
export function differenceText(indicator: Indicator, size: number, intl: CharterIntl): string {
  const { unit, decimals } = unitOf(indicator);
  return unit === 'percent' ? pointsText(size, decimals, intl) : figure(indicator, size, intl);
}

/** Percentage points as text, with at most so many decimals. */
export function pointsText(size: number, decimals: number, intl: CharterIntl): string {
  return intl.t('unit.percent-points', {
    count: size,
    value: intl.number(size, { maximumFractionDigits: decimals }),
  });
}
