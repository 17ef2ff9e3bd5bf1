/*
 * Every controlled vocabulary of a charter: ids only, in the order in which they are offered. Each is a constant of its
 * own, so that a bundle holds those that it reads; a new one also gets a line in `vocabularies`.
 */

export const service = [
  'sales-process-improvement',
  'continuous-learning',
  'coaching',
  'content-management',
  'tools-management',
  'sales-marketing-alignment',
  'deib-partnership',
  'onboarding',
  'certification',
  'methodology-adoption',
  'manager-enablement',
  'launch-readiness',
  'competitive-intelligence',
  'field-communications',
  'partner-enablement',
  'analytics-insight',
] as const;

/** What a service is for; a business priority lies on the same axis. */
export const serviceIntent = ['overcome-challenge', 'amplify-strength', 'reduce-risk'] as const;

export const beneficiary = ['buyer', 'seller', 'employee'] as const;

export const horizon = ['now', 'next', 'later'] as const;

export const audienceRole = [
  'account-executives',
  'sales-development',
  'account-managers',
  'sales-managers',
  'presales-engineers',
  'partners',
  'marketing',
  'customer-support',
  'customer-success',
  'professional-services',
  'product',
  'product-marketing',
  'finance',
  'engineering',
  'sales-operations',
  'hr-learning',
  'legal',
  'it',
  'executives',
] as const;

export const audienceGroup = ['sales', 'customer-facing', 'back-office', 'leadership'] as const;

export const audienceRelationship = ['supports', 'consumes', 'both'] as const;

export const scopeModel = ['sales-enablement', 'revenue-enablement'] as const;

export const budgetOwner = [
  'sales',
  'operations',
  'marketing',
  'product-management',
  'hr-learning',
  'enablement',
  'revenue-office',
  'executive-office',
  'business-unit',
] as const;

export const fundingModel = [
  'own-budget',
  'host-department',
  'shared-cost',
  'project-based',
  'chargeback',
  'unfunded',
] as const;

export const cadence = [
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'semiannual',
  'annual',
  'event-driven',
] as const;

/** A charter is reviewed at least once a quarter, so slower cadences are not offered for it. */
export const reviewCadence = ['weekly', 'biweekly', 'monthly', 'quarterly'] as const;

export const changeTrigger = [
  'hiring-surge',
  'gtm-change',
  'product-launch',
  'reorganisation',
  'merger-acquisition',
  'budget-change',
  'sponsor-change',
  'metric-off-track',
] as const;

export const partySide = ['enablement', 'go-to-market', 'sponsor'] as const;

export const stakeholderRole = [
  'charter-owner',
  'executive-sponsor',
  'approver',
  'reviewer',
  'contributor',
  'budget-holder',
  'data-owner',
  'inspector',
  'beneficiary',
] as const;

export const raciRole = ['responsible', 'accountable', 'consulted', 'informed'] as const;

/** From lowest to highest; a host may replace the ladder. */
export const maturityStage = [
  'absent',
  'reactive',
  'defined',
  'measured',
  'strategic',
  'transformational',
] as const;

export const charterStatus = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'active',
  'superseded',
  'archived',
  'rejected',
] as const;

export const signatureState = ['pending', 'signed', 'declined', 'void'] as const;

export const indicatorKind = ['leading', 'lagging'] as const;

export const unit = ['percent', 'days', 'hours', 'currency', 'ratio', 'count', 'score'] as const;

/** What a rate is counted over; `seller-*` and `person-*` also divide by heads. */
export const per = ['day', 'week', 'month', 'year', 'person-week', 'seller-week', 'seller-month'] as const;

export const direction = ['higher-is-better', 'lower-is-better', 'band'] as const;

export const linkSign = ['+', '-'] as const;

export const belief = ['assumed', 'supported', 'not-observed', 'retired'] as const;

export const alignment = ['aligned', 'partly', 'not'] as const;

export const decision = ['keep', 'change', 'stop', 'add'] as const;

/** Three levels, for the likelihood of a risk and for its impact. */
export const level = ['low', 'medium', 'high'] as const;

export const observationState = ['reported', 'confirmed'] as const;

export const missingReason = ['not-collected', 'not-applicable', 'late', 'suppressed'] as const;

/** How a target runs: one value for a time, one until the next, or a straight line to its value. */
export const targetShape = ['flat', 'step', 'line'] as const;

export const thresholdLevel = ['warn', 'breach'] as const;

/** On which side of its value a threshold counts, and whether the value itself does. */
export const thresholdOperator = ['below', 'at-most', 'above', 'at-least'] as const;

/** How figures of short periods make one of a long period; `ratio-of-sums` adds numerators and denominators. */
export const aggregation = ['sum', 'mean', 'last', 'max', 'ratio-of-sums'] as const;

/** Sets of rules by which a pattern is told from noise. */
export const behaviorRuleSet = ['wheeler', 'nhs', 'western-electric', 'nelson'] as const;

/** `method-change` and `rebase` start new process limits; an `outlier` stays out of them. */
export const annotationKind = ['event', 'method-change', 'rebase', 'outlier'] as const;

