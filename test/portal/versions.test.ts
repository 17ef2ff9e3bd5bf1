import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CharterVersion, createHttpVersionStore } from '../../src/lifecycle';
import type { JsonObject } from '../../src/storage';
import { openTestPortal, type TestPortal } from './support/openTestPortal';
import { charter, newId } from './support/requests';

let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(async () => {
  await portal?.close();
  expect(portal.reported).toEqual([]);
});

const storeOf = async (person: string) =>
  createHttpVersionStore({ url: `${portal.url}/published`, fetch: await portal.signIn(person) });

const record = (charterId: string, version: string, more: Partial<CharterVersion> = {}): CharterVersion => ({
  charterId,
  version,
  level: version.endsWith('.0') ? 'major' : 'minor',
  note: 'Σημείωση',
  byId: 'maya',
  byName: 'Maya Lindqvist',
  at: '2026-11-25T09:00:00Z',
  content: { ...charter(charterId), version } as unknown as JsonObject,
  ...more,
});

const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('It was meant to be refused.'),
    (error: unknown) => error,
  );

test('W1: versions are kept as they were published, and everybody signed in reads them', async () => {
  const [store, reader] = [await storeOf('maya'), await storeOf('petros')];
  const id = newId('life');
  expect(await store.list(id)).toEqual([]);
  expect(await store.load(id, '1.0')).toEqual({ kind: 'absent' });
  await store.publish(record(id, '1.0'), { previous: null });
  await store.publish(record(id, '1.1'), { previous: '1.0' });
  expect((await reader.list(id)).map(({ version, note }) => [version, note])).toEqual([
    ['1.1', 'Σημείωση'],
    ['1.0', 'Σημείωση'],
  ]);
  expect(await reader.load(id, '1.0')).toEqual({ kind: 'found', version: record(id, '1.0') });
});

test('W2: of many publishes at once one is kept, and the others learn which', async () => {
  const store = await storeOf('maya');
  const id = newId('race');
  await store.publish(record(id, '1.0'), { previous: null });
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      store.publish(record(id, '2.0', { note: `No ${at}` }), { previous: '1.0' }),
    ),
  );
  expect(results.filter(({ kind }) => kind === 'published')).toHaveLength(1);
  const [newest] = await store.list(id);
  for (const result of results) {
    if (result.kind === 'conflict') expect(result.current).toEqual(newest);
  }
  expect(await store.list(id)).toHaveLength(2);
});

test('W3: the same record once more is published once', async () => {
  const store = await storeOf('maya');
  const id = newId('again');
  for (let time = 0; time < 2; time++) {
    expect(await store.publish(record(id, '1.0'), { previous: null })).toMatchObject({ kind: 'published' });
  }
  expect(await store.list(id)).toHaveLength(1);
});

test('W4: what is no later version of that charter is refused, and so is who may not publish', async () => {
  const store = await storeOf('maya');
  const id = newId('odd');
  await store.publish(record(id, '2.0'), { previous: null });
  const invalid = { code: 'invalid', applied: 'no' };
  const foreign = record(id, '3.0', { content: charter('other') as unknown as JsonObject });
  expect(await refused(store.publish(foreign, { previous: '2.0' }))).toMatchObject(invalid);
  expect(await refused(store.publish(record(id, '1.9'), { previous: '2.0' }))).toMatchObject(invalid);
  const forbidden = { code: 'forbidden', applied: 'no' };
  for (const person of ['tomas', 'petros'])
    expect(
      await refused(
        (await storeOf(person)).publish(record(id, '3.0', { byId: person }), { previous: '2.0' }),
      ),
    ).toMatchObject(forbidden);
  expect(
    await refused(store.publish(record(id, '3.0', { byId: 'tomas' }), { previous: '2.0' })),
  ).toMatchObject(forbidden);
  expect(await store.list(id)).toHaveLength(1);
});

test('X17: without signing in there are no versions', async () => {
  expect((await fetch(`${portal.url}/published/any/versions`)).status).toBe(401);
});
