import type { LinkEvidence } from '../analysis/linkEvidence';
import type { CharterIntl, MessageKey } from '../i18n';

/** From so many pairs on figures can confirm a link. */
const CONFIRMING = 20;
const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The coefficient with its pairs, or why there is none, in a few words. */
export function coefficientWords({ r, n, reason }: LinkEvidence, intl: CharterIntl): string {
  if (r !== undefined) return intl.t('panel.link.r', { r: intl.number(r, TWO_DIGITS), count: n });
  if (reason === 'different-cadence' || reason === 'constant') return intl.t('panel.evidence.none');
  return intl.t('panel.link.too-few', { count: n });
}

/**
 * What the figures say about a link, in sentences: the finding, how it was reached (transform, lag, interval, pairs, lags
 * tried), and at the end what it does not show.
 */
export function evidenceSentences(evidence: LinkEvidence, intl: CharterIntl): string[] {
  return [
    ...findingSentences(evidence, intl),
    ...methodSentences(evidence, intl),
    intl.t('panel.link.fine-print'),
  ];
}

function findingSentences(evidence: LinkEvidence, intl: CharterIntl): string[] {
  const { verdict, reason, n, inputs } = evidence;
  const few = n < CONFIRMING ? [intl.t('panel.evidence.exploratory', { count: n })] : [];
  switch (verdict) {
    case 'not-enough':
      return notEnough[reason] ? [intl.t(notEnough[reason])] : [intl.t('panel.evidence.few')];
    case 'exploratory':
      return few;
    case 'moves-before':
      return [intl.t('panel.evidence.before', { lag: lagWords(inputs, intl) })];
    case 'moves-with':
      return [intl.t('panel.evidence.with')];
    case 'not-shown':
      return [intl.t(reason === 'interval-near-zero' ? 'panel.evidence.weak' : 'panel.evidence.chance')];
    case 'contradicts':
      return [intl.t('panel.evidence.against'), ...few];
    default:
      return verdict satisfies never;
  }
}

const notEnough: Partial<Record<LinkEvidence['reason'], MessageKey>> = {
  'different-cadence': 'panel.evidence.cadence',
  constant: 'panel.evidence.constant',
};

function methodSentences({ leadLag, r, n, inputs }: LinkEvidence, intl: CharterIntl): string[] {
  if (!leadLag || r === undefined) return [];
  const { tested, lags } = leadLag;
  const [low = Number.NaN, high = Number.NaN] = tested?.interval ?? [];
  const sentences = [
    intl.t('panel.evidence.method', {
      changes: intl.t(
        leadLag.inputs.transform === 'seasonal-difference'
          ? 'panel.evidence.season'
          : 'panel.evidence.changes',
      ),
      lag: lagWords(inputs, intl),
      low: intl.number(low, TWO_DIGITS),
      high: intl.number(high, TWO_DIGITS),
    }),
    intl.t('panel.evidence.lags', { count: lags.length }),
  ];
  const independent = Math.round(tested?.effectiveN ?? n);
  if (independent < n) sentences.push(intl.t('panel.evidence.dependent', { count: independent }));
  return sentences;
}

function lagWords({ kind = 'month', lag = 0 }: LinkEvidence['inputs'], intl: CharterIntl): string {
  return intl.t(`panel.lag.${kind}`, { count: lag });
}

/** Where belief and figures disagree, in a sentence; undefined where they do not, or where too little is known. */
export function disagreement(
  { verdict, n }: LinkEvidence,
  belief: string | undefined,
  intl: CharterIntl,
): string | undefined {
  const shown = verdict === 'moves-before' || verdict === 'moves-with';
  if (belief === 'supported' && verdict === 'contradicts') return intl.t('panel.belief.against');
  if (belief === 'supported' && verdict === 'not-shown' && n >= CONFIRMING)
    return intl.t('panel.belief.unseen');
  if ((belief === 'not-observed' || belief === 'retired') && shown) return intl.t('panel.belief.seen');
  return undefined;
}
