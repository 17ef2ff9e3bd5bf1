import type { MetricMeasure } from './metricDefinition';

/*
 * What the built-in metrics measure, in catalogue order. It stands apart from where their figures come from and what
 * they move (`leading.ts`, `lagging.ts`), because a status needs no more than this and a viewer should load no more.
 */

/** The twenty built-in leading metrics. */
export const leadingMeasures = {
  'training-attendance-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'onboarding-completion-time': {
    unit: 'days',
    direction: 'lower-is-better',
    cadence: 'monthly',
    cohort: true,
  },
  'content-access-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'customer-facing-hours': {
    unit: 'hours',
    per: 'person-week',
    direction: 'higher-is-better',
    cadence: 'weekly',
  },
  'training-completion-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'certification-pass-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'knowledge-retention-score': {
    unit: 'score',
    scale: { min: 0, max: 100 },
    direction: 'higher-is-better',
    cadence: 'quarterly',
  },
  'coaching-sessions-per-seller': {
    unit: 'count',
    per: 'seller-month',
    direction: 'higher-is-better',
    cadence: 'monthly',
  },
  'manager-coaching-coverage': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'motion-adherence-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'weekly' },
  'play-adoption-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'content-search-time': {
    unit: 'hours',
    per: 'seller-week',
    direction: 'lower-is-better',
    cadence: 'quarterly',
  },
  'content-freshness-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'buyer-engagement-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'buyer-confidence-score': {
    unit: 'score',
    scale: { min: 1, max: 5 },
    direction: 'higher-is-better',
    cadence: 'quarterly',
  },
  'tool-adoption-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'enablement-satisfaction': {
    unit: 'score',
    scale: { min: 1, max: 5 },
    direction: 'higher-is-better',
    cadence: 'quarterly',
  },
  'pipeline-coverage': { unit: 'ratio', direction: 'higher-is-better', cadence: 'weekly' },
  'qualified-meetings-per-seller': {
    unit: 'count',
    per: 'seller-month',
    direction: 'higher-is-better',
    cadence: 'weekly',
  },
  'time-to-first-deal': { unit: 'days', direction: 'lower-is-better', cadence: 'quarterly', cohort: true },
} as const satisfies Record<string, MetricMeasure>;

/** The sixteen built-in lagging metrics. */
export const laggingMeasures = {
  'new-business-revenue': { unit: 'currency', direction: 'higher-is-better', cadence: 'monthly' },
  'win-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'monthly' },
  'churn-rate': { unit: 'percent', per: 'month', direction: 'lower-is-better', cadence: 'monthly' },
  'average-discount': { unit: 'percent', direction: 'lower-is-better', cadence: 'monthly' },
  'deal-velocity': { unit: 'currency', per: 'day', direction: 'higher-is-better', cadence: 'monthly' },
  'sales-cycle-length': { unit: 'days', direction: 'lower-is-better', cadence: 'monthly' },
  'quota-attainment-rate': { unit: 'percent', direction: 'higher-is-better', cadence: 'quarterly' },
  'average-deal-size': { unit: 'currency', direction: 'higher-is-better', cadence: 'monthly' },
  'revenue-per-seller': { unit: 'currency', direction: 'higher-is-better', cadence: 'quarterly' },
  'ramp-time': { unit: 'days', direction: 'lower-is-better', cadence: 'quarterly', cohort: true },
  'forecast-accuracy': { unit: 'percent', direction: 'higher-is-better', cadence: 'quarterly' },
  'net-revenue-retention': { unit: 'percent', direction: 'higher-is-better', cadence: 'quarterly' },
  'seller-turnover-rate': { unit: 'percent', direction: 'lower-is-better', cadence: 'quarterly' },
  'customer-acquisition-cost': { unit: 'currency', direction: 'lower-is-better', cadence: 'quarterly' },
  'customer-satisfaction': { unit: 'score', direction: 'higher-is-better', cadence: 'quarterly' },
  'enablement-roi': { unit: 'ratio', direction: 'higher-is-better', cadence: 'annual' },
} as const satisfies Record<string, MetricMeasure>;

const measures: Readonly<Record<string, MetricMeasure>> = /* @__PURE__ */ Object.assign(
  {},
  leadingMeasures,
  laggingMeasures,
);

/** What the built-in metric with this id measures; `undefined` for a custom metric. */
export function findMeasure(id: string): MetricMeasure | undefined {
  return Object.hasOwn(measures, id) ? measures[id] : undefined;
}
