import type { VocabularyId } from '../model';
import { type BehaviorLimits, behaviorLimits, movingRanges, type RangeAverage } from './behaviorLimits';
import {
  applyRule,
  type BehaviorRule,
  type BehaviorRuleSet,
  behaviorRuleSets,
  isTrend,
  type Side,
} from './behaviorRules';
import { autocorrelationOf, countPresent, numbersOf, type Values } from './statistics';

/** What process behaviour says about the newest value. */
export type Variation = VocabularyId<'variation'>;

/**
 * Why: too few values, none of them neighbours, limits still on trial, a pattern at the newest value on the side on which it
 * lies, or none such.
 */
export type BehaviorReason = 'too-few-values' | 'no-neighbours' | 'trial-limits' | 'signal' | 'no-signal';

/** How a process is read. */
export interface BehaviorOptions {
  /** A rule set by name, or rules; default `wheeler`. */
  rules?: BehaviorRuleSet | readonly BehaviorRule[];
  /** Which way is welcome; without it, or with `band`, a signal is only `changed`. */
  direction?: VocabularyId<'direction'>;
  /** Values outside which the figure cannot lie, such as 0 and 100 of a percentage. */
  bounds?: { min?: number; max?: number };
  /** Locks the limits: they are computed from these positions (both included) and applied to all. */
  baseline?: { from: number; to: number };
  /** Default `mean`. */
  average?: RangeAverage;
}

/** A pattern that is complete at a value. */
export interface BehaviorSignal {
  readonly rule: BehaviorRule;
  readonly side: Side;
}

/** One value of the series. */
export interface BehaviorPoint {
  readonly value: number | null;
  /** Moving range: absolute step from the value before. */
  readonly range: number | null;
  /** Rules whose pattern is complete at this value, with its side. */
  readonly signals: readonly BehaviorSignal[];
  /** The step is larger than the limit of the moving range. */
  readonly rangeSignal: boolean;
}

/** A process behaviour (XmR) chart in numbers. */
export interface ProcessBehavior {
  readonly variation: Variation;
  readonly reason: BehaviorReason;
  /** Absent below six values. */
  readonly limits?: BehaviorLimits;
  readonly points: readonly BehaviorPoint[];
  readonly inputs: {
    /** Values from which the limits come. */
    readonly n: number;
    readonly missing: number;
    /** The rules applied: the name of a set, or `custom`. */
    readonly ruleSet: BehaviorRuleSet | 'custom';
    readonly rules: readonly BehaviorRule[];
    readonly locked: boolean;
    readonly average: RangeAverage;
    /** Lag-1 autocorrelation of all values. */
    readonly autocorrelation: number;
    /**
     * Values go with the one before, or against it, more than noise does (|r1| > 2/√n): the limits may be too narrow, or too
     * wide where the autocorrelation is negative.
     */
    readonly dependent: boolean;
  };
}

/** Process behaviour before points are made of it, which each reader makes once, as it needs them. */
export interface ProcessReading extends Omit<ProcessBehavior, 'points'> {
  /** Moving range at each place; `NaN` where there is none. */
  readonly ranges: Float64Array;
  readonly signals: readonly BehaviorPoint['signals'][];
}

/** Fewest values for any limits, and for limits that are more than a trial. */
const FEWEST = 6;
const FEWEST_FIRM = 12;

/**
 * Reads a series as a process behaviour (XmR) chart after Wheeler: centre = mean, natural limits = mean ± 2.66
 * average moving ranges. Below 6 values there are no limits, below 12 they are on trial. A missing value (`null`) breaks
 * moving ranges and patterns; a value on the centre breaks a run; a value on a limit lies inside.
 */
export function processBehavior(values: Values, options: BehaviorOptions = {}): ProcessBehavior {
  const { ranges, signals, ...found } = readProcess(numbersOf(values), options);
  const points = values.map((value, i): BehaviorPoint => {
    const range = ranges[i] as number;
    return {
      value,
      range: Number.isNaN(range) ? null : range,
      signals: signals[i] ?? NONE,
      rangeSignal: isBeyond(range, found.limits),
    };
  });
  return { ...found, points };
}

