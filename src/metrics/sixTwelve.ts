import { aggregateSeries } from '../analysis/aggregateSeries';
import { indicatorFacts } from '../analysis/indicatorFacts';
import { judgedRows } from '../analysis/judgedRows';
import { previousPeriod, samePeriodLastYear } from '../analysis/nextPeriod';
import { type PeriodKind, parsePeriod } from '../analysis/parsePeriod';
import type { AsOfOptions } from '../analysis/periodBounds';
import { usableSeries } from '../analysis/usableSeries';
import type { Indicator, Observation } from '../model';
import type { YearPoint } from './charts/SixTwelvePlot';

/** The panes of a 6-12 view. */
export interface SixTwelve {
  /** Absent for a monthly series, whose weeks nobody knows. */
  readonly weeks?: readonly YearPoint[];
  readonly months?: readonly YearPoint[];
  /** Whether months were made of shorter periods. */
  readonly aggregated: boolean;
  /**
   * `shown`; `no-figures`; `too-long`: quarters and longer. Else only what need not be made of shorter periods is there:
   * `no-aggregation`: nobody has said how; `no-sums`: a ratio of sums whose sums nobody has written down;
   * `mixed-currencies`: amounts that nobody can add.
   */
  readonly reason: 'shown' | 'no-figures' | 'too-long' | 'no-aggregation' | 'no-sums' | 'mixed-currencies';
}

const WEEKS = 6;
const MONTHS = 12;
/** Twelve months, those a year before and the one that runs lie within so many days; older figures are not read. */
const RECENT = 800;

/**
 * The newest six weeks and twelve months of an indicator that are over, each with the same period a year before. Weeks
 * and days are made into months by the indicator's `aggregation` and never without one; a longer period of which a part is
 * missing has no value. A monthly series has its twelve months alone: six of them would be the same figures twice.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function sixTwelve(indicator: Indicator, options: AsOfOptions): SixTwelve {
  const rows = judgedRows(indicator, options).slice(-RECENT);
  const kind = parsePeriod(rows.at(-1)?.period ?? '')?.kind;
  const own = new Map(rows.map(({ period, value }) => [period, value]));
  if (!kind) return { aggregated: false, reason: 'no-figures' };
  if (kind === 'month') return { months: newest(own, MONTHS), aggregated: false, reason: 'shown' };
  if (kind !== 'week' && kind !== 'day') return { aggregated: false, reason: 'too-long' };
  const recent = recentOf(indicator, rows[0]?.period ?? '');
  const weeks = kind === 'week' ? own : madeOf(indicator, recent, 'week', options).values;
  const { values: months, reason } = madeOf(indicator, recent, 'month', options);
  return {
    ...(weeks?.size && { weeks: newest(weeks, WEEKS) }),
    ...(months?.size && { months: newest(months, MONTHS) }),
    aggregated: months !== undefined,
    reason,
  };
}

/** The observations from a period on that are as long as it: names of one length stand in the order of time. */
function recentOf(indicator: Indicator, from: string): readonly Observation[] {
  return (usableSeries(indicator) ?? []).filter(
    ({ period }) => period >= from && period.length === from.length,
  );
}

interface Made {
  /** Longer periods that are over; absent when they cannot be made. */
  readonly values?: ReadonlyMap<string, number | null>;
  readonly reason: SixTwelve['reason'];
}

function madeOf(
  indicator: Indicator,
  series: readonly Observation[],
  to: PeriodKind,
  options: AsOfOptions,
): Made {
  const { value, reason } = aggregateSeries(series, {
    ...options,
    to,
    aggregation: indicator.aggregation,
    unit: indicatorFacts(indicator).unit,
    currency: indicator.currency,
  });
  // There are figures, so that what is lacking is what they were divided from.
  if (reason === 'no-figures') return { reason: 'no-sums' };
  if (reason !== 'aggregated') return { reason: reason === 'not-shorter' ? 'too-long' : reason };
  const over = value.filter((one) => one.reason !== 'running');
  return { values: new Map(over.map((one) => [one.period, one.value])), reason: 'shown' };
}

/** So many periods up to the newest, oldest first, not before the first one. */
function newest(values: ReadonlyMap<string, number | null>, count: number): YearPoint[] {
  const periods = [...values.keys()];
  const first = periods[0] ?? '';
  const points: YearPoint[] = [];
  for (
    let period = periods.at(-1);
    period !== undefined && period >= first && points.length < count;
    period = previousPeriod(period)
  ) {
    const before = values.get(samePeriodLastYear(period) ?? '') ?? null;
    points.unshift({ period, value: values.get(period) ?? null, before });
  }
  return points;
}
