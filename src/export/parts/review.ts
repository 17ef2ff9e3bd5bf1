import type { CharterDraft, ReviewEntry } from '../../model';
import { type Block, present, statesOf, titled, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { fieldFacts, listTable, textsOf } from '../words/readFields';

/** When the charter is looked at again, who is told what, and what reviews decided. */
export function reviewBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const { review } = charter;
  return [
    ...nextReview(words, review?.nextDue),
    ...present({
      kind: 'facts',
      facts: [
        ...fieldFacts(words, 'review', review, { cadence: 'reviewCadence' }),
        ...fieldFacts(words, '', charter, { changeTriggers: 'changeTrigger' }),
      ],
    }),
    ...titledTable(
      listTable(words, 'reporting', charter.reporting, {
        audience: 'text',
        channel: 'text',
        cadence: 'cadence',
        format: 'text',
        ownerId: 'member',
      }),
    ),
    ...reviewsHeld(charter).flatMap((entry) => heldReview(words, entry)),
    ...titledTable(
      listTable(words, 'changeLog', charter.changeLog, {
        version: 'text',
        on: 'date',
        note: 'text',
        byId: 'member',
        personName: 'text',
      }),
    ),
    ...titledTable(
      listTable(words, 'roadmap', charter.roadmap, { milestone: 'text', quarter: 'period', status: 'text' }),
    ),
    ...titled(intl.t('list.exitCriteria.heading'), {
      kind: 'list',
      items: textsOf(words, charter.exitCriteria),
    }),
  ];
}

/** The reviews on record, the newest first. */
export function reviewsHeld({ review }: CharterDraft): ReviewEntry[] {
  return [...(review?.history ?? [])].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
}

/** When the next review is due, and whether that has passed. */
export function nextReview({ asOf, intl, date }: CharterWords, due: string | undefined): Block[] {
  if (due === undefined) return [];
  const overdue = due < asOf.slice(0, 10);
  const text = intl.t(overdue ? 'viewer.review.overdue' : 'viewer.review.next', { date: date(due) });
  return [{ kind: 'prose', look: overdue ? 'overdue' : 'lede', text }];
}

/** One review that was held: its verdict, who was there, what was found and decided. */
export function heldReview(words: CharterWords, entry: ReviewEntry): Block[] {
  const { t } = words.intl;
  const path = 'review.history';
  const decisions = listTable(words, `${path}.decisions`, entry.decisions, {
    itemId: 'item',
    decision: 'decision',
    note: 'text',
    ownerId: 'member',
  });
  return titled(
    t('viewer.review.held', { date: words.date(entry.on) || t('common.not-set') }),
    { kind: 'states', states: statesOf('alignment', entry.alignment) },
    { kind: 'facts', facts: fieldFacts(words, path, entry, { version: 'text', attendees: 'member' }) },
    { kind: 'list', items: textsOf(words, entry.findings) },
    { kind: 'table', table: decisions },
  );
}
