import type { Annotation, Indicator } from '../model/charter';
import { behaviorRuleSet } from '../model/vocabularies';
import type { BehaviorLimits } from './behaviorLimits';
import { breaksAt } from './breaksAt';
import { type CalendarOptions, periodBounds } from './periodBounds';
import {
  type BehaviorOptions,
  type BehaviorPoint,
  isBeyond,
  type ProcessBehavior,
  type ProcessReading,
  readProcess,
} from './processBehavior';
import { numbersOf } from './statistics';

/** One period of a series and what process behaviour says there. */
export interface SegmentPoint extends BehaviorPoint {
  readonly period: string;
  /** The limits that hold here; absent where the segment has none. */
  readonly limits?: BehaviorLimits;
  /** A person called this value an outlier: it is shown, and left out of limits and patterns. */
  readonly outlier: boolean;
}

/** A stretch of periods that are counted and judged alike. */
export interface BehaviorSegment {
  /** Positions of the first and the last point. */
  readonly from: number;
  readonly to: number;
  /** What started it; absent for the first. */
  readonly startedBy?: Annotation;
  readonly behavior: ProcessBehavior & { readonly points: readonly SegmentPoint[] };
}

/** Process behaviour in segments. The verdict, limits and inputs are those of the newest segment. */
export interface SegmentedBehavior extends ProcessBehavior {
  readonly points: readonly SegmentPoint[];
  readonly segments: readonly BehaviorSegment[];
}

/** How a series is cut and read. */
export interface SegmentOptions extends Pick<BehaviorOptions, 'direction' | 'bounds' | 'average'> {
  /** Those of the indicator, whose date lies in a period of the rows. */
  annotations?: readonly Annotation[];
  /** Rules by name (default `wheeler`) and the periods that lock the limits. */
  behavior?: Indicator['behavior'];
  calendar?: CalendarOptions;
}

interface Row {
  readonly period: string;
  readonly value: number | null;
}

/**
 * Reads rows in the order of time as an XmR chart with its own limits before and after each `method-change` or
 * `rebase`, which counts from the period that contains its date. A value whose period contains an `outlier` is left out
 * of limits and patterns. The limits of the segment in which `lockedFrom` (else the first
 * period) lies are computed from there to `lockedTo` (else its end) alone; a later segment has its own.
 */
export function behaviorSegments(rows: readonly Row[], options: SegmentOptions = {}): SegmentedBehavior {
  const { annotations = [], calendar, behavior: wanted, ...rest } = options;
  // Without either nobody asks for a date, and a long series has many.
  const isDated =
    annotations.length > 0 || wanted?.lockedFrom !== undefined || wanted?.lockedTo !== undefined;
  const bounds = isDated ? rows.map(({ period }) => periodBounds(period, calendar) ?? NO_BOUNDS) : [];
  const ends = bounds.map(({ end }) => end);
  const excluded = outliersAt(bounds, annotations);
  const values = numbersOf(rows.map(({ value }) => value));
  for (const place of excluded) values[place] = Number.NaN;
  const lock = lockOf(wanted, bounds, calendar);
  const cuts = [{ index: 0 }, ...breaksAt(ends, annotations, ['method-change', 'rebase'])].filter(
    // Of two that begin in one period the newer one names the segment.
    ({ index }, i, all) => all[i + 1]?.index !== index,
  );
  const rules = rulesOf(wanted);
  const segments = cuts.map((cut, i): BehaviorSegment => {
    const [from, to] = [cut.index, (cuts[i + 1]?.index ?? rows.length) - 1];
    const baseline = within(lock, from, to);
    const read = { ...rest, rules, ...(baseline && { baseline }) };
    const reading = readProcess(values.subarray(from, to + 1), read);
    const { ranges, signals, ...found } = reading;
    const isOutlier = (place: number) => excluded.size > 0 && excluded.has(from + place);
    const points = pointsOf(rows.slice(from, to + 1), reading, isOutlier);
    return {
      from,
      to,
      ...('annotation' in cut && { startedBy: cut.annotation }),
      behavior: { ...found, points },
    };
  });
  const newest = segments.at(-1) as BehaviorSegment;
  const points =
    segments.length === 1 ? newest.behavior.points : segments.flatMap(({ behavior }) => behavior.points);
  return { ...newest.behavior, points, segments };
}

/** Every field by its name: to spread thousands of points is most of the cost of a panel. */
function pointsOf(
  rows: readonly Row[],
  { ranges, signals, limits }: ProcessReading,
  isOutlier: (place: number) => boolean,
): SegmentPoint[] {
  return rows.map(({ period, value }, place) => {
    const step = ranges[place] as number;
    return {
      period,
      value,
      range: Number.isNaN(step) ? null : step,
      signals: signals[place] as BehaviorPoint['signals'],
      rangeSignal: isBeyond(step, limits),
      limits,
      outlier: isOutlier(place),
    };
  });
}

function rulesOf(behavior: Indicator['behavior']): BehaviorOptions['rules'] {
  return behaviorRuleSet.find((known) => known === behavior?.rules);
}

interface Bounds {
  readonly start: string;
  readonly end: string;
}

const NO_BOUNDS: Bounds = { start: '', end: '' };

function outliersAt(bounds: readonly Bounds[], annotations: readonly Annotation[]): Set<number> {
  const found = new Set<number>();
  for (const { kind, at = '' } of annotations) {
    if (kind !== 'outlier') continue;
    const index = bounds.findIndex(({ end }) => end >= at);
    if (index >= 0 && (bounds[index]?.start ?? '') <= at) found.add(index);
  }
  return found;
}

interface Lock {
  readonly from: number;
  readonly to: number;
}

function lockOf(
  behavior: Indicator['behavior'],
  bounds: readonly Bounds[],
  calendar: CalendarOptions | undefined,
): Lock | undefined {
  const [start, end] = [
    periodBounds(behavior?.lockedFrom ?? '', calendar)?.start,
    periodBounds(behavior?.lockedTo ?? '', calendar)?.end,
  ];
  if (start === undefined && end === undefined) return undefined;
  const from = start === undefined ? 0 : bounds.findIndex((one) => one.start >= start);
  const to = end === undefined ? bounds.length - 1 : bounds.findLastIndex((one) => one.end <= end);
  return from >= 0 && to >= from ? { from, to } : undefined;
}

/** The part of a lock that lies in the segment in which the lock begins, counted from the segment's first point. */
function within(lock: Lock | undefined, from: number, to: number): Lock | undefined {
  if (!lock) return undefined;
  if (lock.from < from || lock.from > to) return undefined;
  return { from: lock.from - from, to: Math.min(lock.to, to) - from };
}
