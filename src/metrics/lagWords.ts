import type { LagCorrelation } from '../analysis/lagCorrelations';
import type { LeadLag } from '../analysis/leadLag';
import type { PeriodKind } from '../analysis/parsePeriod';
import type { CharterIntl } from '../i18n';
import { coefficientText } from './describedSeries';

/** Fewer pairs than this show no coefficient at all. */
const FEWEST_PAIRS = 8;
/** From so many pairs on figures can confirm a link. */
const CONFIRMING_PAIRS = 20;

/** A delay as a place of the cursor names it. */
export function delayText(lag: number, kind: PeriodKind, intl: CharterIntl): string {
  return lag === 0 ? intl.t('lags.same') : intl.t(`lags.after.${kind}`, { count: lag });
}

/** What the cursor reads out of a delay, as one sentence: coefficient, pairs, interval, and whether chance alone may give it. */
export function lagReading(
  { lag, n, r, interval }: LagCorrelation,
  kind: PeriodKind,
  expected: number | undefined,
  intl: CharterIntl,
): string {
  const after = delayText(lag, kind, intl);
  const delay = lag === expected ? intl.t('lags.reading.expected', { delay: after }) : after;
  if (r === undefined || !interval)
    return n < FEWEST_PAIRS
      ? intl.t('lags.reading.few', { delay, count: n })
      : intl.t('lags.reading.constant', { delay });
  const [low, high] = interval.map((end) => coefficientText(end, intl));
  const reading = intl.t('lags.reading.r', {
    delay,
    r: coefficientText(r, intl),
    low: low ?? '',
    high: high ?? '',
    count: n,
  });
  return intl.t(interval[0] * interval[1] > 0 ? 'lags.reading.clear' : 'lags.reading.chance', { reading });
}

/** How the coefficients were reached, how to read them, and what they do not show; `n` are the pairs at the expected delay. */
export function evidenceNote({ inputs, lags }: LeadLag, n: number, intl: CharterIntl): string {
  return [
    intl.t(`lags.note.${inputs.transform}`, { count: lags.length }),
    intl.t('lags.note.read'),
    intl.t(inputs.declaredLag === undefined ? 'lags.note.search' : 'lags.note.declared'),
    n < CONFIRMING_PAIRS && intl.t('panel.evidence.exploratory', { count: n }),
    intl.t('panel.link.fine-print'),
  ]
    .filter(Boolean)
    .join(' ');
}
