import { describe, expect, it } from 'vitest';
import { findingsByPart } from '../../../src/lifecycle';
import { lintCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const now = '2026-09-30';

describe('findings by part', () => {
  it('stand in the order of the parts, errors first', () => {
    const issues = lintCharter(
      { ...exampleCharters.quillmere, title: '', budget: undefined, parties: [] },
      { now },
    );
    const parts = findingsByPart(issues);
    expect(parts.map(({ part }) => part)).toEqual([
      undefined,
      'budget',
      'indicators',
      'inspection',
      'agreement',
      'review',
    ]);
    expect(parts.flatMap((one) => one.issues)).toHaveLength(issues.length);
    expect(parts.at(-1)?.issues.map(({ code }) => code)).toEqual(['review-overdue']);
  });

  it('are none where there is nothing to say', () => {
    expect(findingsByPart([])).toEqual([]);
  });

  it('keep their order within a severity, hints last', () => {
    const issue = (code: string, severity: 'error' | 'warning' | 'info') => ({
      code,
      severity,
      path: 'services',
    });
    const mixed = [issue('a', 'info'), issue('b', 'warning'), issue('c', 'error'), issue('d', 'warning')];
    expect(findingsByPart(mixed)[0]?.issues.map(({ code }) => code)).toEqual(['c', 'b', 'd', 'a']);
  });
});
