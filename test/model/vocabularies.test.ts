import { describe, expect, it } from 'vitest';
import {
  audiencePresets,
  audienceRoleGroup,
  cadenceLength,
  seedAudienceRoles,
  seedServices,
  vocabularies,
} from '../../src/model/vocabularies';

describe('vocabularies', () => {
  it.each(Object.entries(vocabularies))('%s has unique kebab-case ids', (key, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
    if (key === 'linkSign') expect(ids).toEqual(['+', '-']);
    else for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each([
    ['service', 16],
    ['serviceIntent', 3],
    ['beneficiary', 3],
    ['audienceRole', 19],
    ['audienceGroup', 4],
    ['budgetOwner', 9],
    ['fundingModel', 6],
    ['cadence', 7],
    ['changeTrigger', 8],
    ['stakeholderRole', 9],
    ['raciRole', 4],
    ['maturityStage', 6],
    ['charterStatus', 8],
    ['signatureState', 4],
    ['buyerStage', 6],
    ['salesStage', 6],
    ['indicatorStatus', 9],
    ['variation', 6],
  ] as const)('%s has %i ids', (key, count) => {
    expect(vocabularies[key]).toHaveLength(count);
  });

  it('starts with the seven services and twelve roles of the founding guide', () => {
    expect(seedServices).toHaveLength(7);
    expect(seedServices.at(-1)).toBe('deib-partnership');
    expect(seedAudienceRoles).toHaveLength(12);
    expect(new Set(seedAudienceRoles).size).toBe(12);
    for (const role of seedAudienceRoles) expect(vocabularies.audienceRole).toContain(role);
  });

  it('puts every audience role into one group and leaves no group empty', () => {
    expect(Object.keys(audienceRoleGroup)).toEqual([...vocabularies.audienceRole]);
    const count = (group: string) => Object.values(audienceRoleGroup).filter((g) => g === group).length;
    expect(vocabularies.audienceGroup.map(count)).toEqual([6, 4, 8, 1]);
  });

  it('offers a sales preset and a wider one that contains it', () => {
    expect(audiencePresets.traditional).toHaveLength(6);
    expect(audiencePresets.traditional).toContain('sales-managers');
    expect(audiencePresets.revenue).toEqual(expect.arrayContaining([...audiencePresets.traditional]));
    expect(audiencePresets.revenue).toHaveLength(10);
    expect(audiencePresets.revenue).not.toContain('finance');
  });

  it('lets a charter be reviewed quarterly or faster', () => {
    for (const cadence of vocabularies.reviewCadence) {
      const length = cadenceLength[cadence];
      expect(length).not.toBeNull();
      const days = length!.count * (length!.unit === 'day' ? 1 : 30);
      expect(days).toBeLessThanOrEqual(90);
    }
    expect(cadenceLength.semiannual).toEqual({ unit: 'month', count: 6 });
    expect(cadenceLength['event-driven']).toBeNull();
  });
});
