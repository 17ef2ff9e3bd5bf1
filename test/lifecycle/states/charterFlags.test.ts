import { describe, expect, it } from 'vitest';
import { charterFlags } from '../../../src/lifecycle';
import { exampleCharters } from '../../../src/testing/examples';
import { tavlio } from '../people';

const reviewed = (nextDue: string, status = 'active') => ({
  ...tavlio,
  status,
  review: { cadence: 'quarterly' as const, nextDue },
});

describe('charterFlags', () => {
  it.each([
    ['2026-10-15', []],
    ['2026-10-14', ['review-due']],
    ['2026-09-30', ['review-due']],
    ['2026-09-29', ['review-overdue']],
  ])('with a review due on %s', (nextDue, flags) => {
    expect(charterFlags(reviewed(nextDue), { now: '2026-09-30' })).toEqual(flags);
  });

  it('sees the overdue review of the example', () => {
    expect(charterFlags(exampleCharters.quillmere, { now: '2026-09-30' })).toContain('review-overdue');
  });

  it('sees old figures', () => {
    expect(charterFlags(reviewed('2028-01-01'), { now: '2027-06-01' })).toEqual(['stale-data']);
  });

  it.each(['superseded', 'archived', 'rejected'])('asks nothing of a %s charter', (status) => {
    expect(charterFlags(reviewed('2026-01-01', status), { now: '2027-06-01' })).toEqual([]);
  });
});
