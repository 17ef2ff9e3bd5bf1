export type { BehaviorLimits, RangeAverage } from './behaviorLimits';
export { type BehaviorRule, type BehaviorRuleSet, behaviorRuleSets, type Side } from './behaviorRules';
export { type Change, type ChangeReason, type ChangeVerdict, compareFigures } from './compareFigures';
export { type CompareInputs, type Comparison, compareToPrevious } from './compareToPrevious';
export { completeFigures, type Figure } from './completeFigures';
export { distanceTo, type IndicatorFacts, indicatorFacts, type Limits } from './indicatorFacts';
export {
  type IndicatorStatus,
  indicatorStatus,
  type StatusReason,
  type StatusResult,
} from './indicatorStatus';
export {
  nextPeriod,
  periodDistance,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
  shiftPeriod,
} from './nextPeriod';
export { type Period, type PeriodKind, parsePeriod, periodKinds } from './parsePeriod';
export {
  type CalendarOptions,
  comparePeriods,
  isComplete,
  periodEnd,
  periodOf,
  periodStart,
} from './periodBounds';
export {
  type BehaviorOptions,
  type BehaviorPoint,
  type BehaviorReason,
  type ProcessBehavior,
  processBehavior,
  type Variation,
} from './processBehavior';
export { progressTo } from './progressTo';
export type { Values } from './statistics';
export type { StatusInputs } from './statusInputs';
export { type Assurance, targetAssurance } from './targetAssurance';