/** The same of values in which `NaN` is missing. */
export function readProcess(values: Float64Array, options: BehaviorOptions): ProcessReading {
  const { baseline, average = 'mean', bounds = {} } = options;
  const source = baseline ? values.subarray(baseline.from, baseline.to + 1) : values;
  const n = countPresent(source);
  const limits = n < FEWEST ? undefined : behaviorLimits(source, average, bounds);
  const { ruleSet, rules } = rulesOf(options);
  const signals = signalsOf(values, limits, rules);
  const r1 = autocorrelationOf(values);
  const [variation, reason] = vary(values, signals, n, limits, options.direction);
  const count = baseline ? countPresent(values) : n;
  return {
    variation,
    reason,
    ...(limits && { limits }),
    ranges: movingRanges(values),
    signals,
    inputs: {
      n,
      missing: values.length - count,
      ruleSet,
      rules,
      locked: baseline !== undefined,
      average,
      autocorrelation: r1,
      dependent: count >= FEWEST && Math.abs(r1) > 2 / Math.sqrt(count),
    },
  };
}

/** Whether a step is larger than the limits allow. */
export function isBeyond(range: number, limits: BehaviorLimits | undefined): boolean {
  return limits !== undefined && range > limits.rangeUpper;
}

function rulesOf({ rules = 'wheeler' }: BehaviorOptions) {
  return typeof rules === 'string'
    ? { ruleSet: rules, rules: behaviorRuleSets[rules] }
    : { ruleSet: 'custom' as const, rules };
}

const NONE: BehaviorPoint['signals'] = [];

function signalsOf(
  values: Float64Array,
  limits: BehaviorLimits | undefined,
  rules: readonly BehaviorRule[],
): BehaviorPoint['signals'][] {
  const signals = new Array<BehaviorPoint['signals']>(values.length).fill(NONE);
  if (!limits) return signals;
  const positions = positionsOf(values, limits);
  for (const rule of rules) {
    applyRule(rule, positions, (place, side) => {
      signals[place] = [...(signals[place] as BehaviorPoint['signals']), { rule, side }];
    });
  }
  return signals;
}

/** Distances from the centre in units of the distance from centre to limit, free of the noise of binary fractions. */
function positionsOf(values: Float64Array, { centre, rawUpper }: BehaviorLimits): Float64Array {
  const reach = rawUpper - centre;
  const noise = 1e-12 * Math.max(Math.abs(centre), Math.abs(rawUpper));
  return values.map((value) => {
    const distance = value - centre;
    return Math.abs(distance) <= noise ? 0 : distance / reach;
  });
}

function vary(
  values: Float64Array,
  signals: ProcessReading['signals'],
  n: number,
  limits: BehaviorLimits | undefined,
  direction: BehaviorOptions['direction'],
): readonly [Variation, BehaviorReason] {
  if (!limits) return ['too-few', n < FEWEST ? 'too-few-values' : 'no-neighbours'];
  if (n < FEWEST_FIRM) return ['trial', 'trial-limits'];
  const newest = values.findLastIndex((value) => !Number.isNaN(value));
  const signal = tellingSignal(values[newest] ?? limits.centre, signals[newest] ?? NONE, limits);
  if (!signal) return ['routine', 'no-signal'];
  if (direction !== 'higher-is-better' && direction !== 'lower-is-better') return ['changed', 'signal'];
  const welcome = (signal.side === 'high') === (direction === 'higher-is-better');
  return [welcome ? 'better' : 'worse', 'signal'];
}

/**
 * The pattern that says how the newest value stands: three of four values may lie high while the newest is low again, which
 * is no news of a high process. A trend goes the way of its newest step, wherever that lies.
 */
function tellingSignal(newest: number, signals: BehaviorPoint['signals'], { centre }: BehaviorLimits) {
  return signals.find(
    ({ rule, side }) => isTrend(rule) || (side === 'high' ? newest > centre : newest < centre),
  );
}
