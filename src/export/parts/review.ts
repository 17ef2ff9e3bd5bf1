import type { ReviewEntry } from '../../model';
import {
  type Block,
  type Fact,
  factsBlock,
  factsOf,
  listBlock,
  paragraphBlock,
  tableBlock,
  tableOf,
  titled,
} from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

const MEMBERS = ['parties', 'stakeholders'] as const;

/** Whether the next review's date has passed. */
export function isReviewOverdue({ charter, asOf }: CharterWords): boolean {
  const due = charter.review?.nextDue;
  return due !== undefined && due < asOf.slice(0, 10);
}

/** When the charter is looked at again, as a sentence; `''` when no date is set. */
export function nextReview(words: CharterWords): string {
  const due = words.charter.review?.nextDue;
  if (due === undefined) return '';
  const date = words.date(due);
  return words.intl.t(isReviewOverdue(words) ? 'viewer.review.overdue' : 'viewer.review.next', { date });
}

/** How often, and what brings it forward. */
export function reviewFacts(words: CharterWords): readonly Fact[] {
  const { charter, intl } = words;
  return factsOf([
    [intl.t('field.review.cadence'), words.label('reviewCadence', charter.review?.cadence)],
    [intl.t('field.changeTriggers'), words.labels('changeTrigger', charter.changeTriggers)],
  ]);
}

/** Who is told what, and how. */
export function reportingTable(words: CharterWords) {
  const { intl, user } = words;
  const { t } = intl;
  return tableOf(
    t('list.reporting.heading'),
    [
      t('field.reporting.audience'),
      t('field.reporting.channel'),
      t('field.reporting.cadence'),
      t('field.reporting.format'),
      t('field.reporting.ownerId'),
    ],
    (words.charter.reporting ?? []).map((line) => [
      user(line.audience) || t('common.unnamed'),
      user(line.channel),
      words.label('cadence', line.cadence),
      user(line.format),
      words.name(line.ownerId, MEMBERS),
    ]),
  );
}

/** Reviews held, the newest first. */
export function reviewsHeld({ charter }: CharterWords): readonly ReviewEntry[] {
  return [...(charter.review?.history ?? [])].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
}

/** Who was there and which version lay on the table. */
export function reviewEntryFacts(words: CharterWords, entry: ReviewEntry): readonly Fact[] {
  const { t } = words.intl;
  return factsOf([
    [t('field.review.history.version'), words.user(entry.version)],
    [t('field.review.history.attendees'), words.names(entry.attendees, MEMBERS)],
  ]);
}

/** What one review found. */
export function findingsOf({ user }: CharterWords, { findings = [] }: ReviewEntry): readonly string[] {
  return findings.map(({ text }) => user(text)).filter(Boolean);
}

/** What one review decided. */
export function decisionsTable(words: CharterWords, { decisions = [] }: ReviewEntry) {
  const { t } = words.intl;
  return tableOf(
    t('list.review.history.decisions.heading'),
    [
      t('field.review.history.decisions.itemId'),
      t('field.review.history.decisions.decision'),
      t('field.review.history.decisions.note'),
      t('field.review.history.decisions.ownerId'),
    ],
    decisions.map((one) => [
      words.name(one.itemId, ['services', 'indicators', 'audiences', 'priorities']) || t('common.not-set'),
      words.label('decision', one.decision),
      words.user(one.note),
      words.name(one.ownerId, MEMBERS),
    ]),
  );
}

/** How the text of the charter has changed. */
export function changeLogTable(words: CharterWords) {
  const { t } = words.intl;
  return tableOf(
    t('list.changeLog.heading'),
    [
      t('field.changeLog.version'),
      t('field.changeLog.on'),
      t('field.changeLog.note'),
      t('field.changeLog.byId'),
    ],
    (words.charter.changeLog ?? []).map((one) => [
      words.user(one.version) || t('common.not-set'),
      words.date(one.on),
      words.user(one.note),
      words.name(one.byId, MEMBERS),
    ]),
  );
}

/** What comes when. */
export function roadmapTable({ charter, intl, user }: CharterWords) {
  return tableOf(
    intl.t('list.roadmap.heading'),
    [intl.t('field.roadmap.milestone'), intl.t('field.roadmap.quarter'), intl.t('field.roadmap.status')],
    (charter.roadmap ?? []).map((one) => [
      user(one.milestone) || intl.t('common.unnamed'),
      one.quarter === undefined ? '' : user(intl.period(one.quarter)),
      user(one.status),
    ]),
  );
}

/** When the work is done. */
export function exitCriteriaOf({ charter, user }: CharterWords): readonly string[] {
  return (charter.exitCriteria ?? []).map(({ text }) => user(text)).filter(Boolean);
}

/** The review in words. */
export function reviewOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  return [
    ...[paragraphBlock(nextReview(words)), factsBlock(reviewFacts(words))].filter((one) => one !== undefined),
    ...titled(t('list.reporting.heading'), tableBlock(reportingTable(words))),
    ...reviewsHeld(words).flatMap((entry) =>
      titled(
        t('viewer.review.held', { date: words.date(entry.on) || t('common.not-set') }),
        factsBlock([
          ...factsOf([[t('field.review.history.alignment'), words.label('alignment', entry.alignment)]]),
          ...reviewEntryFacts(words, entry),
        ]),
        listBlock(findingsOf(words, entry)),
        tableBlock(decisionsTable(words, entry)),
      ),
    ),
    ...titled(t('list.changeLog.heading'), tableBlock(changeLogTable(words))),
    ...titled(t('list.roadmap.heading'), tableBlock(roadmapTable(words))),
    ...titled(t('list.exitCriteria.heading'), listBlock(exitCriteriaOf(words))),
  ];
}
