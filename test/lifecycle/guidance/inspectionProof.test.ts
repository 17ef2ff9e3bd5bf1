import { describe, expect, it } from 'vitest';
import { indicatorStatus } from '../../../src/analysis';
import { inspectionProof } from '../../../src/lifecycle';
import type { CharterDraft, Indicator } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const asOf = '2026-09-30';
const proof = (charter: CharterDraft) => inspectionProof(charter, { asOf });
const verdict = (charter: CharterDraft) => proof(charter).verdict;

/** Quillmere with another proof. */
const provedBy = (indicator: Partial<Indicator>): CharterDraft => ({
  ...quillmere,
  inspection: { motion: 'A live deal review', proofIndicatorId: 'p' },
  indicators: [
    {
      id: 'p',
      kind: 'leading',
      unit: 'percent',
      direction: 'higher-is-better',
      cadence: 'monthly',
      ...indicator,
    },
  ],
});
const upTo80 = { baseline: { value: 0, period: '2026-01' }, target: { value: 80, period: '2026-12' } };
const figure = (value: number) => ({ ...upTo80, series: [{ period: '2026-08', value }] });

describe('the proof of the inspected practice', () => {
  it.each([quillmere, tavlio, thalassaia])('holds in $title', (charter) => {
    const { indicator, status, ...rest } = proof(charter);
    expect(rest).toEqual({ verdict: 'proven' });
    expect(indicator?.id).toBe(charter.inspection?.proofIndicatorId);
    expect(status).toEqual(indicator && indicatorStatus(indicator, { asOf }));
  });

  it('follows the status of its indicator', () => {
    expect(verdict(provedBy(figure(55)))).toBe('proven');
    expect(verdict(provedBy(figure(35)))).toBe('doubtful');
    expect(verdict(provedBy(figure(10)))).toBe('refuted');
  });

  it('is unknown without figures, without a target and with old figures', () => {
    expect(verdict(provedBy(upTo80))).toBe('unknown');
    expect(verdict(provedBy({ series: [{ period: '2026-08', value: 50 }] }))).toBe('unknown');
    expect(verdict(provedBy({ ...upTo80, series: [{ period: '2026-02', value: 50 }] }))).toBe('unknown');
  });

  it('says what is missing', () => {
    expect(verdict({ ...quillmere, inspection: undefined })).toBe('no-practice');
    expect(verdict({ ...quillmere, inspection: { motion: '  ', proofIndicatorId: 'coa' } })).toBe(
      'no-practice',
    );
    expect(verdict({ ...quillmere, inspection: { motion: 'A review' } })).toBe('no-proof');
    expect(verdict({ ...quillmere, indicators: [] })).toBe('proof-gone');
  });

  it('needs a day', () => {
    expect(() => inspectionProof(quillmere, { asOf: '' })).toThrow(RangeError);
  });
});
