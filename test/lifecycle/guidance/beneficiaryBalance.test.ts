import { describe, expect, it } from 'vitest';
import { beneficiaryBalance } from '../../../src/lifecycle';
import { lintCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;

describe('who gains', () => {
  it('is counted over services and indicators', () => {
    const [first, second] = quillmere.indicators ?? [];
    const indicators = [
      { ...first, id: 'a', beneficiaries: ['buyer', 'seller'] },
      { ...second, id: 'b' },
    ];
    expect(beneficiaryBalance({ ...quillmere, indicators })).toEqual({
      verdict: 'even',
      shares: [
        { id: 'buyer', services: 2, indicators: 1 },
        { id: 'seller', services: 3, indicators: 1 },
        { id: 'employee', services: 3, indicators: 0 },
      ],
      short: [],
      unsaid: { services: 0, indicators: 1 },
    });
  });

  it('is even in the start-up, and little for buyers in the group', () => {
    expect(beneficiaryBalance(tavlio).verdict).toBe('even');
    const group = beneficiaryBalance(thalassaia);
    expect([group.verdict, group.short]).toEqual(['uneven', ['buyer']]);
    expect(group.shares.map(({ services }) => services)).toEqual([1, 4, 3]);
  });

  it('is uneven only below a third', () => {
    const services = ['a', 'b', 'c'].map((id) => ({ id, beneficiaries: ['seller', 'employee'] }));
    const one = { id: 'd', beneficiaries: ['buyer'] };
    expect(beneficiaryBalance({ ...tavlio, services: [...services, one] }).verdict).toBe('even');
    const more = { id: 'e', beneficiaries: ['seller'] };
    expect(beneficiaryBalance({ ...tavlio, services: [...services, one, more] }).verdict).toBe('uneven');
  });

  it('has a gap where the lint warns of one', () => {
    const services = [{ id: 'coaching', beneficiaries: ['seller'] }];
    const charter = { ...tavlio, services, indicators: [] };
    expect(beneficiaryBalance(charter)).toMatchObject({ verdict: 'gap', short: ['buyer', 'employee'] });
    expect(lintCharter(charter, { now: '2026-09-30' }).map(({ code }) => code)).toContain('balance-gap');
  });

  it('is unknown while nothing says so', () => {
    const services = [{ id: 'coaching' }, { id: 'onboarding', beneficiaries: [] }];
    expect(beneficiaryBalance({ ...tavlio, services, indicators: undefined })).toMatchObject({
      verdict: 'empty',
      short: [],
      unsaid: { services: 2, indicators: 0 },
    });
  });
});
