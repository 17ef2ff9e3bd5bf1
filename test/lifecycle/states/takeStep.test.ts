import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CharterAction,
  type CharterStep,
  charterActions,
  type Refusal,
  stateOf,
  stepsFor,
  takeStep,
  transitions,
} from '../../../src/lifecycle';
import { type CharterDraft, parseCharter } from '../../../src/model';
import { charterStatus } from '../../../src/model/vocabularies';
import { exampleCharters } from '../../../src/testing/examples';
import { actor, cem, counter, gail, now, olivia, passer, tavlio } from '../people';

/** Somebody who may do everything. */
const everybody = actor(
  'Ava',
  ['en', 'gtm', 'ceo'],
  ['charter-owner', 'executive-sponsor', 'approver', 'reviewer'],
);

const step = (action: CharterAction, more: object = {}): CharterStep =>
  ({ action, partyId: 'gtm', version: '1.2', reason: 'Because', ...more }) as CharterStep;

let newId = counter();
beforeEach(() => {
  newId = counter();
});

const options = (who = everybody, more: object = {}) => ({ actor: who, now, newId, ...more });

const refused = (charter: CharterDraft, taken: CharterStep, who = everybody, more: object = {}): Refusal => {
  const result = takeStep(charter, taken, options(who, more));
  return result.ok ? expect.fail(`The step "${taken.action}" was taken.`) : result;
};

const taken = (charter: CharterDraft, step: CharterStep, who = everybody, more: object = {}) => {
  const result = takeStep(charter, step, options(who, more));
  return result.ok ? result.charter : expect.fail(`Refused: ${result.reason}`);
};

const unsigned: CharterDraft = { ...tavlio, approvals: [] };
const inReview: CharterDraft = { ...unsigned, status: 'in-review' };

/** A charter in which nothing but its state can be in the way of an action. */
const readyFor: Partial<Record<CharterAction, CharterDraft>> = { sign: unsigned, decline: unsigned };

/** Domain reference 3.8, a row for each state; what is not named is not possible. */
const domain: Record<(typeof charterStatus)[number], Partial<Record<CharterAction, string>>> = {
  draft: { submit: 'in-review', archive: 'archived' },
  'in-review': {
    revise: 'draft',
    'request-changes': 'changes-requested',
    sign: 'in-review',
    decline: 'changes-requested',
    withdraw: 'in-review',
    approve: 'approved',
    reject: 'rejected',
  },
  'changes-requested': { revise: 'draft', reject: 'rejected' },
  approved: { revise: 'draft', sign: 'approved', withdraw: 'in-review', activate: 'active' },
  active: { sign: 'active', supersede: 'superseded', archive: 'archived' },
  superseded: { archive: 'archived' },
  archived: {},
  rejected: { revise: 'draft', archive: 'archived' },
};

const cells = charterStatus.flatMap((state) =>
  charterActions.map((action) => ({ state, action, to: domain[state][action] })),
);

describe('the machine', () => {
  it('has a cell for every state and action', () => {
    expect(cells).toHaveLength(8 * 11);
    expect(Object.keys(transitions)).toEqual([...charterStatus]);
  });

  it.each(cells)('$state × $action → $to', ({ state, action, to }) => {
    const charter = { ...(readyFor[action] ?? tavlio), status: state };
    if (to === undefined) {
      expect(refused(charter, step(action))).toMatchObject({ reason: 'not-allowed-here', state });
      return;
    }
    const next = taken(charter, step(action));
    expect(next.status).toBe(to);
    expect(parseCharter(next)).toMatchObject({ ok: true, issues: [] });
  });

  it('takes nothing in a state that this version does not know', () => {
    expect(stateOf({ status: 'frozen' })).toBeUndefined();
    for (const action of charterActions)
      expect(refused({ ...tavlio, status: 'frozen' }, step(action))).toEqual({
        ok: false,
        reason: 'not-allowed-here',
      });
  });

  it('changes nothing when it refuses, and never changes what it was given', () => {
    const before = JSON.stringify(inReview);
    taken(inReview, step('decline'));
    refused(inReview, step('sign'), passer);
    expect(JSON.stringify(inReview)).toBe(before);
  });
});

describe('rights', () => {
  const roles: [CharterAction, CharterDraft, readonly string[]][] = [
    ['submit', { ...unsigned, status: 'draft' }, ['charter-owner']],
    ['revise', inReview, ['charter-owner']],
    ['approve', { ...tavlio, status: 'in-review' }, ['charter-owner']],
    ['activate', { ...tavlio, status: 'approved' }, ['charter-owner']],
    ['supersede', tavlio, ['charter-owner']],
    ['archive', tavlio, ['charter-owner']],
    ['request-changes', inReview, ['charter-owner', 'executive-sponsor', 'approver', 'reviewer']],
    ['reject', inReview, ['executive-sponsor', 'approver']],
  ];

  it.each(roles)('to %s belong to roles', (action, charter, allowed) => {
    expect(refused(charter, step(action), passer)).toMatchObject({ reason: 'not-your-role', roles: allowed });
    expect(refused(charter, step(action), actor('Con', ['gtm'], ['contributor'])).reason).toBe(
      'not-your-role',
    );
    for (const role of allowed) {
      const one = actor('One', [], [role as 'approver']);
      expect(takeStep(charter, step(action), options(one)).ok, role).toBe(true);
    }
  });

  it.each(['sign', 'decline', 'withdraw'] as const)(
    'to %s belong to those who stand for the party',
    (action) => {
      const charter = action === 'withdraw' ? { ...tavlio, status: 'in-review' } : inReview;
      expect(refused(charter, step(action), cem).reason).toBe('not-your-party');
      expect(taken(charter, step(action), gail).approvals?.at(-1)?.partyId).toBe('gtm');
    },
  );
});

