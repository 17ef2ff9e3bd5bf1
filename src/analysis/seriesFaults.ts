import type { Indicator, Observation } from '../model';
import { readDate } from '../model/dates';
import { indicatorFacts } from './indicatorFacts';
import { judgedFigures } from './judgedFigures';
import { type PeriodKind, parsePeriod } from './parsePeriod';
import {
  type AsOfOptions,
  type CalendarOptions,
  compareBounds,
  type PeriodBounds,
  periodBounds,
  toDate,
} from './periodBounds';
import { usableSeries } from './usableSeries';

/**
 * What is odd about the figures of an indicator, and what every function here does about it.
 * - `unreadable-period`: names no period; left out.
 * - `unsorted`: not in the order of time; put in order.
 * - `duplicate-period`: named more than once; the later in the list counts.
 * - `mixed-kinds`: of several lengths; only those as long as the newest complete one (`used`) are compared, judged and
 *   described, and the shortest of those that end on one day.
 * - `overlapping-periods`: days that two periods share, so that they may not be added; as `mixed-kinds`.
 * - `two-currencies`: figures in another currency than `used` (the indicator's, else the newest one's) count as missing.
 * - `zero-denominator`: nothing to divide by; the figure counts as missing.
 * - `not-finite`: infinite, or no number; counts as missing.
 * - `all-missing`: no figure at all; status `no-data`.
 * - `one-value`: a value and nothing else: no change, trend or limits.
 * - `target-equals-baseline`: no way to go, so the figure has to stay within the tolerance.
 * - `future`: periods that have not begun; shown, and left out of everything else.
 */
export type SeriesFault =
  | { readonly id: 'unreadable-period'; readonly params: { readonly periods: readonly string[] } }
  | { readonly id: 'unsorted'; readonly params: { readonly period: string; readonly before: string } }
  | { readonly id: 'duplicate-period'; readonly params: { readonly periods: readonly string[] } }
  | {
      readonly id: 'mixed-kinds';
      readonly params: { readonly kinds: readonly PeriodKind[]; readonly used?: PeriodKind };
    }
  | { readonly id: 'overlapping-periods'; readonly params: { readonly periods: readonly [string, string] } }
  | {
      readonly id: 'two-currencies';
      readonly params: {
        readonly currencies: readonly string[];
        readonly used?: string;
        readonly periods: readonly string[];
      };
    }
  | { readonly id: 'zero-denominator'; readonly params: { readonly periods: readonly string[] } }
  | { readonly id: 'not-finite'; readonly params: { readonly periods: readonly string[] } }
  | { readonly id: 'all-missing'; readonly params: { readonly count: number } }
  | { readonly id: 'one-value'; readonly params: { readonly period: string; readonly value: number } }
  | { readonly id: 'target-equals-baseline'; readonly params: { readonly value: number } }
  | { readonly id: 'future'; readonly params: { readonly periods: readonly string[] } };

/**
 * Lists what is odd about an indicator's figures on a date, in a fixed order; nothing when all is well.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function seriesFaults(indicator: Indicator, { asOf, calendar }: AsOfOptions): SeriesFault[] {
  const date = toDate(asOf);
  const series = indicator.series ?? [];
  if (areDaysInOrder(series)) {
    const later = series.filter(({ period, value }) => period > date && value !== null);
    return [...valueFaults(series, indicator), ...targetFaults(indicator), ...named('future', later)];
  }
  const dated = series.flatMap((one) => {
    const bounds = periodBounds(one.period, calendar);
    return bounds ? [{ one, bounds }] : [];
  });
  return [
    ...periodFaults(series, dated),
    ...kindFaults(dated, indicator, date, calendar),
    ...valueFaults(series, indicator),
    ...targetFaults(indicator),
    ...named(
      'future',
      dated.filter(({ one, bounds }) => one.value !== null && bounds.start > date).map(({ one }) => one),
    ),
  ];
}

/** Whether a series is of days in the order of time, as most long ones are: then nothing is odd about its periods. */
function areDaysInOrder(series: readonly Observation[]): boolean {
  let before = '';
  for (const { period } of series) {
    if (period <= before || readDate(period) === undefined) return false;
    before = period;
  }
  return true;
}

interface Dated {
  readonly one: Observation;
  readonly bounds: PeriodBounds;
}

