import { describe, expect, it } from 'vitest';
import { isApprovable, type LintRuleId, lintRules } from '../../src/model';
import { type Edits, edited, found, items, NOW, sound } from '../helpers/soundCharter';

interface Case {
  /** What is done to the sound charter. */
  broken: Edits;
  path: string;
  params?: object;
  severity: 'error' | 'warning' | 'info';
}

const adherence = { name: 'motion-adherence-rate', nameKey: 'metric.motion-adherence-rate' };
const onboarding = { name: 'onboarding', nameKey: 'vocabulary.service.onboarding' };

const cases: Record<LintRuleId, Case> = {
  'core-part-missing': { broken: { title: '\u200b \u00a0' }, path: 'title', severity: 'error' },
  'no-leading': { broken: { 'indicators/lead/kind': 'lagging' }, path: 'indicators', severity: 'error' },
  'no-lagging': { broken: { 'indicators/lag/kind': 'leading' }, path: 'indicators', severity: 'error' },
  'leading-unlinked': {
    broken: { 'links/l/belief': 'retired' },
    path: 'indicators/lead',
    params: adherence,
    severity: 'error',
  },
  'link-target-not-lagging': {
    broken: { 'links/l/laggingId': 'lead' },
    path: 'links/l/laggingId',
    severity: 'error',
  },
  'link-no-rationale': { broken: { 'links/l/rationale': ' ' }, path: 'links/l/rationale', severity: 'error' },
  'service-no-indicator': {
    broken: { 'services/onboarding/indicatorIds': ['lag'] },
    path: 'services/onboarding/indicatorIds',
    params: onboarding,
    severity: 'error',
  },
  'budget-owner-missing': {
    broken: { 'budget/ownerId': undefined },
    path: 'budget/ownerId',
    severity: 'error',
  },
  'no-gtm-party': { broken: { 'parties/gtm/side': 'enablement' }, path: 'parties', severity: 'error' },
  'no-sponsor': {
    broken: { 'stakeholders/boss/stakeholderRole': 'reviewer' },
    path: 'parties',
    severity: 'error',
  },
  'review-slower-than-quarterly': {
    broken: { 'review/cadence': 'semiannual' },
    path: 'review/cadence',
    severity: 'error',
  },
  'reporting-missing': { broken: { reporting: undefined }, path: 'reporting', severity: 'error' },
  'raci-accountable-not-one': {
    broken: { 'raci/r/accountable': ['en', 'gtm'] },
    path: 'raci/r/accountable',
    params: { name: 'Launch' },
    severity: 'error',
  },
  'funder-shares-not-100': {
    broken: { 'budget/funders/f/sharePct': 99.9 },
    path: 'budget/funders',
    params: { value: 99.9 },
    severity: 'error',
  },
  'dangling-id': {
    broken: { 'inspection/proofIndicatorId': 'gone' },
    path: 'inspection/proofIndicatorId',
    params: { value: 'gone' },
    severity: 'error',
  },
  'duplicate-id': {
    broken: { priorities: [...items(2), { id: 'p' }, { id: 'i0' }, { id: 'i0' }] },
    path: 'priorities/i0',
    params: { value: 'i0' },
    severity: 'error',
  },
  'baseline-missing': {
    broken: { 'indicators/lead/baseline': undefined },
    path: 'indicators/lead/baseline/value',
    params: adherence,
    severity: 'error',
  },
  'scope-out-empty': { broken: { scope: undefined }, path: 'scope/out', severity: 'warning' },
  'scope-in-over-7': {
    broken: { 'scope/in': items(8) },
    path: 'scope/in',
    params: { count: 8, max: 7 },
    severity: 'warning',
  },
  'service-no-priority': {
    broken: { 'services/onboarding/priorityIds': [] },
    path: 'services/onboarding/priorityIds',
    params: onboarding,
    severity: 'warning',
  },
  'balance-gap': {
    broken: { 'services/onboarding/beneficiaries': ['seller'] },
    path: 'services',
    params: { value: 'buyer, employee', count: 2 },
    severity: 'warning',
  },
  'vanity-only': {
    broken: { 'indicators/lead/metricId': 'training-attendance-rate' },
    path: 'indicators/lead',
    params: { name: 'training-attendance-rate', nameKey: 'metric.training-attendance-rate' },
    severity: 'warning',
  },
  'no-inspection': { broken: { inspection: undefined }, path: 'inspection', severity: 'warning' },
  'headline-over-10': {
    broken: {
      indicators: [
        ...items(11, { kind: 'lagging', headline: true, baseline: { value: 1 } }),
        ...(sound.indicators ?? []),
      ],
    },
    path: 'indicators',
    params: { count: 11, max: 10 },
    severity: 'warning',
  },
  'series-stale': {
    broken: { 'indicators/lead/series/2026-07/period': '2026-06' },
    path: 'indicators/lead/series',
    params: adherence,
    severity: 'warning',
  },
  'review-overdue': {
    broken: { 'review/nextDue': '2026-09-29' },
    path: 'review/nextDue',
    params: { date: '2026-09-29' },
    severity: 'warning',
  },
  'assumption-expired': {
    broken: { 'assumptions/as/expiresOn': '2026-09-29' },
    path: 'assumptions/as/expiresOn',
    params: { date: '2026-09-29' },
    severity: 'warning',
  },
  'generic-text': {
    broken: { 'mission/statement': 'Empower our sellers to grow revenue and achieve excellence.' },
    path: 'mission/statement',
    severity: 'warning',
  },
  'buyer-stage-uncovered': {
    broken: { 'services/onboarding/buyerStages': ['evaluation'] },
    path: 'buyerJourney/refit',
    params: { name: 'Refit' },
    severity: 'info',
  },
  unfunded: { broken: { 'budget/fundingModel': 'unfunded' }, path: 'budget/fundingModel', severity: 'info' },
};

