import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CharterDraft, partKeys, writePath } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { openTestPortal, type TestPortal } from './support/openTestPortal';
import { newId, pathOf, put, remove, revisionOf } from './support/requests';

/** One change in each part, and in what belongs to none, of the Quillmere charter. */
const changes: Readonly<Record<string, readonly [path: string, value: unknown]>> = {
  mission: ['mission/statement', 'Another mission'],
  priorities: ['priorities/p1/title', 'Another priority'],
  services: ['services/onboarding/serviceLevel/promise', 'Another promise'],
  audiences: ['audiences/finance/horizon', 'later'],
  scope: ['scope/out', [{ id: 'new', text: 'Hiring' }]],
  budget: ['budget/ownerId', 'finance'],
  indicators: ['indicators', []],
  inspection: ['inspection/motion', 'Another motion'],
  agreement: ['parties/en/name', 'Another name'],
  review: ['review/cadence', 'monthly'],
  journey: ['buyerJourney', [{ id: 'new', name: 'Looking' }]],
  maturity: ['maturity/current', 'defined'],
  risks: ['risks', [{ id: 'new', title: 'Another risk' }]],
  document: ['title', 'Another title'],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  maya: Object.keys(changes),
  tomas: ['priorities', 'audiences', 'agreement'],
  irene: ['budget'],
  petros: [],
};

const example = exampleCharters.quillmere;
let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal?.close());

/** The example under an id of its own, stored by the lead. */
async function stored() {
  const lead = await portal.signIn('maya');
  const doc: CharterDraft = { ...example, id: newId('rights') };
  return { doc, id: doc.id, base: revisionOf(await put(lead, doc.id, doc, null)) };
}

const changed = (doc: CharterDraft, part: string): CharterDraft => {
  const [path, value] = changes[part] ?? ['', undefined];
  return writePath(doc, path, value) as CharterDraft;
};

test('P1: there is a change for every part', () => {
  expect(Object.keys(changes).sort()).toEqual([...partKeys, 'document'].sort());
});

describe.each(Object.entries(allowed))('P1: %s', (person, parts) => {
  test(`may change ${parts.join(', ') || 'nothing'}, and is refused everything else by name`, async () => {
    const call = await portal.signIn(person);
    for (const part of Object.keys(changes)) {
      const { doc, id, base } = await stored();
      const answer = await put(call, id, changed(doc, part), base);
      const may = parts.includes(part);
      expect([part, answer.status]).toEqual([part, may ? 200 : 403]);
      if (!may) expect((await answer.json()).parts).toEqual([part]);
      const after = await (await call(pathOf(id))).json();
      expect(after).toEqual(may ? changed(doc, part) : doc);
    }
  });

  test('is told on reading whether anything may be changed', async () => {
    const { id } = await stored();
    const answer = await (await portal.signIn(person))(pathOf(id));
    expect(answer.headers.get('Charter-Access')).toBe(parts.length > 0 ? 'write' : 'read');
  });
});

describe('P1: what finance may not slip past the server', () => {
  const attempts: Readonly<Record<string, (doc: CharterDraft) => unknown>> = {
    'a change hidden behind one that is allowed': (doc) => changed(changed(doc, 'budget'), 'mission'),
    'an unknown field of the document': (doc) => ({ ...doc, secret: true }),
    'an extension': (doc) => ({ ...doc, ext: { other: { version: 1, data: 1 } } }),
    'an unknown field in another part': (doc) => ({ ...doc, mission: { ...doc.mission, secret: true } }),
    'the order of a list': (doc) => ({ ...doc, services: [...(doc.services ?? [])].reverse() }),
    'a part left out': ({ risks: _, services: __, ...doc }) => doc,
    'a figure inside an indicator': (doc) => ({
      ...doc,
      indicators: doc.indicators?.map((indicator) => ({ ...indicator, series: [] })),
    }),
  };

  test.each(Object.entries(attempts))('%s', async (_, change) => {
    const { doc, id, base } = await stored();
    const call = await portal.signIn('irene');
    expect((await put(call, id, change(doc), base)).status).toBe(403);
    expect(await (await call(pathOf(id))).json()).toEqual(doc);
  });

  test('creating, removing, and creating anew what was removed', async () => {
    const call = await portal.signIn('irene');
    const { doc, id, base } = await stored();
    expect((await put(call, `${id}-other`, doc, null)).status).toBe(403);
    expect((await remove(call, id, base)).status).toBe(403);
    expect((await remove(await portal.signIn('maya'), id, base)).status).toBe(204);
    expect((await put(call, id, doc, null)).status).toBe(403);
  });
});

test('two people who save different parts at once: one is told of the other, both are kept', async () => {
  const { mergeCharters } = await import('../../src/session');
  const { doc, id, base } = await stored();
  const mine = { irene: changed(doc, 'budget'), tomas: changed(doc, 'priorities') };
  const outcomes = await Promise.all(
    Object.entries(mine).map(async ([person, sent]) => {
      const call = await portal.signIn(person);
      const answer = await put(call, id, sent, base);
      if (answer.status === 200) return 'saved';
      expect(answer.status).toBe(412);
      const { charter, conflicts } = mergeCharters(doc, sent, await answer.json());
      expect(conflicts).toEqual([]);
      expect((await put(call, id, charter, revisionOf(answer))).status).toBe(200);
      return 'merged';
    }),
  );
  expect(outcomes.sort()).toEqual(['merged', 'saved']);
  const call = await portal.signIn('petros');
  expect(await (await call(pathOf(id))).json()).toEqual(changed(mine.irene, 'priorities'));
});
