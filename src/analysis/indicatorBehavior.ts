import type { Annotation, Indicator } from '../model/charter';
import { annotationsOf } from './annotationsOf';
import { behaviorSegments, type SegmentedBehavior } from './behaviorSegments';
import { type IndicatorFacts, indicatorFacts, type Limits } from './indicatorFacts';
import { type JudgedRow, judgedRows } from './judgedRows';
import type { AsOfOptions } from './periodBounds';
import { type Assurance, targetAssurance } from './targetAssurance';
import { targetAt } from './targetAt';

/** What an indicator is judged by beside its own figures. */
export interface IndicatorOptions extends AsOfOptions {
  /** Those of the charter; which of them concern the indicator is found out here. */
  annotations?: readonly Annotation[];
}

/** Process behaviour of an indicator: one point for each period from its first complete figure to its last. */
export interface IndicatorBehavior extends SegmentedBehavior {
  /** Periods at which a pattern is complete, with its rules. */
  readonly flagged: readonly { readonly period: string; readonly rules: readonly string[] }[];
  /** What the process can be relied on to do about the target of the newest period; absent without limits or target, and on trial. */
  readonly assurance?: Assurance;
  readonly inputs: SegmentedBehavior['inputs'] & {
    readonly asOf: string;
    readonly direction: IndicatorFacts['direction'];
    /** The wanted range that `assurance` is about. */
    readonly wanted?: Limits;
    /** Those that concern the indicator, oldest first. */
    readonly annotations: readonly Annotation[];
  };
}

/**
 * Reads an indicator as a process behaviour (XmR) chart on a date: by the rules and locked limits that it names, in
 * segments from method change to method change, from complete periods of its newest cadence.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function indicatorBehavior(indicator: Indicator, options: IndicatorOptions): IndicatorBehavior {
  return behaviorOfRows(indicator, judgedRows(indicator, options), options);
}

/** The same from rows that are at hand. */
export function behaviorOfRows(
  indicator: Indicator,
  rows: readonly JudgedRow[],
  { asOf, calendar, annotations }: IndicatorOptions,
): IndicatorBehavior {
  const { direction, unit } = indicatorFacts(indicator);
  const own = annotationsOf(indicator.id, annotations);
  const found = behaviorSegments(rows, {
    annotations: own,
    behavior: indicator.behavior,
    direction,
    bounds: boundsOf(unit, rows),
    calendar,
  });
  const newest = rows.at(-1);
  const wanted = newest && targetAt(indicator, newest.period, { calendar }).limits;
  const firm = found.variation !== 'trial';
  return {
    ...found,
    flagged: flaggedOf(found),
    ...(found.limits && wanted && firm && { assurance: targetAssurance(found.limits, wanted) }),
    inputs: { ...found.inputs, asOf, direction, ...(wanted && { wanted }), annotations: own },
  };
}

function flaggedOf({ points }: SegmentedBehavior): IndicatorBehavior['flagged'] {
  const flagged: IndicatorBehavior['flagged'][number][] = [];
  for (const { period, signals } of points) {
    if (signals.length > 0) flagged.push({ period, rules: signals.map(({ rule }) => rule) });
  }
  return flagged;
}

const AT_LEAST_ZERO: readonly (string | undefined)[] = ['days', 'hours', 'count', 'percent'];

/** Times and counts have no values below 0; a percentage may (growth), so it is judged by its figures. */
function boundsOf(unit: IndicatorFacts['unit'], rows: readonly JudgedRow[]): { min?: number } {
  return AT_LEAST_ZERO.includes(unit) && rows.every(({ value }) => (value ?? 0) >= 0) ? { min: 0 } : {};
}
