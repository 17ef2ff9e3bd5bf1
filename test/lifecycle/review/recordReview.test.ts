import { describe, expect, it } from 'vitest';
import { type ReviewDraft, recordReview, reviewDates, startReview } from '../../../src/lifecycle';
import { type CharterDraft, lintCharter, parseCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere } = exampleCharters;
const now = '2026-09-30';

function counter(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

function start(more: Partial<ReviewDraft> = {}, charter: CharterDraft = quillmere): ReviewDraft {
  return { ...startReview(charter, { now, newId: counter() }), ...more };
}

/** A review with the decision about the discount taken. */
function held(more: Partial<ReviewDraft> = {}): ReviewDraft {
  const draft = start({ attendees: ['cro', 'en'], alignment: 'partly' });
  const decisions = draft.decisions.map((one) =>
    one.itemId === 'dis' ? { ...one, decision: 'change', note: 'Coach price talks', ownerId: 'sal' } : one,
  );
  return { ...draft, decisions, ...more };
}

function record(draft: ReviewDraft, charter: CharterDraft = quillmere) {
  const before = structuredClone(charter);
  const result = recordReview(charter, draft, { now });
  expect(charter).toEqual(before);
  return result;
}

function reasons(draft: ReviewDraft, charter?: CharterDraft): string[] {
  const result = record(draft, charter);
  return result.ok ? [] : result.faults.map(({ code }) => code);
}

describe('starting a review', () => {
  it('asks for one decision about each indicator, what struggles first, and takes none', () => {
    const draft = start();
    expect(draft).toMatchObject({ id: 'id-1', on: now, attendees: [], findings: [], nextDue: '2026-12-30' });
    expect(draft.decisions.map(({ itemId }) => itemId)).toEqual(['dis', 'acc', 'coa', 'onb', 'win', 'ramp']);
    expect(draft.decisions.some((one) => 'decision' in one)).toBe(false);
    expect(new Set(draft.decisions.map(({ id }) => id)).size).toBe(6);
  });

  it('after a change asks about the suggested services before all', () => {
    const draft = startReview(quillmere, { now, newId: counter(), trigger: 'hiring-surge' });
    expect(draft.trigger).toBe('hiring-surge');
    expect(draft.decisions.map(({ itemId }) => itemId).slice(0, 5)).toEqual([
      'onboarding',
      'certification',
      'manager-enablement',
      'continuous-learning',
      'dis',
    ]);
  });

  it('of an empty charter has nothing to decide about', () => {
    expect(start({}, { schemaVersion: 1, id: 'c' }).decisions).toEqual([]);
  });
});

describe('recording a review', () => {
  it('writes who, what and when, with the version that was looked at', () => {
    const result = record(held({ findings: ['Discount has not moved', '  '] }));
    expect(result).toMatchObject({ ok: true, nextDue: '2026-12-30' });
    expect(result.ok && result.entry).toEqual({
      id: 'id-1',
      on: now,
      attendees: ['cro', 'en'],
      version: '3.0',
      alignment: 'partly',
      findings: [{ id: 'finding-1', text: 'Discount has not moved' }],
      decisions: [
        { id: 'id-2', itemId: 'dis', decision: 'change', note: 'Coach price talks', ownerId: 'sal' },
      ],
    });
  });

  it('leaves a sound charter whose review is no longer overdue, and everything else as it was', () => {
    const result = record(held());
    if (!result.ok) return expect.fail(result.reason);
    const { charter } = result;
    expect(lintCharter(quillmere, { now }).map(({ code }) => code)).toContain('review-overdue');
    expect(lintCharter(charter, { now }).map(({ code }) => code)).not.toContain('review-overdue');
    expect(reviewDates(charter, { now })).toMatchObject({ last: now, due: '2026-12-30', state: 'ahead' });
    expect(parseCharter(charter)).toMatchObject({ ok: true, charter, issues: [] });
    expect({ ...charter, review: undefined }).toEqual({ ...quillmere, review: undefined });
    expect(charter.review?.history?.[0]).toEqual(quillmere.review?.history?.[0]);
  });

  it('that was held earlier than the newest one leaves the next date as it is', () => {
    const result = record(held({ on: '2026-03-02' }));
    expect(result).toMatchObject({ ok: true, nextDue: '2026-08-31' });
  });

  it('needs no decision where there is nothing to decide about', () => {
    const empty = { schemaVersion: 1, id: 'c' };
    expect(record(start({ alignment: 'aligned' }, empty), empty)).toMatchObject({ ok: true });
  });

  it('of a service that the charter does not have leaves no dangling id', () => {
    const draft = held({
      decisions: [
        {
          id: 'd',
          topicId: 'certification',
          itemId: 'certification',
          decision: 'add',
          note: 'From January',
          ownerId: 'en',
        },
      ],
    });
    const result = record(draft);
    if (!result.ok) return expect.fail(result.reason);
    const codes = (charter: CharterDraft) => lintCharter(charter, { now }).map(({ code }) => code);
    expect(codes(result.charter)).toEqual(codes(quillmere).filter((code) => code !== 'review-overdue'));
  });
});

describe('what is refused, with the charter as it was', () => {
  const decided = (more: object) => [{ id: 'd', topicId: 'dis', itemId: 'dis', decision: 'change', ...more }];

  it('a date before the charter, with the day on which it begins', () => {
    const result = record(held({ on: '2025-09-30' }));
    expect(result).toEqual({
      ok: false,
      reason: 'before-charter',
      faults: [{ code: 'before-charter', field: 'on', date: '2025-10-01' }],
    });
    expect(reasons(held({ on: '2025-10-01' }))).toEqual([]);
  });

  it.each([
    ['no date', held({ on: undefined }), ['no-date']],
    ['a day that does not exist', held({ on: '2026-02-30' }), ['no-date']],
    ['tomorrow', held({ on: '2026-10-01' }), ['in-future']],
    ['nobody there', held({ attendees: [] }), ['nobody-attended']],
    ['no verdict', held({ alignment: undefined }), ['no-alignment']],
    ['a next date on the same day', held({ nextDue: now }), ['next-not-after']],
    ['no next date', held({ nextDue: undefined }), ['next-not-after']],
    ['nothing decided', start({ attendees: ['en'], alignment: 'not' }), ['no-decision']],
    ['a change without an owner', held({ decisions: decided({ note: 'x' }) }), ['no-owner']],
    ['a change without a note', held({ decisions: decided({ ownerId: 'en', note: ' ' }) }), ['no-note']],
    [
      'a word that is no decision',
      held({ decisions: [{ id: 'd', topicId: 'dis', itemId: 'dis', decision: 'postpone' }] }),
      ['unknown-decision'],
    ],
    [
      'two decisions about one thing',
      held({
        decisions: [
          { id: 'a', topicId: 'dis', itemId: 'dis', decision: 'keep' },
          { id: 'b', topicId: 'acc', itemId: 'dis', decision: 'keep' },
        ],
      }),
      ['decided-twice'],
    ],
  ])('%s', (_, draft, expected) => {
    expect(reasons(draft)).toEqual(expected);
  });

  it('all of it at once, in the order of the fields', () => {
    const nothing = { id: 'r', attendees: [], findings: [], decisions: [] };
    expect(reasons(nothing)).toEqual([
      'no-date',
      'nobody-attended',
      'no-decision',
      'no-alignment',
      'next-not-after',
    ]);
  });

  it('but to keep what is needs neither owner nor note', () => {
    expect(
      reasons(held({ decisions: [{ id: 'd', topicId: 'win', itemId: 'win', decision: 'keep' }] })),
    ).toEqual([]);
  });
});
