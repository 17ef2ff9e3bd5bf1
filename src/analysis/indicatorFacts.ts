import type { Cadence, Indicator, VocabularyId } from '../model';
import { findMeasure } from '../model/metrics/measures';
import { cadence, direction, unit } from '../model/vocabularies';

/** Where an indicator should lie: from `low` to `high`, either of which may be infinite. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** What an indicator is, with blanks filled from the metric catalogue. */
export interface IndicatorFacts {
  readonly direction: VocabularyId<'direction'>;
  readonly unit?: VocabularyId<'unit'>;
  readonly cadence?: Cadence;
  /** Where the target wants the figure; absent without a target. */
  readonly limits?: Limits;
}

/**
 * Direction, unit, cadence and wanted range of an indicator. What it does not say is taken from its metric
 * in the catalogue; failing that, direction follows from baseline and target.
 */
export function indicatorFacts(indicator: Indicator): IndicatorFacts {
  const metric = findMeasure(indicator.metricId ?? '');
  const way = known(direction, indicator.direction) ?? metric?.direction ?? directionOf(indicator);
  return {
    direction: way,
    unit: known(unit, indicator.unit) ?? metric?.unit,
    cadence: known(cadence, indicator.cadence) ?? metric?.cadence,
    limits: wantedLimits(indicator.target, way),
  };
}

/** The one finite limit; of a band there is none to name. */
export function limitValue(limits: Limits, direction: IndicatorFacts['direction']): number | undefined {
  if (direction === 'band') return undefined;
  return direction === 'higher-is-better' ? limits.low : limits.high;
}

/** How far a value lies outside its limits: 0 inside them. */
export function distanceTo({ low, high }: Limits, value: number): number {
  return Math.max(low - value, value - high, 0);
}

function known<Id extends string>(vocabulary: readonly Id[], id: string | undefined): Id | undefined {
  return vocabulary.find((one) => one === id);
}

function directionOf({ baseline, target: goal, targets }: Indicator): VocabularyId<'direction'> {
  const target = goal ?? targets?.at(-1);
  if (target?.value === undefined && target?.low !== undefined && target.high !== undefined) return 'band';
  const falling =
    baseline?.value !== undefined && target?.value !== undefined && target.value < baseline.value;
  return falling ? 'lower-is-better' : 'higher-is-better';
}

/** The range that a target asks for; undefined when it names no number. */
export function wantedLimits(
  target: Target | undefined,
  direction: VocabularyId<'direction'>,
): Limits | undefined {
  if (!target) return undefined;
  const low = direction === 'lower-is-better' ? undefined : lowOf(target, direction);
  const high = direction === 'higher-is-better' ? undefined : highOf(target, direction);
  if (low === undefined && high === undefined) return undefined;
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

type Target = Pick<NonNullable<Indicator['target']>, 'value' | 'low' | 'high'>;

function lowOf({ value, low, high }: Target, direction: string): number | undefined {
  return direction === 'band' ? (low ?? (high === undefined ? value : undefined)) : (value ?? low);
}

function highOf({ value, low, high }: Target, direction: string): number | undefined {
  return direction === 'band' ? (high ?? (low === undefined ? value : undefined)) : (value ?? high);
}
