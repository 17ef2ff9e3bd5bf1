import { describe, expect, it } from 'vitest';
import {
  acknowledgeRead,
  nextVersion,
  type PublicationOptions,
  partySignatures,
  planPublish,
  publish,
  takeStep,
} from '../../../src/lifecycle';
import { type CharterDraft, parseCharter } from '../../../src/model';
import { charterStatus } from '../../../src/model/vocabularies';
import { cem, counter, gail, now, olivia, tavlio } from '../people';

const options = (more: Partial<PublicationOptions> = {}): PublicationOptions => ({
  actor: olivia,
  note: 'Travel is funded',
  now,
  newId: counter(),
  ...more,
});

const minor: CharterDraft = { ...tavlio, title: 'Another title' };
const major: CharterDraft = { ...tavlio, vision: 'Another vision' };

const published = (charter: CharterDraft) => {
  const result = publish(charter, planPublish(tavlio, charter), options());
  return result.ok ? result : expect.fail(`Refused: ${result.reason}`);
};

const states = (charter: CharterDraft) => partySignatures(charter).map(({ state }) => state);

describe('nextVersion', () => {
  it.each([
    ['0.1', '1.0', '0.2'],
    ['3.9', '4.0', '3.10'],
    ['7', '8.0', '7.1'],
    ['2.0-rc', '3.0', '2.1'],
    ['spring', '1.0', '0.1'],
    ['', '1.0', '0.1'],
  ])('after %j comes %s or %s', (from, bigger, smaller) => {
    expect([nextVersion(from, 'major'), nextVersion(from, 'minor')]).toEqual([bigger, smaller]);
  });
});

describe('a plan', () => {
  it('says before anything is done what would happen', () => {
    expect(planPublish(tavlio, minor)).toMatchObject({
      from: '1.2',
      version: '1.3',
      level: 'minor',
      voids: [],
      state: 'active',
    });
    const plan = planPublish(tavlio, major);
    expect(plan).toMatchObject({ from: '1.2', version: '2.0', level: 'major', state: 'draft' });
    expect(plan.changes.map(({ path }) => path)).toEqual(['vision']);
    expect(plan.voids.map(({ party }) => party.id)).toEqual(['gtm', 'ceo']);
    expect(planPublish(tavlio, tavlio)).toMatchObject({
      version: '1.2',
      level: 'none',
      voids: [],
      state: 'active',
    });
  });
});

describe('publishing', () => {
  it('a minor change keeps signatures and the state, and says which version it takes the place of', () => {
    const { charter, supersedes } = published(minor);
    expect(charter).toMatchObject({ version: '1.3', status: 'active', approvals: tavlio.approvals });
    expect(supersedes).toBe('1.2');
    expect(states(charter)).toEqual(['pending', 'signed', 'signed']);
    expect(charter.changeLog?.at(-1)).toEqual({
      id: 'new-1',
      version: '1.3',
      on: now,
      byId: 'en',
      note: 'Travel is funded',
      personId: 'olivia',
      personName: 'Olivia',
    });
    expect(parseCharter(charter)).toMatchObject({ ok: true, issues: [] });
  });

  it('a major change voids signatures and has to be agreed on anew', () => {
    const { charter, supersedes } = published(major);
    expect(charter).toMatchObject({ version: '2.0', status: 'draft' });
    expect(supersedes).toBeUndefined();
    expect(charter.approvals?.map(({ state, version }) => `${state} ${version}`)).toEqual([
      'void 1.2',
      'void 1.2',
    ]);
    expect(states(charter)).toEqual(['pending', 'void', 'void']);
    const asked = takeStep(charter, { action: 'submit' }, options());
    expect(asked.ok && states(asked.charter)).toEqual(['pending', 'pending', 'pending']);
  });

  it('makes the first version major', () => {
    const first: CharterDraft = { ...tavlio, version: '0.1', status: 'draft', approvals: [] };
    const result = publish(first, planPublish(undefined, first), options());
    expect(result).toMatchObject({ ok: true, charter: { version: '1.0', status: 'draft' } });
  });

  it('keeps what a party said against the charter', () => {
    const declined = {
      ...major,
      status: 'draft',
      approvals: [{ id: 'a', partyId: 'gtm', version: '1.2', state: 'declined', comment: 'No' }],
    };
    expect(published(declined).charter.approvals).toEqual(declined.approvals);
  });

  it.each(charterStatus)('is possible while %s, or says that it is not', (status) => {
    const before = { ...tavlio, status };
    const charter = { ...major, status };
    const result = publish(charter, planPublish(before, charter), options());
    if (['draft', 'in-review', 'approved', 'active'].includes(status))
      expect(result).toMatchObject({ ok: true });
    else expect(result).toEqual({ ok: false, reason: 'not-allowed-here', state: status });
  });
});