describe('signing', () => {
  it('writes who, when and which version, into the record by which the party was asked', () => {
    const asked = taken({ ...unsigned, status: 'draft' }, step('submit'), olivia);
    expect(asked.approvals).toEqual([
      { id: 'new-1', partyId: 'gtm', version: '1.2', state: 'pending' },
      { id: 'new-2', partyId: 'ceo', version: '1.2', state: 'pending' },
    ]);
    const signed = taken(asked, step('sign', { comment: 'Gladly' }), gail);
    expect(signed.status).toBe('in-review');
    expect(signed.approvals?.[0]).toEqual({
      id: 'new-1',
      partyId: 'gtm',
      version: '1.2',
      state: 'signed',
      at: now,
      personId: 'gail',
      personName: 'Gail',
      comment: 'Gladly',
    });
    expect(signed.approvals?.[1]?.state).toBe('pending');
  });

  it('approves with the last required signature, not before', () => {
    const one = taken(inReview, step('sign'), gail);
    expect(one.status).toBe('in-review');
    expect(taken(one, step('sign', { partyId: 'ceo' }), cem).status).toBe('approved');
  });

  it('does not wait for parties that need not sign, and hears them too', () => {
    const all = taken(taken(inReview, step('sign'), gail), step('sign', { partyId: 'ceo' }), cem);
    const more = taken(all, step('sign', { partyId: 'en' }), olivia);
    expect(more).toMatchObject({ status: 'approved' });
    expect(more.approvals).toHaveLength(3);
    const declined = taken(inReview, step('decline', { partyId: 'en' }), olivia);
    expect(declined.status).toBe('in-review');
  });

  it('waits for lint even when everybody has signed', () => {
    const faulty = { ...inReview, reporting: [] };
    const all = taken(taken(faulty, step('sign'), gail), step('sign', { partyId: 'ceo' }), cem);
    expect(all.status).toBe('in-review');
    const refusal = refused(all, step('approve'), olivia);
    expect(refusal).toMatchObject({ reason: 'lint-errors' });
    if (refusal.reason === 'lint-errors')
      expect(refusal.issues.map(({ code }) => code)).toEqual(['reporting-missing']);
    expect(taken({ ...all, reporting: tavlio.reporting }, step('approve'), olivia).status).toBe('approved');
  });

  it('asks for changes once a party that has to sign declines, and keeps the reason through the next round', () => {
    const declined = taken(inReview, step('decline', { reason: 'No budget line for travel' }), gail);
    expect(declined.status).toBe('changes-requested');
    expect(declined.approvals?.[0]).toMatchObject({
      state: 'declined',
      comment: 'No budget line for travel',
    });
    const again = taken(taken(declined, step('revise'), olivia), step('submit'), olivia);
    expect(again.approvals?.map(({ partyId, state }) => `${partyId} ${state}`)).toEqual([
      'gtm declined',
      'gtm pending',
      'ceo pending',
    ]);
    const signed = taken(again, step('sign'), gail);
    expect(signed.approvals?.map(({ state }) => state)).toEqual(['declined', 'signed', 'pending']);
  });

  it('takes a signature back while nothing is in force, and approval with it', () => {
    const approved = { ...tavlio, status: 'approved' };
    const back = taken(approved, step('withdraw'), gail);
    expect(back.status).toBe('in-review');
    expect(back.approvals?.at(-1)).toMatchObject({ partyId: 'gtm', state: 'pending', personName: 'Gail' });
    expect(refused(back, step('withdraw'), gail).reason).toBe('not-signed');
    expect(taken(back, step('sign'), gail).status).toBe('approved');
  });

  it('moves the example with a declined signature when somebody takes the step', () => {
    const { thalassaia } = exampleCharters;
    const one = actor('Sv', ['sv']);
    const next = taken(thalassaia, step('sign', { partyId: 'sv', version: '2.0' }), one);
    expect(next.status).toBe('changes-requested');
  });
});

