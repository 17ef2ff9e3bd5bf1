import type { Limits } from '../analysis/indicatorFacts';
import type { CalendarOptions } from '../analysis/periodBounds';
import type { SeriesRow } from '../analysis/seriesRows';
import { targetAt } from '../analysis/targetAt';
import type { CharterIntl } from '../i18n';
import { inSentence } from '../i18n/inSentence';
import type { Indicator } from '../model';
import { figure, figureOrNone, limitsText, pointsText, stateText, unitOf } from './sentences';

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

/** What is wanted of an indicator: `at least 80%`; empty without limits. */
export function wantedText(indicator: Indicator, limits: Limits | undefined, intl: CharterIntl): string {
  if (!limits) return '';
  const { low, high } = limits;
  const value = limitsText(indicator, limits, intl);
  if (Number.isFinite(high - low)) return intl.t('description.target.between', { value });
  return intl.t(`description.target.at-${high === Infinity ? 'least' : 'most'}`, { value });
}

/**
 * What the cursor reads out of a period, as one sentence: figure, target, distance from it once the period is over, and what
 * else a chart knows of the period, such as its signals. Empty when it stands on none.
 */
export function readingOf(
  indicator: Indicator,
  row: Omit<SeriesRow, 'time'> | undefined,
  intl: CharterIntl,
  { calendar, more = [] }: { calendar?: CalendarOptions; more?: readonly string[] } = {},
): string {
  if (!row) return '';
  const { period, value, state } = row;
  const { limits } = targetAt(indicator, period, { calendar });
  const target = value === null ? '' : wantedText(indicator, limits, intl);
  const facts = [
    figureOrNone(indicator, value, intl),
    inSentence(stateText(row, intl), intl.code),
    target && intl.t('panel.target', { value: target }),
    target && limits && state === 'complete' && distanceText(indicator, value ?? 0, limits, intl),
    ...more,
  ];
  return intl.series([intl.period(period), intl.series(facts)], 'common.pair');
}

function distanceText(indicator: Indicator, value: number, { low, high }: Limits, intl: CharterIntl): string {
  const limit = value < low || high === Infinity ? low : high;
  if (value === limit) return intl.t('reading.at');
  if (low < value && value < high && Number.isFinite(high - low)) return intl.t('reading.within');
  const amount = differenceText(indicator, Math.abs(value - limit), intl);
  return intl.t(value > limit ? 'reading.above' : 'reading.below', { amount });
}

/** A difference between two figures: in points where they are percentages. */
export function differenceText(indicator: Indicator, size: number, intl: CharterIntl): string {
  const { unit, decimals } = unitOf(indicator);
  return unit === 'percent' ? pointsText(size, decimals, intl) : figure(indicator, size, intl);
}
