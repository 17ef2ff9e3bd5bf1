import { describe, expect, it } from 'vitest';
import { reviewDates } from '../../../src/lifecycle';
import { dueAfter } from '../../../src/lifecycle/review/reviewDates';
import { lintCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const at = (now: string) => ({ now });

describe('the examples on 30 September 2026', () => {
  it('quillmere is overdue by thirty days, and its next dates keep the end of the month', () => {
    expect(reviewDates(quillmere, at('2026-09-30'))).toEqual({
      state: 'overdue',
      last: '2026-05-28',
      due: '2026-08-31',
      from: 'agreed',
      days: -30,
      next: ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31'],
    });
  });

  it('tavlio is due in five days', () => {
    expect(reviewDates(tavlio, at('2026-09-30'))).toMatchObject({
      state: 'due',
      days: 5,
      next: ['2026-10-05', '2027-01-05', '2027-04-05', '2027-07-05'],
    });
  });

  it('thalassaia, with fifteen days left, is not due yet, and is on the next day', () => {
    expect(reviewDates(thalassaia, at('2026-09-30'))).toMatchObject({ state: 'ahead', days: 15 });
    expect(reviewDates(thalassaia, at('2026-10-01'))).toMatchObject({ state: 'due', days: 14 });
  });
});

describe('a review', () => {
  it('is due on its day, and overdue from the day after', () => {
    expect(reviewDates(quillmere, at('2026-08-31'))).toMatchObject({ state: 'due', days: 0 });
    expect(reviewDates(quillmere, at('2026-09-01'))).toMatchObject({ state: 'overdue', days: -1 });
  });

  it('follows the last one by its cadence where no date was agreed', () => {
    const review = { cadence: 'monthly', history: [{ id: 'a', on: '2026-01-31' }, { id: 'b' }] };
    expect(reviewDates({ review }, at('2026-02-20'))).toMatchObject({
      state: 'due',
      due: '2026-02-28',
      from: 'last-review',
      last: '2026-01-31',
    });
  });

  it('is one cadence after the beginning of a charter that was never reviewed', () => {
    const young = { period: { from: '2026-06-30' }, review: { cadence: 'quarterly' } };
    expect(reviewDates(young, at('2026-09-16'))).toMatchObject({
      state: 'due',
      due: '2026-09-30',
      from: 'period',
    });
  });

  it('has no date without a date or a cadence, and none when the charter binds nobody', () => {
    expect(reviewDates({}, at('2026-09-30'))).toEqual({ state: 'unknown', next: [] });
    expect(reviewDates({ ...quillmere, status: 'archived' }, at('2026-09-30'))).toEqual({
      state: 'closed',
      last: '2026-05-28',
      next: [],
    });
    const odd = { review: { cadence: 'event-driven', nextDue: '2026-10-01' } };
    expect(reviewDates(odd, at('2026-09-30')).next).toEqual(['2026-10-01']);
  });

  it('that was due two thousand years ago still has its next dates at once', () => {
    const old = { review: { cadence: 'weekly', nextDue: '0026-09-30' } };
    const { next, days } = reviewDates(old, at('2026-09-30'));
    expect(days).toBe(-730_485);
    expect(next).toEqual(['2026-09-30', '2026-10-07', '2026-10-14', '2026-10-21']);
  });

  it('is overdue exactly when lint says so', () => {
    for (const now of ['2026-08-31', '2026-09-01', '2027-01-01']) {
      for (const charter of Object.values(exampleCharters)) {
        const isLate = lintCharter(charter, { now }).some(({ code }) => code === 'review-overdue');
        expect(reviewDates(charter, { now }).state === 'overdue').toBe(isLate);
      }
    }
  });
});

describe('the date after a review', () => {
  it('is one cadence later, whether it was held early or late', () => {
    expect(dueAfter(quillmere, '2026-09-30', false)).toBe('2026-12-30');
    expect(dueAfter(tavlio, '2026-09-30', false)).toBe('2026-12-30');
  });

  it('stays as agreed after a review that a change brought forward, unless that date was near', () => {
    expect(dueAfter(thalassaia, '2026-08-03', true)).toBe('2026-10-15');
    expect(dueAfter(thalassaia, '2026-10-02', true)).toBe('2027-01-02');
  });

  it('is a quarter later where no cadence is known', () => {
    expect(dueAfter({}, '2026-11-30', false)).toBe('2027-02-28');
  });
});
