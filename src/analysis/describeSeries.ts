import type { Indicator } from '../model';
import type { Figure } from './completeFigures';
import { type IndicatorFacts, indicatorFacts } from './indicatorFacts';
import { type PeriodKind, parsePeriod } from './parsePeriod';
import { type ProcessBehavior, processBehavior } from './processBehavior';
import { type SeriesRow, seriesRows } from './seriesRows';
import { mean, type Values } from './statistics';
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
  readonly mean?: number;
  /** Newest figures in a row, broken by a missing one, on one side of the mean, and which. */
  readonly run?: { readonly length: number; readonly side: 'above' | 'below' };
  /** Change per period. */
  readonly trend: Trend;
  readonly behavior: ProcessBehavior;
  /** Complete periods at which a pattern is complete, with its rules. */
  readonly signals: readonly { readonly period: string; readonly rules: readonly string[] }[];
  readonly inputs: IndicatorFacts & { readonly asOf: string };
}

/**
 * Gathers what can be said in words about an indicator's series up to `asOf`: numbers only, from complete periods.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function describeSeries(indicator: Indicator, { asOf }: { asOf: string }): SeriesDescription {
  const rows = ofOneKind(seriesRows(indicator.series, { asOf }));
  const facts = indicatorFacts(indicator);
  const from = rows.findIndex(isComplete);
  const complete = from < 0 ? [] : rows.slice(from, rows.findLastIndex(isComplete) + 1);
  const values = complete.map(({ state, value }) => (state === 'complete' ? value : null));
  const figures = figuresOf(complete, 'complete');
  const behavior = processBehavior(values, { direction: facts.direction, bounds: boundsOf(facts, figures) });
  return {
    reason: figures.length > 0 ? 'described' : 'no-figures',
    count: figures.length,
    missing: complete.filter(({ state }) => state === 'missing'),
    partial: figuresOf(rows, 'partial'),
    ...summary(figures, values),
    trend: theilSen(values),
    behavior,
    signals: complete.flatMap(({ period }, i) => {
      const rules = behavior.points[i]?.signals.map(({ rule }) => rule) ?? [];
      return rules.length > 0 ? [{ period, rules }] : [];
    }),
    inputs: { ...facts, asOf },
  };
}

const isComplete = ({ state }: SeriesRow) => state === 'complete';

function figuresOf(rows: readonly SeriesRow[], wanted: SeriesRow['state']): Figure[] {
  return rows.flatMap(({ period, value, state }) =>
    state === wanted && value !== null ? [{ period, value }] : [],
  );
}

/** A change of cadence starts a new series: only rows of the newest figure's kind are described together. */
function ofOneKind(rows: readonly SeriesRow[]): readonly SeriesRow[] {
  const newest = parsePeriod(rows.findLast(isComplete)?.period ?? '');
  return newest ? rows.filter(({ period }) => parsePeriod(period)?.kind === newest.kind) : rows;
}

/** Times and counts have no values below 0; a percentage may (growth), so it is judged by its figures. */
function boundsOf({ unit = 'score' }: IndicatorFacts, figures: readonly Figure[]): { min?: number } {
  const atLeastZero = ['days', 'hours', 'count', 'percent'].includes(unit);
  return atLeastZero && figures.every(({ value }) => value >= 0) ? { min: 0 } : {};
}

function summary(figures: readonly Figure[], values: Values) {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return {};
  const average = mean(figures.map(({ value }) => value));
  return {
    kind: parsePeriod(last.period)?.kind,
    first,
    last,
    min: figures.reduce((least, figure) => (figure.value < least.value ? figure : least)),
    max: figures.reduce((most, figure) => (figure.value > most.value ? figure : most)),
    mean: average,
    run: runOf(values, average),
  };
}

function runOf(values: Values, average: number): SeriesDescription['run'] {
  const sideOf = (value: number | null) => (value === null ? 0 : Math.sign(value - average));
  const side = sideOf(values.at(-1) ?? null);
  if (side === 0) return undefined;
  const before = values.findLastIndex((value) => sideOf(value) !== side);
  return { length: values.length - 1 - before, side: side > 0 ? 'above' : 'below' };
}
