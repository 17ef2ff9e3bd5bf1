import { describe, expect, it } from 'vitest';
import { journeyCoverage } from '../../../src/lifecycle';
import { type CharterDraft, lintCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const charter: CharterDraft = {
  ...exampleCharters.quillmere,
  buyerJourney: [{ id: 'exploration' }, { id: 'decision' }, { id: 'renewal' }],
  audiences: [
    { id: 'ae', relationship: 'supports' },
    { id: 'cs', relationship: 'both' },
    { id: 'fin', relationship: 'consumes' },
  ],
  services: [
    { id: 'coaching', buyerStages: ['exploration', 'decision'], audienceIds: ['ae'] },
    { id: 'content-management', buyerStages: ['exploration'] },
    { id: 'onboarding' },
  ],
};

describe('the buyer’s journey', () => {
  it('is held against services and audiences', () => {
    expect(journeyCoverage(charter)).toEqual({
      stages: [
        {
          id: 'exploration',
          serviceIds: ['coaching', 'content-management'],
          byAudience: [
            { audienceId: 'ae', serviceIds: ['coaching', 'content-management'] },
            { audienceId: 'cs', serviceIds: ['content-management'] },
          ],
        },
        {
          id: 'decision',
          serviceIds: ['coaching'],
          byAudience: [
            { audienceId: 'ae', serviceIds: ['coaching'] },
            { audienceId: 'cs', serviceIds: [] },
          ],
        },
        {
          id: 'renewal',
          serviceIds: [],
          byAudience: [
            { audienceId: 'ae', serviceIds: [] },
            { audienceId: 'cs', serviceIds: [] },
          ],
        },
      ],
      openStageIds: ['renewal'],
      idleServiceIds: ['onboarding'],
      leftAudienceIds: [],
    });
  });

  it('is open where the lint says so', () => {
    const hints = lintCharter(charter, { now: '2026-09-30' }).filter(
      ({ code }) => code === 'buyer-stage-uncovered',
    );
    expect(hints.map(({ path }) => path)).toEqual(
      journeyCoverage(charter).openStageIds.map((id) => `buyerJourney/${id}`),
    );
  });

  it('names who is given nothing', () => {
    const services = charter.services?.slice(0, 1);
    expect(journeyCoverage({ ...charter, services }).leftAudienceIds).toEqual(['cs']);
  });

  it('takes the stages that services name where the charter names none, and none of others', () => {
    const { stages } = journeyCoverage({ ...charter, buyerJourney: undefined });
    expect(stages.map(({ id }) => id)).toEqual(['exploration', 'decision']);
    const gone = journeyCoverage({ ...charter, buyerJourney: [{ id: 'renewal' }] });
    expect(gone.idleServiceIds).toEqual(['coaching', 'content-management', 'onboarding']);
  });

  it('is empty while nothing is written', () => {
    expect(journeyCoverage({ ...charter, buyerJourney: [], services: [] })).toMatchObject({
      stages: [],
      openStageIds: [],
      leftAudienceIds: ['ae', 'cs'],
    });
  });
});
