import type { Indicator } from '../model';
import type { Figure } from './completeFigures';
import { behaviorOfRows, type IndicatorBehavior, type IndicatorOptions } from './indicatorBehavior';
import { type IndicatorFacts, indicatorFacts } from './indicatorFacts';
import { judgedFigures } from './judgedFigures';
import { judgedRows, rowsOfOneKind } from './judgedRows';
import { type PeriodKind, parsePeriod } from './parsePeriod';
import type { SeriesRow } from './seriesRows';
import { mean, present, type Values } from './statistics';
import { type Trend, theilSen } from './theilSen';

/** The numbers from which the description of a series is written. */
export interface SeriesDescription {
  readonly reason: 'described' | 'no-figures';
  /** Length of the periods; absent without figures. */
  readonly kind?: PeriodKind;
  /** Complete periods with a figure. */
  readonly count: number;
  /** Periods without a figure between the first and the last complete one. */
  readonly missing: readonly SeriesRow[];
  /** Figures of periods that still run: shown, never compared. */
  readonly partial: readonly Figure[];
  readonly first?: Figure;
  readonly last?: Figure;
  /** The first of the smallest and of the largest figures. */
  readonly min?: Figure;
  readonly max?: Figure;
  /** Period with which the newest way of counting began, from which on mean, run and trend are; absent without a change. */
  readonly since?: string;
  /** Without outliers. */
  readonly mean?: number;
  /** Newest figures in a row, broken by a missing one, on one side of the mean, and which. */
  readonly run?: { readonly length: number; readonly side: 'above' | 'below' };
  /** Change per period, without outliers. */
  readonly trend: Trend;
  readonly behavior: IndicatorBehavior;
  /** Complete periods at which a pattern is complete, with its rules. */
  readonly signals: readonly { readonly period: string; readonly rules: readonly string[] }[];
  readonly inputs: IndicatorFacts & { readonly asOf: string };
}

/**
 * Gathers what can be said in words about an indicator's series up to `asOf`: numbers only, from complete periods.
 * Mean, run and trend are of those since the last `method-change` or `rebase`.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function describeSeries(indicator: Indicator, options: IndicatorOptions): SeriesDescription {
  const rows = rowsOfOneKind(indicator, options);
  const complete = judgedRows(indicator, options);
  const figures = judgedFigures(indicator, options.asOf, options.calendar);
  const behavior = behaviorOfRows(indicator, complete, options);
  const { from = 0 } = behavior.segments.at(-1) ?? {};
  const newest = behavior.points.slice(from);
  const all = newest.map(({ value }) => value);
  const values = newest.some(({ outlier }) => outlier)
    ? newest.map(({ value, outlier }) => (outlier ? null : value))
    : all;
  return {
    reason: figures.length > 0 ? 'described' : 'no-figures',
    count: figures.length,
    missing: complete.filter(({ state }) => state === 'missing'),
    partial: partialFigures(rows),
    ...(from > 0 && { since: complete[from]?.period }),
    ...summary(figures),
    ...middle(all, values),
    trend: theilSen(values),
    behavior,
    signals: behavior.flagged,
    inputs: { ...indicatorFacts(indicator), asOf: options.asOf },
  };
}

function partialFigures(rows: readonly SeriesRow[]): Figure[] {
  const figures: Figure[] = [];
  for (const { period, value, state } of rows) {
    if (state === 'partial' && value !== null) figures.push({ period, value });
  }
  return figures;
}

function summary(figures: readonly Figure[]) {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return {};
  return {
    kind: parsePeriod(last.period)?.kind,
    first,
    last,
    min: figures.reduce((least, figure) => (figure.value < least.value ? figure : least)),
    max: figures.reduce((most, figure) => (figure.value > most.value ? figure : most)),
  };
}

/** Mean of the values that count, of all where none does, and the run of all beside it. */
function middle(all: Values, counting: Values) {
  const average = mean(present(counting.some((value) => value !== null) ? counting : all));
  return Number.isNaN(average) ? {} : { mean: average, run: runOf(all, average) };
}

function runOf(values: Values, average: number): SeriesDescription['run'] {
  const sideOf = (value: number | null) => (value === null ? 0 : Math.sign(value - average));
  const side = sideOf(values.at(-1) ?? null);
  if (side === 0) return undefined;
  const before = values.findLastIndex((value) => sideOf(value) !== side);
  return { length: values.length - 1 - before, side: side > 0 ? 'above' : 'below' };
}