type Listing = 'unreadable-period' | 'duplicate-period' | 'zero-denominator' | 'not-finite' | 'future';

/** A fault that lists periods, when there are any; each once. */
function named(id: Listing, observations: readonly Observation[]): SeriesFault[] {
  const periods = [...new Set(observations.map(({ period }) => period))];
  return periods.length > 0 ? [{ id, params: { periods } }] : [];
}

function periodFaults(series: readonly Observation[], dated: readonly Dated[]): SeriesFault[] {
  const seen = new Set<string>();
  const twice = dated.filter(({ one }) => seen.size === seen.add(one.period).size).map(({ one }) => one);
  const late = dated.findIndex(({ bounds }, i) => {
    const before = dated[i - 1];
    return before !== undefined && compareBounds(before.bounds, bounds) > 0;
  });
  const unsorted = { period: dated[late]?.one.period ?? '', before: dated[late - 1]?.one.period ?? '' };
  return [
    ...named(
      'unreadable-period',
      series.filter(({ period }) => !parsePeriod(period)),
    ),
    ...(late > 0 ? [{ id: 'unsorted', params: unsorted } as const] : []),
    ...named('duplicate-period', twice),
  ];
}

function kindFaults(
  dated: readonly Dated[],
  indicator: Indicator,
  asOf: string,
  calendar: CalendarOptions | undefined,
): SeriesFault[] {
  const parsed = dated.flatMap(({ one }) => parsePeriod(one.period) ?? []);
  const kinds = [...new Set(parsed.map(({ kind }) => kind))];
  const years = new Set(parsed.map(({ fiscal }) => fiscal));
  const used = parsePeriod(judgedFigures(indicator, asOf, calendar).at(-1)?.period ?? '')?.kind;
  const sorted = [...dated].sort((a, b) => compareBounds(a.bounds, b.bounds));
  const over = sorted.findIndex(({ one, bounds }, i) => {
    const before = sorted[i - 1];
    return before !== undefined && before.one.period !== one.period && before.bounds.end >= bounds.start;
  });
  const both = [sorted[over - 1]?.one.period ?? '', sorted[over]?.one.period ?? ''] as const;
  return [
    ...(kinds.length > 1 || years.size > 1
      ? [{ id: 'mixed-kinds', params: { kinds, ...(used && { used }) } } as const]
      : []),
    ...(over > 0 ? [{ id: 'overlapping-periods', params: { periods: both } } as const] : []),
  ];
}

function valueFaults(series: readonly Observation[], indicator: Indicator): SeriesFault[] {
  const usable = usableSeries(indicator) ?? [];
  const isFigure = ({ value }: Observation) => Number.isFinite(value);
  const only = usable.find(isFigure);
  return [
    ...currencyFault(series, usable, indicator),
    ...named(
      'zero-denominator',
      series.filter(({ denominator }) => denominator === 0),
    ),
    ...named(
      'not-finite',
      series.filter(({ value }) => value !== null && !Number.isFinite(value)),
    ),
    ...(series.length > 0 && !only ? [{ id: 'all-missing', params: { count: series.length } } as const] : []),
    ...(only && usable.every((one) => one.period === only.period || !isFigure(one))
      ? [
          {
            id: 'one-value',
            params: { period: only.period, value: usable.findLast(isFigure)?.value ?? 0 },
          } as const,
        ]
      : []),
  ];
}

function currencyFault(
  series: readonly Observation[],
  usable: readonly Observation[],
  { currency }: Indicator,
): SeriesFault[] {
  if (!series.some((one) => one.currency !== undefined)) return [];
  const currencies = [...new Set(series.flatMap((one) => one.currency ?? currency ?? []))].sort();
  if (currencies.length < 2) return [];
  const periods = series.flatMap(({ value, denominator, period }, i) =>
    value !== null && denominator !== 0 && usable[i]?.value === null ? [period] : [],
  );
  const used = currency ?? series.findLast((one) => one.currency !== undefined)?.currency;
  return [{ id: 'two-currencies', params: { currencies, ...(used && { used }), periods } }];
}

function targetFaults(indicator: Indicator): SeriesFault[] {
  const { limits } = indicatorFacts(indicator);
  const value = indicator.baseline?.value;
  const equal = value !== undefined && (value === limits?.low || value === limits?.high);
  return equal ? [{ id: 'target-equals-baseline', params: { value } }] : [];
}
