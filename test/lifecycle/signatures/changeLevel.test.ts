import { describe, expect, it } from 'vitest';
import { changeLevel } from '../../../src/lifecycle';
import { type CharterDraft, writePath } from '../../../src/model';
import { tavlio } from '../people';

const first = <T extends { id: string }>(items: readonly T[] | undefined) =>
  items?.[0]?.id ?? expect.fail('none');
const service = first(tavlio.services);
const indicator = first(tavlio.indicators);
const link = first(tavlio.links);

const base: CharterDraft = {
  ...tavlio,
  $schema: 'https://example.org/charter.json',
  commitments: [{ id: 'c1', fromPartyId: 'gtm', toPartyId: 'en', text: 'Two hours a month' }],
};

type Edit = readonly [what: string, path: string, value: unknown];

const major: readonly Edit[] = [
  ['the mission', 'mission/statement', 'Another mission'],
  ['why the business invested', 'mission/whyInvested', 'Another reason'],
  ['the vision beside it', 'vision', 'Another vision'],
  ['what is out of scope', 'scope/out', [{ id: 'new', text: 'Running the CRM' }]],
  ['who pays', 'budget/ownerId', 'marketing'],
  ['how much', 'budget', { ...base.budget, amount: 1 }],
  ['what a service gives', `services/${service}/deliverables`, ['Another one']],
  ['a service that goes', `services/${service}`, undefined],
  ['a new service', 'services', [...(base.services ?? []), { id: 'certification' }]],
  ['the name of a party that has to sign', 'parties/gtm/name', 'Head of Marketing'],
  ['the side of a party that has to sign', 'parties/gtm/side', 'sponsor'],
  ['a party that has to sign and goes', 'parties/gtm', undefined],
  ['a party that no longer has to sign', 'parties/ceo/requiredSigner', false],
  ['a party that now has to sign', 'parties/en/requiredSigner', true],
  ['a new party that has to sign', 'parties', [...(base.parties ?? []), { id: 'x', requiredSigner: true }]],
  ['parties that cannot be told apart', 'parties', [{ id: 'x' }, { id: 'x' }]],
];

const minor: readonly Edit[] = [
  ['who looks after a service', `services/${service}/ownerId`, 'gtm'],
  ['the order of services', 'services', [...(base.services ?? [])].reverse()],
  ['the order of parties', 'parties', [...(base.parties ?? [])].reverse()],
  ['the title', 'title', 'Another title'],
  ['the period', 'period/to', '2028-12-31'],
  ['what a party is besides', 'parties/gtm/roleId', 'sales-managers'],
  ['the name of a party that need not sign', 'parties/en/name', 'Another name'],
  ['a new party that need not sign', 'parties', [...(base.parties ?? []), { id: 'x', name: 'Legal' }]],
  ['a commitment', 'commitments/c1/text', 'Three hours a month'],
  ['the target of an indicator', `indicators/${indicator}/target/value`, 71],
  ['why a link is believed', `links/${link}/rationale`, 'Another reason'],
  ['how often it is reviewed', 'review/cadence', 'monthly'],
  ['what an extension holds', 'ext', { 'example.org': { a: 1 } }],
  ['a field unknown here', 'newThing', { a: 1 }],
];

const none: readonly Edit[] = [
  ['figures', `indicators/${indicator}/series`, [{ period: '2026-09', value: 1 }]],
  ['signatures', 'approvals', [{ id: 'a', partyId: 'gtm', version: '1.2', state: 'declined' }]],
  ['reviews held', 'review/history', [{ id: 'r', on: '2026-09-30' }]],
  ['when the next review is due', 'review/nextDue', '2026-12-31'],
  ['the change log', 'changeLog', [{ id: 'l', note: 'Said so' }]],
  ['notes on charts', 'annotations', [{ id: 'n', at: '2026-09-01', text: 'Launch' }]],
  ['what is believed of a link', `links/${link}/belief`, 'retired'],
  ['the state', 'status', 'archived'],
  ['the version', 'version', '9.0'],
  ['the address of the schema', '$schema', 'https://example.org/other.json'],
];

const cases = Object.entries({ major, minor, none }).flatMap(([level, edits]) =>
  edits.map(([what, path, value]) => ({ level, what, path, value })),
);

describe('changeLevel', () => {
  it.each(cases)('$what: $level', ({ level, path, value }) => {
    const verdict = changeLevel(base, writePath(base, path, value));
    expect(verdict.changes.length).toBeGreaterThan(0);
    expect(verdict.level).toBe(level);
  });

  it('finds nothing in an equal charter', () => {
    expect(changeLevel(base, structuredClone(base))).toEqual({ level: 'none', changes: [] });
  });

  it('takes the gravest, and says of each change what it is and where', () => {
    const next = { ...base, title: 'Another', vision: 'Another', status: 'archived' };
    const { level, changes } = changeLevel(base, next);
    expect(level).toBe('major');
    expect(changes.map((one) => [one.path, one.part, one.level])).toEqual([
      ['title', undefined, 'minor'],
      ['status', undefined, 'none'],
      ['vision', 'mission', 'major'],
    ]);
  });

  it('counts a first publication as major', () => {
    expect(changeLevel(undefined, base)).toEqual({ level: 'major', changes: [] });
  });
});