describe('lintCharter', () => {
  it('has thirty rules: 17 errors, 11 warnings, 2 infos', () => {
    const count = (severity: string) =>
      Object.values(lintRules).filter((rule) => rule.severity === severity).length;
    expect([count('error'), count('warning'), count('info')]).toEqual([17, 11, 2]);
  });

  it('says nothing about a sound charter', () => {
    expect(found(sound)).toEqual([]);
    expect(isApprovable(sound, { now: NOW })).toBe(true);
  });

  it.each(Object.entries(cases))('%s fires, and says where', (code, { broken, path, params, severity }) => {
    const charter = edited(broken);
    expect(found(charter)).toContainEqual({ code, path, severity, ...(params && { params }) });
    expect(found(charter).filter((issue) => issue.code === code)).toHaveLength(1);
    expect(isApprovable(charter, { now: NOW })).toBe(severity !== 'error');
  });

  it.each(Object.entries(cases).filter(([code]) => !['no-leading', 'no-lagging'].includes(code)))(
    '%s is the only thing said about its fault',
    (code, { broken }) => {
      expect(found(edited(broken)).filter((issue) => issue.code !== code)).toEqual([]);
    },
  );

  it('names every required path of an empty charter once, in the order of the parts', () => {
    const issues = found({ schemaVersion: 1, id: 'c' }).filter((issue) => issue.severity === 'error');
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual([
      'locale core-part-missing',
      'organisation/name core-part-missing',
      'period/from core-part-missing',
      'period/to core-part-missing',
      'title core-part-missing',
      'version core-part-missing',
      'mission/statement core-part-missing',
      'mission/whyInvested core-part-missing',
      'priorities core-part-missing',
      'services core-part-missing',
      'audiences core-part-missing',
      'budget/ownerId budget-owner-missing',
      'indicators no-leading',
      'indicators no-lagging',
      'parties no-gtm-party',
      'parties no-sponsor',
      'reporting reporting-missing',
      'review/cadence core-part-missing',
    ]);
  });
});
