import { noGtmParty, noInspection, noSponsor, raciAccountableNotOne } from './agreement';
import { budgetOwnerMissing, funderSharesNot100, unfunded } from './budget';
import { corePartMissing } from './core';
import { baselineMissing, headlineOver10, seriesStale } from './figures';
import { danglingId, duplicateId } from './ids';
import {
  leadingUnlinked,
  linkNoRationale,
  linkTargetNotLagging,
  noLagging,
  noLeading,
  vanityOnly,
} from './links';
import { assumptionExpired, reportingMissing, reviewOverdue, reviewSlowerThanQuarterly } from './review';
import type { LintRule } from './rule';
import { scopeInOver7, scopeOutEmpty } from './scope';
import { balanceGap, buyerStageUncovered, serviceNoIndicator, serviceNoPriority } from './services';
import { genericText } from './wording';

/** The rules by which a charter is judged; an error stands in the way of approval. An issue's code is its rule's id. */
export const lintRules = {
  'core-part-missing': { severity: 'error', check: corePartMissing },
  'no-leading': { severity: 'error', check: noLeading },
  'no-lagging': { severity: 'error', check: noLagging },
  'leading-unlinked': { severity: 'error', check: leadingUnlinked },
  'link-target-not-lagging': { severity: 'error', check: linkTargetNotLagging },
  'link-no-rationale': { severity: 'error', check: linkNoRationale },
  'service-no-indicator': { severity: 'error', check: serviceNoIndicator },
  'budget-owner-missing': { severity: 'error', check: budgetOwnerMissing },
  'no-gtm-party': { severity: 'error', check: noGtmParty },
  'no-sponsor': { severity: 'error', check: noSponsor },
  'review-slower-than-quarterly': { severity: 'error', check: reviewSlowerThanQuarterly },
  'reporting-missing': { severity: 'error', check: reportingMissing },
  'raci-accountable-not-one': { severity: 'error', check: raciAccountableNotOne },
  'funder-shares-not-100': { severity: 'error', check: funderSharesNot100 },
  'dangling-id': { severity: 'error', check: danglingId },
  'duplicate-id': { severity: 'error', check: duplicateId },
  'baseline-missing': { severity: 'error', check: baselineMissing },
  'scope-out-empty': { severity: 'warning', check: scopeOutEmpty },
  'scope-in-over-7': { severity: 'warning', check: scopeInOver7 },
  'service-no-priority': { severity: 'warning', check: serviceNoPriority },
  'balance-gap': { severity: 'warning', check: balanceGap },
  'vanity-only': { severity: 'warning', check: vanityOnly },
  'no-inspection': { severity: 'warning', check: noInspection },
  'headline-over-10': { severity: 'warning', check: headlineOver10 },
  'series-stale': { severity: 'warning', check: seriesStale },
  'review-overdue': { severity: 'warning', check: reviewOverdue },
  'assumption-expired': { severity: 'warning', check: assumptionExpired },
  'generic-text': { severity: 'warning', check: genericText },
  'buyer-stage-uncovered': { severity: 'info', check: buyerStageUncovered },
  unfunded: { severity: 'info', check: unfunded },
} as const satisfies Record<string, LintRule>;

/** Id of a lint rule. */
export type LintRuleId = keyof typeof lintRules;
