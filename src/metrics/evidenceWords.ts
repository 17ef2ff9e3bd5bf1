import type { LinkEvidence } from '../analysis/linkEvidence';
import type { CharterIntl, MessageKey } from '../i18n';

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The coefficient with its pairs, or that there is none. */
export function coefficientWords({ r, n }: LinkEvidence, intl: CharterIntl): string {
  if (r === undefined) return intl.t('panel.evidence.none');
  return intl.t('panel.link.r', { r: intl.number(r, TWO_DIGITS), count: n });
}

/** What the figures say about a link, in sentences of which the last one tells what they do not show. */
export function findingSentences(evidence: LinkEvidence, intl: CharterIntl): string[] {
  const undirected = evidence.r !== undefined && evidence.inputs.sign === undefined;
  return [
    ...found(evidence, intl),
    ...(undirected ? [intl.t('panel.evidence.no-direction')] : []),
    intl.t('panel.link.fine-print'),
  ];
}

function found(evidence: LinkEvidence, intl: CharterIntl): string[] {
  const { verdict, reason, hint, n } = evidence;
  switch (verdict) {
    case 'not-enough':
      return [intl.t(notEnough[reason] ?? 'panel.evidence.few', { count: n })];
    case 'exploratory':
      return [
        intl.t('panel.evidence.exploratory', { count: n }),
        ...(hint ? [intl.t(`panel.evidence.hint.${hint}`)] : []),
      ];
    case 'moves-before':
      return [intl.t('panel.evidence.before')];
    case 'moves-with':
      return [intl.t('panel.evidence.with')];
    case 'not-shown':
      return [intl.t(reason === 'interval-near-zero' ? 'panel.evidence.weak' : 'panel.evidence.chance')];
    case 'contradicts':
      return [intl.t('panel.evidence.against')];
    default:
      return verdict satisfies never;
  }
}

const notEnough: Partial<Record<LinkEvidence['reason'], MessageKey>> = {
  'different-cadence': 'panel.evidence.cadence',
  constant: 'panel.evidence.constant',
};

/** How the finding was reached, in sentences: transform, lag, interval, lags tried; none without a coefficient. */
export function methodSentences(evidence: LinkEvidence, intl: CharterIntl): string[] {
  const { interval, n, effectiveN = n, transform, lagsTried, declaredOnly, inputs } = evidence;
  if (!interval) return [];
  const [low, high] = interval;
  const independent = Math.round(effectiveN);
  return [
    intl.t('panel.evidence.method', {
      changes: intl.t(
        transform === 'seasonal-difference' ? 'panel.evidence.season' : 'panel.evidence.changes',
      ),
      lag: lagWords(evidence, intl),
      low: intl.number(low, TWO_DIGITS),
      high: intl.number(high, TWO_DIGITS),
    }),
    intl.t(declaredOnly ? 'panel.evidence.lags' : 'panel.evidence.search', { count: lagsTried }),
    ...(independent < n ? [intl.t('panel.evidence.dependent', { count: independent })] : []),
    ...(inputs.methodChanges.length > 0 ? [intl.t('panel.evidence.method-change')] : []),
  ];
}

function lagWords({ inputs, leadLag }: LinkEvidence, intl: CharterIntl): string {
  return intl.t(`panel.lag.${inputs.kind ?? 'month'}`, { count: leadLag?.tested?.lag ?? inputs.lag ?? 0 });
}

/** Where belief and figures disagree, in a sentence; undefined where they do not, or where too little is known. */
export function disagreement(
  { suggestion, hint, verdict }: LinkEvidence,
  belief: string | undefined,
  intl: CharterIntl,
): string | undefined {
  if (belief === 'supported') {
    if (suggestion === 'contradicts') return intl.t('panel.belief.against');
    if (hint === 'opposite') return intl.t('panel.belief.against-so-far');
    return verdict === 'not-shown' ? intl.t('panel.belief.unseen') : undefined;
  }
  const counted = belief !== 'not-observed' && belief !== 'retired';
  return !counted && suggestion === 'supported' ? intl.t('panel.belief.seen') : undefined;
}