/** Default buyer's journey; a charter may name its own stages. */
export const buyerStage = [
  'need-recognition',
  'exploration',
  'evaluation',
  'decision',
  'adoption',
  'renewal',
] as const;

/** Default sales cycle; it is not the buyer's journey, and a charter may name its own stages. */
export const salesStage = [
  'prospecting',
  'discovery',
  'proposal',
  'negotiation',
  'close',
  'handover',
] as const;

/** Derived, never stored. */
export const indicatorStatus = [
  'on-track',
  'watch',
  'off-track',
  'met',
  'missed',
  'no-target',
  'no-data',
  'stale',
  'too-early',
] as const;

/** Derived, never stored: what process behaviour says about the newest values. */
export const variation = ['routine', 'better', 'worse', 'changed', 'trial', 'too-few'] as const;

/**
 * Every controlled vocabulary by its name: ids only, in the order in which they are offered.
 * The words for them are messages, keyed `vocabulary.<key>.<id>`.
 */
export const vocabularies = {
  service,
  serviceIntent,
  beneficiary,
  horizon,
  audienceRole,
  audienceGroup,
  audienceRelationship,
  scopeModel,
  budgetOwner,
  fundingModel,
  cadence,
  reviewCadence,
  changeTrigger,
  partySide,
  stakeholderRole,
  raciRole,
  maturityStage,
  charterStatus,
  signatureState,
  indicatorKind,
  unit,
  per,
  direction,
  linkSign,
  belief,
  alignment,
  decision,
  level,
  observationState,
  missingReason,
  targetShape,
  thresholdLevel,
  thresholdOperator,
  aggregation,
  behaviorRuleSet,
  annotationKind,
  buyerStage,
  salesStage,
  indicatorStatus,
  variation,
} as const satisfies Record<string, readonly string[]>;

/** The name of one controlled vocabulary. */
export type VocabularyKey = keyof typeof vocabularies;

/** An id of the vocabulary `K`. */
export type VocabularyId<K extends VocabularyKey> = (typeof vocabularies)[K][number];

/** A built-in enablement service. */
export type ServiceId = VocabularyId<'service'>;

/** A built-in role that enablement supports or draws on. */
export type AudienceRole = VocabularyId<'audienceRole'>;

/** One of the four groups into which the audience roles fall. */
export type AudienceGroup = VocabularyId<'audienceGroup'>;

/** Who holds or funds the enablement budget. */
export type BudgetOwner = VocabularyId<'budgetOwner'>;

/** How often something happens. */
export type Cadence = VocabularyId<'cadence'>;

/** The length of one cadence in calendar days or calendar months. */
export interface CadenceLength {
  readonly unit: 'day' | 'month';
  readonly count: number;
}

/** The seven services that every enablement team is expected to consider first. */
export const seedServices: readonly ServiceId[] = /* @__PURE__ */ service.slice(0, 7);

/** The roles with which a new charter starts its choice of audiences. */
export const seedAudienceRoles: readonly AudienceRole[] = [
  'account-executives',
  'sales-development',
  'sales-managers',
  'presales-engineers',
  'partners',
  'marketing',
  'customer-support',
  'customer-success',
  'product',
  'product-marketing',
  'finance',
  'engineering',
];

/** The group of each audience role. */
export const audienceRoleGroup: Readonly<Record<AudienceRole, AudienceGroup>> = {
  'account-executives': 'sales',
  'sales-development': 'sales',
  'account-managers': 'sales',
  'sales-managers': 'sales',
  'presales-engineers': 'sales',
  partners: 'sales',
  marketing: 'customer-facing',
  'customer-support': 'customer-facing',
  'customer-success': 'customer-facing',
  'professional-services': 'customer-facing',
  product: 'back-office',
  'product-marketing': 'back-office',
  finance: 'back-office',
  engineering: 'back-office',
  'sales-operations': 'back-office',
  'hr-learning': 'back-office',
  legal: 'back-office',
  it: 'back-office',
  executives: 'leadership',
};

function rolesIn(...groups: AudienceGroup[]): readonly AudienceRole[] {
  return audienceRole.filter((role) => groups.includes(audienceRoleGroup[role]));
}

/**
 * Audiences to start from: `traditional` supports the sales organisation, `revenue` every role that
 * meets customers.
 */
export const audiencePresets: Readonly<Record<'traditional' | 'revenue', readonly AudienceRole[]>> = {
  traditional: /* @__PURE__ */ rolesIn('sales'),
  revenue: /* @__PURE__ */ rolesIn('sales', 'customer-facing'),
};

/** The length of each cadence, for due dates; `null` when nothing falls due by the calendar. */
export const cadenceLength: Readonly<Record<Cadence, CadenceLength | null>> = {
  weekly: { unit: 'day', count: 7 },
  biweekly: { unit: 'day', count: 14 },
  monthly: { unit: 'month', count: 1 },
  quarterly: { unit: 'month', count: 3 },
  semiannual: { unit: 'month', count: 6 },
  annual: { unit: 'month', count: 12 },
  'event-driven': null,
};