describe('a step that cannot be taken says why', () => {
  it('without a party of that id', () => {
    expect(refused(inReview, step('sign', { partyId: 'nobody' })).reason).toBe('no-such-party');
    expect(refused({ ...inReview, parties: undefined }, step('sign')).reason).toBe('no-such-party');
  });

  it('on a version that has moved', () => {
    const moved = { ...inReview, version: '1.3' };
    for (const action of ['sign', 'decline'] as const)
      expect(refused(moved, step(action), gail)).toMatchObject({
        reason: 'version-moved',
        seen: '1.2',
        now: '1.3',
      });
    const elsewhere = { published: { ...inReview, version: '2.0' } };
    expect(refused(inReview, step('sign'), gail, elsewhere)).toMatchObject({ seen: '1.2', now: '2.0' });
    expect(refused({ ...inReview, status: 'draft' }, step('submit'), olivia, elsewhere).reason).toBe(
      'version-moved',
    );
  });

  it('on content that nobody has published', () => {
    const edited = { ...inReview, vision: 'Another one' };
    for (const [charter, one, who] of [
      [edited, step('sign'), gail],
      [{ ...edited, status: 'draft' }, step('submit'), olivia],
      [{ ...edited, ...tavlio, vision: 'Another one', status: 'approved' }, step('activate'), olivia],
    ] as const)
      expect(refused(charter, one, who, { published: inReview }).reason).toBe('unpublished-changes');
  });

  it('a second time', () => {
    const signed = taken(inReview, step('sign'), gail);
    expect(refused(signed, step('sign'), gail).reason).toBe('already-signed');
    const declined = { ...taken(inReview, step('decline'), gail), status: 'in-review' };
    expect(refused(declined, step('decline'), gail).reason).toBe('already-declined');
  });

  it.each(['', '  ', '\u200b\u202e'])('without a reason that can be read (%j)', (reason) => {
    for (const action of ['decline', 'request-changes', 'reject'] as const)
      expect(refused(inReview, step(action, { reason })).reason).toBe('reason-missing');
  });

  it('when nobody has to sign', () => {
    const optional = tavlio.parties?.map(({ requiredSigner: _, ...party }) => party);
    for (const action of ['submit', 'approve', 'activate'] as const) {
      const status = { submit: 'draft', approve: 'in-review', activate: 'approved' }[action];
      expect(refused({ ...tavlio, parties: optional, status }, step(action)).reason).toBe('no-signers');
    }
  });

  it('when signatures are missing', () => {
    expect(refused({ ...unsigned, status: 'approved' }, step('activate'), olivia)).toMatchObject({
      reason: 'signatures-missing',
      partyIds: ['gtm', 'ceo'],
    });
  });

  it('when the charter cannot be approved', () => {
    expect(
      refused({ ...unsigned, status: 'draft', mission: undefined }, step('submit'), olivia),
    ).toMatchObject({
      reason: 'lint-errors',
    });
  });
});

describe('other steps', () => {
  it('leave the reason in the change log, and by whom', () => {
    expect(taken(inReview, step('reject', { reason: 'Not this year' }), cem).changeLog?.at(-1)).toEqual({
      id: 'new-1',
      version: '1.2',
      on: now,
      byId: 'ceo',
      note: 'Not this year',
      personId: 'cem',
      personName: 'Cem',
    });
  });

  it('tell which version is no longer in force', () => {
    const approved = { ...tavlio, status: 'approved' };
    const activate = (inForce?: string) => takeStep(approved, step('activate'), options(olivia, { inForce }));
    expect(activate('1.0')).toMatchObject({ ok: true, supersedes: '1.0' });
    expect(activate()).not.toHaveProperty('supersedes');
    expect(activate('1.2')).not.toHaveProperty('supersedes');
  });
});

describe('stepsFor', () => {
  const open = (charter: CharterDraft, who: typeof olivia) =>
    stepsFor(charter, { actor: who, now })
      .filter(({ refusal }) => !refusal)
      .map(({ action, partyId }) => (partyId ? `${action} ${partyId}` : action));

  it('lists what each person can do', () => {
    expect(open({ ...unsigned, status: 'draft' }, olivia)).toEqual(['submit', 'archive']);
    expect(open(inReview, olivia)).toEqual(['revise', 'request-changes', 'sign en', 'decline en']);
    expect(open(inReview, gail)).toEqual(['sign gtm', 'decline gtm']);
    expect(open(inReview, cem)).toEqual(['request-changes', 'sign ceo', 'decline ceo', 'reject']);
    expect(open(inReview, passer)).toEqual([]);
    expect(open({ ...tavlio, status: 'approved' }, gail)).toEqual(['withdraw gtm']);
  });

  it('says why not the rest', () => {
    const steps = stepsFor({ ...unsigned, status: 'draft' }, { actor: gail, now });
    const why = new Map(steps.map(({ action, refusal }) => [action, refusal?.reason]));
    expect(why.get('submit')).toBe('not-your-role');
    expect(why.get('sign')).toBe('not-allowed-here');
    expect(steps).toHaveLength(charterActions.length);
  });

  it('agrees with takeStep about every step of everybody', () => {
    for (const status of charterStatus)
      for (const who of [olivia, gail, cem, passer])
        for (const { action, partyId, refusal } of stepsFor({ ...unsigned, status }, { actor: who, now })) {
          const result = takeStep({ ...unsigned, status }, step(action, { partyId }), options(who));
          expect(result.ok, `${status} ${action} ${who.person.name}`).toBe(refusal === undefined);
        }
  });
});
