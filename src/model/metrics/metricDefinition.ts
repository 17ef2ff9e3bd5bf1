import type { AudienceRole, BudgetOwner, VocabularyId } from '../vocabularies';

/** A system from which a metric's figures usually come. */
export type MetricSource =
  | 'lms'
  | 'crm'
  | 'cms'
  | 'calendar'
  | 'hris'
  | 'survey'
  | 'coaching-tool'
  | 'call-analysis'
  | 'tool-logs'
  | 'deal-room'
  | 'erp'
  | 'billing'
  | 'cpq'
  | 'compensation'
  | 'finance';

/** The expectation that a leading metric moves a lagging one; an assumption until the data speak. */
export interface MetricLink<Lagging extends string = string> {
  readonly laggingId: Lagging;
  /** `+` when both figures rise together, `-` when one rises as the other falls. */
  readonly sign: VocabularyId<'linkSign'>;
  /** Whole months from the leading change to the lagging one: shortest and longest expected. */
  readonly lagMonths: readonly [min: number, max: number];
  /** The delay is one sales cycle, so `lagMonths` is only a frame. */
  readonly cycle?: true;
}

/** What a metric measures: all that is needed to show a figure of it and to judge it. */
export interface MetricMeasure {
  readonly unit: VocabularyId<'unit'>;
  /** What a rate is counted over; absent for a plain figure. */
  readonly per?: VocabularyId<'per'>;
  /** End points of a score; absent when the host brings its own scale. */
  readonly scale?: { readonly min: number; readonly max: number };
  readonly direction: VocabularyId<'direction'>;
  readonly cadence: VocabularyId<'cadence'>;
  /** Each value describes the people who finished in that period, not everybody. */
  readonly cohort?: true;
}

/** What leading and lagging metrics have in common. */
export interface MetricFacts extends MetricMeasure {
  /** The metric comes from the founding guide and is offered first. */
  readonly seed?: true;
  readonly sources: readonly MetricSource[];
  /** Who usually answers for the figures. */
  readonly defaultOwnerId: AudienceRole | BudgetOwner;
}

/** A metric that enablement influences directly and sees at once. */
export interface LeadingMetric<Lagging extends string = string> extends MetricFacts {
  readonly id: string;
  readonly kind: 'leading';
  /** Easily raised without effect: it proves nothing until chained to a behaviour and a result. */
  readonly vanityProne?: true;
  readonly links: readonly MetricLink<Lagging>[];
  readonly typicalInputs?: undefined;
}

/** A metric that is the shared result of enablement and others. */
export interface LaggingMetric<Leading extends string = string> extends MetricFacts {
  readonly id: string;
  readonly kind: 'lagging';
  readonly vanityProne?: undefined;
  readonly links?: undefined;
  /** Leading metrics that usually stand behind it; empty when any supported link may. */
  readonly typicalInputs: readonly Leading[];
}

/** What the catalogue says of a leading metric beside what it measures. */
export type LeadingUse<Lagging extends string> = Omit<
  LeadingMetric<Lagging>,
  'id' | 'kind' | keyof MetricMeasure
>;

/** What the catalogue says of a lagging metric beside what it measures. */
export type LaggingUse<Leading extends string> = Omit<
  LaggingMetric<Leading>,
  'id' | 'kind' | keyof MetricMeasure
>;
