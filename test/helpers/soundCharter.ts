import { type CharterDraft, lintCharter, vocabularies, writePath } from '../../src/model';

/** The day on which the sound charter is judged. */
export const NOW = '2026-09-30';

/** The smallest charter of which no rule complains. */
export const sound: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  title: 'Charter of Nereus',
  organisation: { name: 'Nereus' },
  locale: 'en',
  version: '1.0',
  period: { from: '2026-01-01', to: '2026-12-31' },
  mission: {
    statement: 'Halve the months that a new engineer needs before the first solo visit to a shipyard.',
    whyInvested: 'Shipyards wait three weeks for an answer that two people can give.',
  },
  priorities: [{ id: 'p', title: 'Answer shipyards within a day', axis: 'overcome-challenge' }],
  services: [
    {
      id: 'onboarding',
      beneficiaries: [...vocabularies.beneficiary],
      priorityIds: ['p'],
      indicatorIds: ['lead'],
      buyerStages: ['evaluation', 'refit'],
    },
  ],
  audiences: [{ id: 'a', roleId: 'account-executives' }],
  scope: { out: [{ id: 'o', text: 'Pricing' }] },
  budget: {
    ownerId: 'sales',
    fundingModel: 'shared-cost',
    funders: [{ id: 'f', ownerId: 'sales', sharePct: 100 }],
  },
  indicators: [
    {
      id: 'lead',
      kind: 'leading',
      metricId: 'motion-adherence-rate',
      cadence: 'monthly',
      baseline: { value: 20 },
      series: [
        { period: '2026-07', value: 30 },
        { period: '2026-09', value: null, missing: 'late' },
      ],
    },
    { id: 'lag', kind: 'lagging', metricId: 'win-rate', baseline: { value: 0 } },
  ],
  links: [
    { id: 'l', leadingId: 'lead', laggingId: 'lag', sign: '+', lagMonths: 2, rationale: 'Fewer lost late' },
  ],
  inspection: {
    motion: 'A note before each visit',
    cadence: 'weekly',
    proofIndicatorId: 'lead',
    inspectorId: 'boss',
  },
  parties: [
    { id: 'en', side: 'enablement', name: 'Enablement' },
    { id: 'gtm', side: 'go-to-market', name: 'Yards' },
  ],
  stakeholders: [{ id: 'boss', name: 'Ino', stakeholderRole: 'executive-sponsor' }],
  raci: [{ id: 'r', activity: 'Launch', accountable: ['en'] }],
  review: { cadence: 'quarterly', nextDue: NOW },
  reporting: [{ id: 'rep', audience: 'Everybody', ownerId: 'en' }],
  buyerJourney: [{ id: 'refit', name: 'Refit' }],
  assumptions: [{ id: 'as', text: 'Two more engineers', expiresOn: NOW }],
};

/** Values by path. */
export type Edits = Readonly<Record<string, unknown>>;

/** The sound charter with other values at some paths. */
export const edited = (edits: Edits) =>
  Object.entries(edits).reduce((charter, [path, value]) => writePath(charter, path, value), sound);

/** What the lint says on that day. */
export const found = (charter: CharterDraft) => lintCharter(charter, { now: NOW });

/** List items with ids `i0`, `i1` ... */
export const items = (count: number, item: object = {}) =>
  Array.from({ length: count }, (_, n) => ({ ...item, id: `i${n}` }));