describe('publishing refuses', () => {
  const plan = planPublish(tavlio, major);

  it.each([
    [
      'somebody who does not own the charter',
      { actor: cem },
      { reason: 'not-your-role', roles: ['charter-owner'] },
    ],
    ['an empty note', { note: ' ' }, { reason: 'note-missing' }],
    [
      'a version that moved elsewhere',
      { expectedVersion: '2.0' },
      { reason: 'version-moved', seen: '1.2', now: '2.0' },
    ],
  ])('%s', (_what, more, refusal) => {
    expect(publish(major, plan, options(more))).toEqual({ ok: false, ...refusal });
  });

  it('the second of two who publish at once', () => {
    const { charter } = published(major);
    expect(publish(charter, plan, options())).toEqual({
      ok: false,
      reason: 'version-moved',
      seen: '1.2',
      now: '2.0',
    });
  });

  it('content that somebody else changed since it was explained', () => {
    const minorPlan = planPublish(tavlio, minor);
    expect(publish({ ...minor, vision: 'Slipped in' }, minorPlan, options())).toEqual({
      ok: false,
      reason: 'content-moved',
    });
    expect(publish({ ...minor, status: 'archived' }, minorPlan, options()).ok).toBe(false);
    expect(publish({ ...minor, status: 'approved' }, minorPlan, options())).toEqual({
      ok: false,
      reason: 'content-moved',
    });
  });

  it('nothing at all', () => {
    const recorded = { ...tavlio, annotations: [{ id: 'n', text: 'Launch' }] };
    expect(publish(recorded, planPublish(tavlio, recorded), options())).toEqual({
      ok: false,
      reason: 'nothing-changed',
    });
  });
});

describe('signatures by party', () => {
  const of = (...approvals: NonNullable<CharterDraft['approvals']>) => states({ ...tavlio, approvals })[1];
  const one = (id: string, version: string, state: string) => ({ id, partyId: 'gtm', version, state });

  it('hold through minor versions and not through major ones', () => {
    expect(of(one('a', '1.0', 'signed'))).toBe('signed');
    expect(of(one('a', '0.9', 'signed'))).toBe('void');
    expect(of(one('a', '0.9', 'declined'))).toBe('pending');
    expect(of(one('a', '1.2', 'void'))).toBe('void');
  });

  it('follow the last word', () => {
    expect(of(one('a', '1.2', 'signed'), one('b', '1.2', 'pending'))).toBe('pending');
    expect(of(one('a', '1.2', 'declined'), one('b', '1.2', 'signed'))).toBe('signed');
    expect(of(one('a', '1.2', 'void'), one('b', '1.2', 'pending'))).toBe('pending');
  });

  it('are pending in a state that this version does not know, and none without parties', () => {
    expect(of(one('a', '1.2', 'notarised'))).toBe('pending');
    expect(partySignatures({ ...tavlio, parties: undefined })).toEqual([]);
  });
});

describe('acknowledgeRead', () => {
  it('is an event with the version, and leaves the charter alone', () => {
    expect(acknowledgeRead(tavlio, gail.person, { now: `${now}T10:00:00Z` })).toEqual({
      charterId: tavlio.id,
      version: '1.2',
      personId: 'gail',
      on: now,
    });
  });
});
