import type { laggingMeasures, leadingMeasures } from './measures';
import type { LaggingUse } from './metricDefinition';

/** The sixteen built-in lagging metrics in catalogue order: shared results, watched by executives. */
export const laggingMetrics = {
  'new-business-revenue': {
    seed: true,
    sources: ['crm', 'erp'],
    defaultOwnerId: 'finance',
    typicalInputs: ['customer-facing-hours', 'qualified-meetings-per-seller', 'pipeline-coverage'],
  },
  'win-rate': {
    seed: true,
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['motion-adherence-rate', 'manager-coaching-coverage'],
  },
  'churn-rate': {
    seed: true,
    sources: ['billing', 'crm'],
    defaultOwnerId: 'customer-success',
    typicalInputs: ['certification-pass-rate', 'customer-facing-hours'],
  },
  'average-discount': {
    seed: true,
    sources: ['cpq', 'crm'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['content-freshness-rate', 'coaching-sessions-per-seller'],
  },
  'deal-velocity': {
    seed: true,
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['motion-adherence-rate', 'buyer-engagement-rate'],
  },
  'sales-cycle-length': {
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['buyer-engagement-rate', 'onboarding-completion-time'],
  },
  'quota-attainment-rate': {
    sources: ['crm', 'compensation'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['coaching-sessions-per-seller'],
  },
  'average-deal-size': {
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['play-adoption-rate'],
  },
  'revenue-per-seller': {
    sources: ['crm', 'hris'],
    defaultOwnerId: 'finance',
    typicalInputs: ['content-search-time', 'tool-adoption-rate'],
  },
  'ramp-time': {
    sources: ['crm', 'hris'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['onboarding-completion-time', 'time-to-first-deal'],
  },
  'forecast-accuracy': {
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    typicalInputs: ['motion-adherence-rate'],
  },
  'net-revenue-retention': {
    sources: ['billing'],
    defaultOwnerId: 'customer-success',
    typicalInputs: ['customer-facing-hours'],
  },
  'seller-turnover-rate': {
    sources: ['hris'],
    defaultOwnerId: 'hr-learning',
    typicalInputs: ['enablement-satisfaction'],
  },
  'customer-acquisition-cost': {
    sources: ['finance'],
    defaultOwnerId: 'finance',
    typicalInputs: ['pipeline-coverage'],
  },
  'customer-satisfaction': {
    sources: ['survey'],
    defaultOwnerId: 'customer-success',
    typicalInputs: ['buyer-confidence-score'],
  },
  'enablement-roi': {
    sources: ['finance'],
    defaultOwnerId: 'finance',
    typicalInputs: [],
  },
} as const satisfies Record<keyof typeof laggingMeasures, LaggingUse<keyof typeof leadingMeasures>>;
