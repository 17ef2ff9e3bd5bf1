import { aggregateSeries } from '../analysis/aggregateSeries';
import { indicatorFacts } from '../analysis/indicatorFacts';
import { judgedRows } from '../analysis/judgedRows';
import { previousPeriod, samePeriodLastYear } from '../analysis/nextPeriod';
import { type PeriodKind, parsePeriod } from '../analysis/parsePeriod';
import type { AsOfOptions } from '../analysis/periodBounds';
import { usableSeries } from '../analysis/usableSeries';
import type { Indicator } from '../model';
import type { YearPoint } from './charts/SixTwelvePlot';

/** The panes of a 6-12 view. */
export interface SixTwelve {
  /** Absent for a monthly series, whose weeks nobody knows. */
  readonly weeks?: readonly YearPoint[];
  readonly months?: readonly YearPoint[];
  /** Whether months were made of shorter periods. */
  readonly aggregated: boolean;
  /**
   * `shown`; `no-figures`; `too-long`: quarters and longer; `no-aggregation`: nobody has said how short periods make a
   * long one, so only what needs none of that is there.
   */
  readonly reason: 'shown' | 'no-figures' | 'too-long' | 'no-aggregation';
}

const WEEKS = 6;
const MONTHS = 12;

/**
 * The newest six weeks and twelve months of an indicator that are over, each with the same period a year before. Weeks
 * and days are made into months by the indicator's `aggregation` and never without one; a longer period of which a part is
 * missing has no value. A monthly series has its twelve months alone: six of them would be the same figures twice.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function sixTwelve(indicator: Indicator, options: AsOfOptions): SixTwelve {
  const rows = judgedRows(indicator, options);
  const kind = parsePeriod(rows.at(-1)?.period ?? '')?.kind;
  const own = new Map(rows.map(({ period, value }) => [period, value]));
  if (!kind) return { aggregated: false, reason: 'no-figures' };
  if (kind === 'month') return { months: newest(own, MONTHS), aggregated: false, reason: 'shown' };
  if (kind !== 'week' && kind !== 'day') return { aggregated: false, reason: 'too-long' };
  const weeks = kind === 'week' ? own : madeOf(indicator, 'week', options);
  const months = madeOf(indicator, 'month', options);
  return {
    ...(weeks?.size && { weeks: newest(weeks, WEEKS) }),
    ...(months?.size && { months: newest(months, MONTHS) }),
    aggregated: months !== undefined,
    reason: months ? 'shown' : 'no-aggregation',
  };
}

/** Longer periods that are over; undefined when nobody has said how they are made. */
function madeOf(
  indicator: Indicator,
  to: PeriodKind,
  options: AsOfOptions,
): ReadonlyMap<string, number | null> | undefined {
  const { value, reason } = aggregateSeries(usableSeries(indicator), {
    ...options,
    to,
    aggregation: indicator.aggregation,
    unit: indicatorFacts(indicator).unit,
    currency: indicator.currency,
  });
  if (reason !== 'aggregated') return undefined;
  const over = value.filter((one) => one.reason !== 'running');
  return new Map(over.map((one) => [one.period, one.value]));
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
