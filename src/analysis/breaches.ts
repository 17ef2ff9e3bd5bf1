import type { Indicator, Threshold } from '../model/charter';
import { type JudgedRow, judgedRows } from './judgedRows';
import { type AsOfOptions, type CalendarOptions, periodStart } from './periodBounds';

/** Values at which a threshold counts: from `low` to `high`, either of which may be infinite, its own value only when `closed`. */
export interface BreachRegion {
  readonly low: number;
  readonly high: number;
  readonly closed: boolean;
}

/** The region of a threshold that names an operator and a finite value; undefined for any other. */
export function breachRegion({ operator, value }: Threshold): BreachRegion | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  switch (operator) {
    case 'below':
      return { low: -Infinity, high: value, closed: false };
    case 'at-most':
      return { low: -Infinity, high: value, closed: true };
    case 'above':
      return { low: value, high: Infinity, closed: false };
    case 'at-least':
      return { low: value, high: Infinity, closed: true };
    default:
      return undefined;
  }
}

/** Whether a value lies in a region; one on its edge only when the edge counts. */
export function isInRegion({ low, high, closed }: BreachRegion, value: number): boolean {
  return closed ? value >= low && value <= high : value > low && value < high;
}

/**
 * How a threshold stands.
 * - `raised`: enough complete periods in a row lay in its region, and not as many outside since.
 * - `clear`: not so.
 * - `not-begun`, `no-figures`: its first period is not complete yet, or there is none to judge.
 * - `incomplete`: it lacks an operator or a value.
 */
export type BreachReason = 'raised' | 'clear' | 'not-begun' | 'no-figures' | 'incomplete';

/** One threshold of an indicator on a date. */
export interface Breach {
  readonly thresholdId: string;
  readonly level: 'warn' | 'breach';
  /** Whether somebody has to be told. */
  readonly raised: boolean;
  readonly reason: BreachReason;
  /** First period of the row that raised it. */
  readonly since?: string;
  readonly inputs: {
    readonly asOf: string;
    readonly region?: BreachRegion;
    readonly forPeriods: number;
    /** Newest complete figures in a row that speak for the other state, fewer than `forPeriods`. */
    readonly pending: number;
    readonly latest?: number;
    readonly latestPeriod?: string;
  };
}

/** A change of a threshold's state, for the host to send on. */
export interface AlertEvent {
  readonly indicatorId: string;
  readonly thresholdId: string;
  readonly level: 'warn' | 'breach';
  readonly kind: 'raised' | 'cleared';
  /** The period whose figure decided, and that figure. */
  readonly period: string;
  readonly value: number;
  /** First period of the row that raised it. */
  readonly since: string;
  /** The same for the same event, however often it is asked for: `indicator/threshold/since/kind`. */
  readonly key: string;
}

/**
 * How each threshold of an indicator stands on a date. It is raised by `forPeriods` complete periods in a row in its
 * region (default 1) and cleared by as many in a row outside; a missing period starts the count again and changes
 * nothing else.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function breaches(indicator: Indicator, options: AsOfOptions): Breach[] {
  const rows = judgedRows(indicator, options);
  return (indicator.thresholds ?? []).map((threshold) => {
    const region = breachRegion(threshold);
    const { since, pending, judged } = walk(indicator.id, threshold, rows, options.calendar);
    const latest = judged.findLast(({ value }) => value !== null);
    const raised = since !== undefined;
    return {
      thresholdId: threshold.id,
      level: levelOf(threshold),
      raised,
      reason: reasonOf(region, rows.length > 0, latest !== undefined, raised),
      ...(raised && { since }),
      inputs: {
        asOf: options.asOf,
        ...(region && { region }),
        forPeriods: countOf(threshold),
        pending,
        ...(latest && { latest: latest.value ?? undefined, latestPeriod: latest.period }),
      },
    };
  });
}

/**
 * Every time that a threshold of the indicator was raised or cleared up to a date, oldest first within a threshold:
 * each at most once for a first period, so that a host which remembers the keys tells nobody twice.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function alertEvents(indicator: Indicator, options: AsOfOptions): AlertEvent[] {
  const rows = indicator.thresholds?.length ? judgedRows(indicator, options) : [];
  return (indicator.thresholds ?? []).flatMap(
    (threshold) => walk(indicator.id, threshold, rows, options.calendar).events,
  );
}

function reasonOf(
  region: BreachRegion | undefined,
  figures: boolean,
  begun: boolean,
  raised: boolean,
): BreachReason {
  if (!region) return 'incomplete';
  if (!figures) return 'no-figures';
  if (!begun) return 'not-begun';
  return raised ? 'raised' : 'clear';
}

const levelOf = ({ level }: Threshold) => (level === 'breach' ? 'breach' : 'warn');
const countOf = ({ forPeriods = 1 }: Threshold) => Math.max(1, Math.round(forPeriods));

interface Walk {
  readonly events: AlertEvent[];
  /** Set while raised. */
  readonly since?: string;
  readonly pending: number;
  /** The rows that the threshold looks at. */
  readonly judged: readonly JudgedRow[];
}

function walk(
  indicatorId: string,
  threshold: Threshold,
  rows: readonly JudgedRow[],
  calendar: CalendarOptions | undefined,
): Walk {
  const region = breachRegion(threshold);
  const judged = rowsFrom(rows, periodStart(threshold.from ?? '', calendar), calendar);
  const events: AlertEvent[] = [];
  if (!region) return { events, pending: 0, judged };
  const count = countOf(threshold);
  let since: string | undefined;
  let [pending, begin] = [0, ''];
  for (const { period, value } of judged) {
    if (value === null || isInRegion(region, value) === (since !== undefined)) {
      pending = 0;
      continue;
    }
    if (pending === 0) begin = period;
    pending += 1;
    if (pending < count) continue;
    const kind = since === undefined ? 'raised' : 'cleared';
    const first = since ?? begin;
    const thresholdId = threshold.id;
    const key = [indicatorId, thresholdId, first, kind].join('/');
    events.push({
      indicatorId,
      thresholdId,
      level: levelOf(threshold),
      kind,
      period,
      value,
      since: first,
      key,
    });
    since = kind === 'raised' ? first : undefined;
    pending = 0;
  }
  return { events, ...(since !== undefined && { since }), pending, judged };
}

/** The rows from a day on; all without one. */
function rowsFrom(
  rows: readonly JudgedRow[],
  start: string | undefined,
  calendar: CalendarOptions | undefined,
): readonly JudgedRow[] {
  if (start === undefined) return rows;
  const from = rows.findIndex(({ period }) => (periodStart(period, calendar) ?? '') >= start);
  return from < 0 ? [] : rows.slice(from);
}
