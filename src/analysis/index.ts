export {
  type AggregatedFigure,
  type AggregatedSeries,
  type AggregateOptions,
  type AggregateReason,
  aggregateSeries,
} from './aggregateSeries';
export { type AlignedSeries, alignSeries, fillGaps } from './alignSeries';
export { annotationsOf } from './annotationsOf';
export type { BehaviorLimits, RangeAverage } from './behaviorLimits';
export { type BehaviorRule, type BehaviorRuleSet, behaviorRuleSets, type Side } from './behaviorRules';
export {
  type BehaviorSegment,
  behaviorSegments,
  type SegmentedBehavior,
  type SegmentOptions,
  type SegmentPoint,
} from './behaviorSegments';
export {
  type AlertEvent,
  alertEvents,
  type Breach,
  type BreachReason,
  type BreachRegion,
  breaches,
  breachRegion,
  isInRegion,
} from './breaches';
export { type CircularShiftTest, circularShift } from './circularShift';
export { type Change, type ChangeReason, type ChangeVerdict, compareFigures } from './compareFigures';
export { type CompareInputs, type Comparison, compareToPrevious } from './compareToPrevious';
export { completeFigures, type Figure } from './completeFigures';
export { type Interval, pearson, pearsonInterval, spearman, spearmanInterval } from './correlation';
export { dateIn, hoursOfDay } from './dateIn';
export { describeSeries, type SeriesDescription } from './describeSeries';
export { difference } from './difference';
export { downsample, type LinePoint } from './downsample';
export { type FlatForecast, flatForecast } from './flatForecast';
export { type IndicatorBehavior, type IndicatorOptions, indicatorBehavior } from './indicatorBehavior';
export { distanceTo, type IndicatorFacts, indicatorFacts, type Limits } from './indicatorFacts';
export {
  type IndicatorStatus,
  indicatorStatus,
  type StatusReason,
  type StatusResult,
} from './indicatorStatus';
export { type JudgedRow, judgedRows } from './judgedRows';
export type { LagCorrelation } from './lagCorrelations';
export { type LeadLag, type LeadLagOptions, type LeadLagTransform, leadLag } from './leadLag';
export type { LeadLagReason, LeadLagVerdict } from './leadLagVerdict';
export {
  type EvidenceCharter,
  type LinkEvidence,
  type LinkHint,
  type LinkSuggestion,
  linkEvidence,
} from './linkEvidence';
export { type LinkFault, linkFaults } from './linkFaults';
export { type LinkAction, type LinkActionReason, type LinkVerdict, linkVerdict } from './linkVerdict';
export {
  nextPeriod,
  periodDistance,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
  shiftPeriod,
} from './nextPeriod';
export { type Pace, type PaceReason, pace } from './pace';
export { type Period, type PeriodKind, parsePeriod, periodKinds } from './parsePeriod';
export {
  type AsOfOptions,
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
export { type SeriesFault, seriesFaults } from './seriesFaults';
export { type RowState, type SeriesRow, seriesRows } from './seriesRows';
export type { Values } from './statistics';
export { autocorrelation } from './statistics';
export type { StatusInputs } from './statusInputs';
export { type Assurance, targetAssurance } from './targetAssurance';
export { type TargetAt, type TargetReason, targetAt, targetRows } from './targetAt';
export { type Trend, theilSen } from './theilSen';
export { usableSeries } from './usableSeries';
