import { describe, expect, it } from 'vitest';
import { authoringPlan } from '../../../src/lifecycle';
import { type CharterDraft, createCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const start = '2026-09-01';
const blank = createCharter({ title: '', newId: () => 'id', now: start });

const plan = (charter: CharterDraft, today = start, days?: number) =>
  authoringPlan(charter, { start, today, days });
const states = (charter: CharterDraft, today?: string) =>
  plan(charter, today).milestones.map(({ state }) => state);

describe('the plan', () => {
  it('is four steps in thirty days, without a gap between them', () => {
    const { milestones, end, daysLeft, current } = plan(blank, '2026-09-05');
    expect(milestones.map(({ id, from, due, days }) => [id, from, due, days])).toEqual([
      ['draft', '2026-09-01', '2026-09-08', 3],
      ['review', '2026-09-09', '2026-09-15', 10],
      ['approve', '2026-09-16', '2026-09-22', 17],
      ['launch', '2026-09-23', '2026-10-01', 26],
    ]);
    expect([end, daysLeft, current]).toEqual(['2026-10-01', 26, 'draft']);
  });

  it('stretches over as many days as there are', () => {
    expect(plan(blank, start, 60).milestones.map(({ due }) => due)).toEqual([
      '2026-09-15',
      '2026-09-29',
      '2026-10-13',
      '2026-10-31',
    ]);
  });

  it('crosses the end of a year and a leap day', () => {
    const { milestones } = authoringPlan(blank, { start: '2027-12-20', today: '2028-01-03' });
    expect(milestones.map(({ due }) => due)).toEqual([
      '2027-12-27',
      '2028-01-03',
      '2028-01-10',
      '2028-01-19',
    ]);
    const { end } = authoringPlan(blank, { start: '2028-02-01', today: '2028-02-01' });
    expect(end).toBe('2028-03-02');
  });

  it.each([
    ['2026-08-31', ['ahead', 'ahead', 'ahead', 'ahead']],
    ['2026-09-01', ['due', 'ahead', 'ahead', 'ahead']],
    ['2026-09-08', ['due', 'ahead', 'ahead', 'ahead']],
    ['2026-09-09', ['overdue', 'due', 'ahead', 'ahead']],
    ['2026-10-01', ['overdue', 'overdue', 'overdue', 'due']],
    ['2026-10-02', ['overdue', 'overdue', 'overdue', 'overdue']],
  ])('stands on %s by its dates', (today, expected) => {
    expect(states(blank, today)).toEqual(expected);
  });

  it('is no plan without dates', () => {
    expect(() => authoringPlan(blank, { start: 'soon', today: start })).toThrow(RangeError);
    expect(() => authoringPlan(blank, { start, today: 'now' })).toThrow(RangeError);
  });
});

describe('how far it is', () => {
  it('begins with the five questions', () => {
    const [draft] = plan({ ...blank, mission: quillmere.mission, services: quillmere.services }).milestones;
    expect(draft).toMatchObject({ state: 'due', progress: { done: 2, of: 5 } });
    expect(states({ ...tavlio, status: 'draft', approvals: [] })).toEqual([
      'done',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  it('has been discussed once it was sent round and nothing is in the way', () => {
    const discussed = { ...tavlio, status: 'in-review', approvals: [] };
    expect(states(discussed)).toEqual(['done', 'done', 'ahead', 'ahead']);
    expect(states({ ...discussed, links: [] })).toEqual(['done', 'ahead', 'ahead', 'ahead']);
    expect(states(thalassaia)).toEqual(['done', 'done', 'ahead', 'ahead']);
  });

  it('counts signatures, and is agreed with the last of them', () => {
    expect(plan(thalassaia).milestones[2]?.progress).toEqual({ done: 1, of: 4 });
    const all = thalassaia.parties?.filter(({ requiredSigner }) => requiredSigner) ?? [];
    const approvals = all.map(({ id }) => ({ id, partyId: id, version: '2.0', state: 'signed' }));
    expect(states({ ...thalassaia, approvals })).toEqual(['done', 'done', 'done', 'ahead']);
  });

  it('is over with a charter in force, and again with one that it replaced', () => {
    expect(plan(quillmere)).not.toHaveProperty('current');
    expect(states({ ...quillmere, status: 'superseded' })).toEqual(['done', 'done', 'done', 'done']);
    expect(states({ ...quillmere, status: 'approved' })).toEqual(['done', 'done', 'done', 'ahead']);
  });

  it('is not agreed where nobody has to sign', () => {
    const parties = tavlio.parties?.map((party) => ({ ...party, requiredSigner: false }));
    const [, , approve] = plan({ ...tavlio, status: 'draft', parties }).milestones;
    expect(approve?.state).toBe('ahead');
    expect(approve).not.toHaveProperty('progress');
  });
});

describe('who carries it', () => {
  it('are the people of the step, else the parties', () => {
    expect(plan(tavlio).milestones.map(({ whoIds }) => whoIds)).toEqual([
      ['en'],
      ['gtm'],
      ['gtm', 'ceo'],
      ['ceo'],
    ]);
    const stakeholders = [
      { id: 'kim', stakeholderRole: 'charter-owner' },
      { id: 'lee', stakeholderRole: 'reviewer' },
      { id: 'max', stakeholderRole: 'reviewer' },
      { id: 'ada', stakeholderRole: 'executive-sponsor' },
    ];
    expect(plan({ ...tavlio, stakeholders }).milestones.map(({ whoIds }) => whoIds)).toEqual([
      ['kim'],
      ['lee', 'max'],
      ['gtm', 'ceo'],
      ['ada'],
    ]);
    expect(plan(blank).milestones.map(({ whoIds }) => whoIds)).toEqual([[], [], [], []]);
  });
});
