import type { MessageKey } from '../../i18n';
import { inSentence, nounInSentence } from '../../i18n/inSentence';
import type { ReviewItem, ReviewLink, SinceReview, SuggestedDecision } from '../../lifecycle';
import type { CharterWords } from './createCharterWords';
import { endSentence } from './sentences';

/** The newest figure with its period and its target: "17.9% in September 2026, target 14%". */
export function figureWords(words: CharterWords, item: ReviewItem): string {
  const { t, period } = words.intl;
  const { now } = item.since;
  const figure = now
    ? t('review.now', { value: words.figure(item.indicator, now.value), period: period(now.period) })
    : t('review.now.none');
  return words.intl.series([figure, targetWords(words, item, item.status.inputs.targetPeriod)]);
}

/** "target 14%", of a band its two limits, with when it falls due if that is given; empty without a target. */
export function targetWords(
  words: CharterWords,
  { indicator, status }: Pick<ReviewItem, 'indicator' | 'status'>,
  by?: string,
): string {
  const { limits } = status.inputs;
  if (!limits) return '';
  const [low, high] = [limits.low, limits.high].map((limit) =>
    Number.isFinite(limit) ? words.figure(indicator, limit) : '',
  );
  const value = low && high ? words.intl.t('viewer.band', { low, high }) : `${low}${high}`;
  return by
    ? words.intl.t('review.target.by', { value, period: words.intl.period(by) })
    : words.intl.t('review.target', { value });
}

/** What it has done since the last review, or since the baseline; empty when nothing can be compared. */
export function sinceWords(words: CharterWords, { indicator, since }: ReviewItem): string {
  const about = since.from === 'last-review' ? 'review.since' : 'review.baseline';
  if (since.reason === 'method-changed') return words.intl.t(`${about}.anew`);
  if (since.isNoneNew) return words.intl.t('review.since.none-new');
  const way = wayOf(since);
  return way ? words.intl.t(`${about}.${way}`, { before: words.figure(indicator, since.before?.value) }) : '';
}

/** Which way a figure went. */
export function wayOf({ change }: SinceReview): 'up' | 'down' | 'same' | undefined {
  if (change === undefined) return undefined;
  return change === 0 ? 'same' : change > 0 ? 'up' : 'down';
}

/** Why it stands where it does, and what makes a link of it doubtful. */
export function reasonWords(words: CharterWords, item: ReviewItem, link?: ReviewLink): string {
  const { reason, movement } = item;
  const isTrend = movement.from === 'trend' && (reason === 'better' || reason === 'worse');
  const why = words.intl.t(isTrend ? `review.reason.${reason}.trend` : `review.reason.${reason}`);
  return [why, doubtWords(words, link)].filter(Boolean).join(' ');
}

const DOUBTS: Readonly<Record<string, MessageKey>> = {
  'lag-passed': 'review.doubt.lag-passed',
  'not-observed': 'review.doubt.not-observed',
  'moves-against': 'review.doubt.moves-against',
};

/** What makes a link doubtful; empty when nothing does. */
export function doubtWords(words: CharterWords, reviewed: ReviewLink | undefined): string {
  if (reviewed?.verdict.verdict !== 'challenge') return '';
  const { link, verdict } = reviewed;
  const key = DOUBTS[verdict.reason];
  const { effectDue } = verdict.inputs;
  if (!key) return '';
  const [leading, Leading] = names(words, link.leadingId);
  const [lagging, Lagging] = names(words, link.laggingId);
  return words.intl.t(key, { leading, Leading, lagging, Lagging, date: words.date(effectDue) });
}

/** What is suggested, and why: one sentence for the decision, one for the reason. */
export function suggestionWords(words: CharterWords, suggestion: SuggestedDecision): string {
  const { decision } = suggestion;
  const what = decision && words.intl.t('review.suggested', { decision: decisionWord(words, decision) });
  return [what, suggestionReason(words, suggestion)].filter(Boolean).join(' ');
}

/** Why something is suggested. */
export function suggestionReason(words: CharterWords, { reason, link }: SuggestedDecision): string {
  const [other, Other] = names(words, link?.otherId);
  const date = words.date(link?.verdict.inputs.effectDue);
  return words.intl.t(`review.suggestion.${reason}`, { other, Other, date });
}

/** The name of an indicator as it runs in a sentence, and as it stands. */
function names(words: CharterWords, id: string | undefined): readonly [string, string] {
  const name = words.name(id, ['indicators']);
  return [nounInSentence(name, words.intl.code), name];
}

/** The word for a decision as it runs in a sentence. */
export function decisionWord({ label, intl }: CharterWords, decision: string | undefined): string {
  return inSentence(label('decision', decision), intl.code);
}

/** What was decided about it before; empty when nothing was. */
export function decidedWords(words: CharterWords, { decided }: ReviewItem): string {
  if (!decided) return '';
  const { on, decision } = decided;
  const note = words.user(decision.note);
  return words.intl.t(note ? 'review.decided.note' : 'review.decided', {
    date: words.date(on),
    item: words.name(decision.itemId),
    decision: decisionWord(words, decision.decision),
    note: endSentence(note),
  });
}

/** Periods since the last review that have no figure, with the reason; empty when none is missing. */
export function missingWords(words: CharterWords, { movement, since }: ReviewItem): string {
  const { t, period } = words.intl;
  const from = since.from === 'last-review' ? (since.before?.period ?? '') : '';
  const missing = movement.inputs.missing.filter((row) => row.period > from);
  if (missing.length === 0) return '';
  const periods = missing.map((row) =>
    row.missing
      ? t('review.missing.reason', {
          period: period(row.period),
          reason: inSentence(words.label('missingReason', row.missing), words.intl.code),
        })
      : period(row.period),
  );
  return t('review.missing', { count: missing.length, periods: words.intl.series(periods) });
}

/** Which services are behind it, and for whom. */
export function behindWords(words: CharterWords, { serviceIds, audienceIds }: ReviewItem): string {
  const { t } = words.intl;
  const listed = (ids: readonly string[], list: 'services' | 'audiences') =>
    words.intl.series(ids.map((id) => words.name(id, [list])));
  return [
    serviceIds.length > 0 &&
      t('review.behind', { count: serviceIds.length, services: listed(serviceIds, 'services') }),
    audienceIds.length > 0 && t('review.for', { audiences: listed(audienceIds, 'audiences') }),
  ]
    .filter(Boolean)
    .join(' ');
}
