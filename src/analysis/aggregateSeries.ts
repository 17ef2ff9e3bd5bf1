import type { Observation, VocabularyId } from '../model';
import { ofNewestKind } from './newestKind';
import { nextPeriod } from './nextPeriod';
import { type PeriodKind, parsePeriod, periodKinds } from './parsePeriod';
import {
  type AsOfOptions,
  type CalendarOptions,
  compareBounds,
  decidingDay,
  type PeriodBounds,
  periodBounds,
  periodOf,
  toDate,
} from './periodBounds';
import { mean } from './statistics';

/**
 * How a longer period came about.
 * - `complete`: from all of its parts. - `missing-parts`: over, but a part has no figure (of `last`: the last one).
 * - `running`: not over on the date. - `zero-denominator`: all parts are in, and nothing to divide by.
 */
export type AggregateReason = 'complete' | 'missing-parts' | 'running' | 'zero-denominator';

/** A longer period made of shorter ones. */
export interface AggregatedFigure {
  readonly period: string;
  /** `null` unless all of its parts are in. */
  readonly value: number | null;
  /** What the parts that are in give so far, where they do not give a value. */
  readonly soFar?: number;
  /** Sums, of `ratio-of-sums`. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly reason: AggregateReason;
  /** The parts without a figure. */
  readonly missing: readonly string[];
}

/** The longer periods of a series, or why there are none. */
export interface AggregatedSeries {
  readonly value: readonly AggregatedFigure[];
  /**
   * `no-figures`; `not-shorter`: the series' periods are not shorter than the wanted ones; `mixed-currencies`: amounts
   * that nobody can add; `no-aggregation`: no known way of adding was named.
   */
  readonly reason: 'aggregated' | 'no-figures' | 'not-shorter' | 'mixed-currencies' | 'no-aggregation';
  readonly inputs: {
    readonly asOf: string;
    readonly from?: PeriodKind;
    readonly to: PeriodKind;
    readonly aggregation?: string;
    readonly currencies: readonly string[];
  };
}

/** What a series is made into. */
export interface AggregateOptions extends AsOfOptions {
  to: PeriodKind;
  /** `indicator.aggregation`. */
  aggregation: VocabularyId<'aggregation'> | (string & {}) | undefined;
  /** Whether longer periods are those of the fiscal year; default as the series' own. */
  fiscal?: boolean;
  /** Of `percent`, a ratio of sums is times 100. */
  unit?: string;
  /** The indicator's currency: that of an observation which names none. */
  currency?: string;
}

