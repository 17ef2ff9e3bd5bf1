import type { laggingMeasures, leadingMeasures } from './measures';
import type { LeadingUse } from './metricDefinition';

/**
 * The twenty built-in leading metrics in catalogue order, with the results each is assumed to move.
 * Practice guides put the useful lead at one to three months; every delay here is an assumption to test.
 */
export const leadingMetrics = {
  'training-attendance-rate': {
    seed: true,
    vanityProne: true,
    sources: ['lms', 'calendar'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'quota-attainment-rate', sign: '+', lagMonths: [4, 6] }],
  },
  'onboarding-completion-time': {
    seed: true,
    sources: ['lms', 'hris'],
    defaultOwnerId: 'enablement',
    links: [
      { laggingId: 'ramp-time', sign: '+', lagMonths: [2, 3] },
      { laggingId: 'sales-cycle-length', sign: '+', lagMonths: [3, 3] },
    ],
  },
  'content-access-rate': {
    seed: true,
    vanityProne: true,
    sources: ['cms'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'win-rate', sign: '+', lagMonths: [2, 3] }],
  },
  'customer-facing-hours': {
    seed: true,
    sources: ['calendar', 'crm'],
    defaultOwnerId: 'sales-operations',
    links: [
      { laggingId: 'new-business-revenue', sign: '+', lagMonths: [1, 2] },
      { laggingId: 'sales-cycle-length', sign: '-', lagMonths: [2, 2] },
      { laggingId: 'churn-rate', sign: '-', lagMonths: [3, 6] },
    ],
  },
  'training-completion-rate': {
    vanityProne: true,
    sources: ['lms'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'ramp-time', sign: '-', lagMonths: [3, 3] }],
  },
  'certification-pass-rate': {
    sources: ['lms'],
    defaultOwnerId: 'enablement',
    links: [
      { laggingId: 'win-rate', sign: '+', lagMonths: [2, 4] },
      { laggingId: 'churn-rate', sign: '-', lagMonths: [3, 6] },
    ],
  },
  'knowledge-retention-score': {
    sources: ['lms'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'win-rate', sign: '+', lagMonths: [3, 3] }],
  },
  'coaching-sessions-per-seller': {
    sources: ['coaching-tool', 'crm'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'quota-attainment-rate', sign: '+', lagMonths: [3, 3] }],
  },
  'manager-coaching-coverage': {
    sources: ['coaching-tool', 'crm'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'win-rate', sign: '+', lagMonths: [1, 3] }],
  },
  'motion-adherence-rate': {
    sources: ['crm', 'call-analysis'],
    defaultOwnerId: 'sales-operations',
    links: [
      { laggingId: 'win-rate', sign: '+', lagMonths: [2, 2] },
      { laggingId: 'new-business-revenue', sign: '+', lagMonths: [3, 3] },
      { laggingId: 'forecast-accuracy', sign: '+', lagMonths: [1, 2] },
    ],
  },
  'play-adoption-rate': {
    sources: ['cms', 'crm'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'average-deal-size', sign: '+', lagMonths: [3, 3] }],
  },
  'content-search-time': {
    sources: ['survey', 'cms'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'revenue-per-seller', sign: '-', lagMonths: [3, 6] }],
  },
  'content-freshness-rate': {
    sources: ['cms'],
    defaultOwnerId: 'marketing',
    links: [{ laggingId: 'average-discount', sign: '-', lagMonths: [3, 3] }],
  },
  'buyer-engagement-rate': {
    sources: ['cms', 'deal-room'],
    defaultOwnerId: 'marketing',
    links: [
      { laggingId: 'win-rate', sign: '+', lagMonths: [1, 2] },
      { laggingId: 'sales-cycle-length', sign: '-', lagMonths: [2, 2] },
    ],
  },
  'buyer-confidence-score': {
    sources: ['survey'],
    defaultOwnerId: 'marketing',
    links: [
      { laggingId: 'win-rate', sign: '+', lagMonths: [2, 2] },
      { laggingId: 'churn-rate', sign: '-', lagMonths: [6, 6] },
    ],
  },
  'tool-adoption-rate': {
    vanityProne: true,
    sources: ['tool-logs'],
    defaultOwnerId: 'sales-operations',
    links: [{ laggingId: 'revenue-per-seller', sign: '+', lagMonths: [3, 6] }],
  },
  'enablement-satisfaction': {
    vanityProne: true,
    sources: ['survey'],
    defaultOwnerId: 'enablement',
    links: [{ laggingId: 'seller-turnover-rate', sign: '-', lagMonths: [6, 6] }],
  },
  'pipeline-coverage': {
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    links: [{ laggingId: 'new-business-revenue', sign: '+', lagMonths: [1, 6], cycle: true }],
  },
  'qualified-meetings-per-seller': {
    sources: ['crm'],
    defaultOwnerId: 'sales-operations',
    links: [{ laggingId: 'new-business-revenue', sign: '+', lagMonths: [2, 4] }],
  },
  'time-to-first-deal': {
    sources: ['crm', 'hris'],
    defaultOwnerId: 'sales-operations',
    links: [{ laggingId: 'ramp-time', sign: '+', lagMonths: [3, 3] }],
  },
} as const satisfies Record<keyof typeof leadingMeasures, LeadingUse<keyof typeof laggingMeasures>>;