/**
 * Makes figures of longer periods from those of shorter ones. `ratio-of-sums` adds numerators and denominators and
 * divides once: percentages are never averaged. A longer period has a value when it is over on the date and all of its
 * parts are in. An ISO week belongs to the month, quarter and year of its Thursday, as ISO 8601 has it for years, so that
 * the weeks named 2026 make up 2026. Of mixed lengths the newest figure's counts.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function aggregateSeries(
  series: readonly Observation[] | undefined,
  { to, aggregation, fiscal, unit, currency, ...options }: AggregateOptions,
): AggregatedSeries {
  const { calendar } = options;
  const asOf = toDate(options.asOf);
  const parts = partsIn(series, aggregation, asOf, calendar);
  const first = parsePeriod(parts[0]?.period ?? '');
  const currencies = [...new Set(parts.map((one) => one.currency ?? currency ?? ''))].sort();
  const inputs = { asOf, ...(first && { from: first.kind }), to, aggregation, currencies };
  const none = (reason: AggregatedSeries['reason']): AggregatedSeries => ({ value: [], reason, inputs });
  if (!isKnown(aggregation)) return none('no-aggregation');
  const add = adders[aggregation];
  if (!first) return none('no-figures');
  if (periodKinds.indexOf(first.kind) >= periodKinds.indexOf(to)) return none('not-shorter');
  if (currencies.length > 1) return none('mixed-currencies');

  const years = { ...calendar, fiscal: fiscal ?? first.fiscal };
  const byPeriod = new Map(parts.map((one) => [one.period, one]));
  const longer = new Set(parts.map(({ period }) => periodOf(decidingDay(period, calendar), to, years) ?? ''));
  const value = [...longer].map((period): AggregatedFigure => {
    const bounds = periodBounds(period, calendar) as PeriodBounds;
    const names = namesOf(bounds, first.kind, first.fiscal, calendar);
    const missing = names.filter((name) => !byPeriod.has(name));
    const found = names.flatMap((name) => byPeriod.get(name) ?? []);
    const { value: sum, ...sums } = add(found, unit === 'percent' ? 100 : 1);
    const lacking = aggregation === 'last' ? missing.includes(names.at(-1) ?? '') : missing.length > 0;
    const reason = reasonOf(bounds.end > asOf, lacking, sum);
    return {
      period,
      value: reason === 'complete' ? (sum ?? null) : null,
      ...(reason !== 'complete' && sum !== undefined && { soFar: sum }),
      ...sums,
      reason,
      missing,
    };
  });
  return { value, reason: 'aggregated', inputs };
}

function reasonOf(running: boolean, lacking: boolean, sum: number | undefined): AggregateReason {
  if (running) return 'running';
  if (lacking) return 'missing-parts';
  return sum === undefined ? 'zero-denominator' : 'complete';
}

/** The observations that can be parts: complete, one for each period (the later in the list), oldest first. */
function partsIn(
  series: readonly Observation[] | undefined,
  aggregation: string | undefined,
  asOf: string,
  calendar: CalendarOptions | undefined,
): readonly Observation[] {
  const byPeriod = new Map((series ?? []).map((one) => [one.period, one]));
  const found = [...byPeriod.values()].flatMap((one) => {
    const bounds = isPart(one, aggregation) ? periodBounds(one.period, calendar) : undefined;
    return bounds && bounds.end <= asOf ? [{ one, bounds }] : [];
  });
  const parts = found.sort((a, b) => compareBounds(a.bounds, b.bounds)).map(({ one }) => one);
  return ofNewestKind(parts, calendar);
}

interface Total {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** Each way of making one figure of several; undefined values of nothing, and of a ratio to zero. */
const adders: Readonly<
  Record<VocabularyId<'aggregation'>, (parts: readonly Observation[], times: number) => Total>
> = {
  sum: (parts) => ({ value: parts.length ? total(parts, 'value') : undefined }),
  mean: (parts) => ({ value: parts.length ? mean(parts.map(({ value }) => value ?? 0)) : undefined }),
  last: (parts) => ({ value: parts.at(-1)?.value ?? undefined }),
  max: (parts) => ({
    value: parts.length ? Math.max(...parts.map(({ value }) => value ?? -Infinity)) : undefined,
  }),
  'ratio-of-sums': (parts, times) => {
    const [numerator, denominator] = [total(parts, 'numerator'), total(parts, 'denominator')];
    return {
      ...(denominator !== 0 && { value: (times * numerator) / denominator }),
      numerator,
      denominator,
    };
  },
};

function isKnown(aggregation: string | undefined): aggregation is VocabularyId<'aggregation'> {
  return aggregation !== undefined && Object.hasOwn(adders, aggregation);
}

function total(parts: readonly Observation[], field: 'value' | 'numerator' | 'denominator'): number {
  return parts.reduce((sum, part) => sum + (part[field] ?? 0), 0);
}

/** A ratio needs both of its sums, even one of zero; everything else its value. */
function isPart(one: Observation, aggregation: string | undefined): boolean {
  return aggregation === 'ratio-of-sums'
    ? Number.isFinite(one.numerator) && Number.isFinite(one.denominator)
    : Number.isFinite(one.value);
}

/** All shorter periods that belong to a longer one. */
function namesOf(
  { start, end }: PeriodBounds,
  kind: PeriodKind,
  fiscal: boolean,
  calendar: CalendarOptions | undefined,
): string[] {
  const names: string[] = [];
  let name = periodOf(start, kind, { ...calendar, fiscal });
  while (name !== undefined) {
    const day = decidingDay(name, calendar);
    if (day > end) break;
    if (day >= start) names.push(name);
    name = nextPeriod(name);
  }
  return names;
}
