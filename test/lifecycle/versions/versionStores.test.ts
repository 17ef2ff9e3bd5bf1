import { describe, expect, it } from 'vitest';
import {
  type CharterVersion,
  compareVersions,
  createHttpVersionStore,
  createMemoryVersionStore,
  type VersionStore,
} from '../../../src/lifecycle';
import { StorageError } from '../../../src/storage';
import { versionServer } from './versionServer';

const record = (version: string, more: Partial<CharterVersion> = {}): CharterVersion => ({
  charterId: 'a/b ü',
  version,
  level: version.endsWith('.0') ? 'major' : 'minor',
  at: '2026-03-01T09:00:00Z',
  content: { id: 'a/b ü', schemaVersion: 1, version },
  ...more,
});

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('It was meant to be refused.'),
    (error: unknown) => error,
  );

const stores: readonly [string, () => VersionStore][] = [
  ['createMemoryVersionStore', () => createMemoryVersionStore()],
  ['createHttpVersionStore', () => createHttpVersionStore(versionServer())],
];

describe.each(stores)('%s', (_, open) => {
  it('has no version of a charter that was never published', async () => {
    const store = open();
    expect(await store.list('a/b ü')).toEqual([]);
    expect(await store.load('a/b ü', '1.0')).toEqual({ kind: 'absent' });
  });

  it('W1: keeps every version as it was, the newest first, and lists them without contents', async () => {
    const store = open();
    const first = record('1.0', { note: 'First', byId: 'u1', byName: 'Ana \u202eanA' });
    await store.publish(first, { previous: null });
    const result = await store.publish(record('1.1'), { previous: '1.0' });
    expect(result).toEqual({
      kind: 'published',
      version: { charterId: 'a/b ü', version: '1.1', level: 'minor', at: '2026-03-01T09:00:00Z' },
    });
    const { content, ...info } = first;
    const listed = await store.list('a/b ü');
    expect(listed.map(({ version }) => version)).toEqual(['1.1', '1.0']);
    expect(listed[1]).toEqual(info);
    expect(await store.load('a/b ü', '1.0')).toEqual({ kind: 'found', version: { ...info, content } });
  });

  it('W2: of two publishes at once one is kept, and the other learns what is there now', async () => {
    const store = open();
    await store.publish(record('1.0'), { previous: null });
    const [mine, theirs] = await Promise.all([
      store.publish(record('2.0', { byName: 'Ana' }), { previous: '1.0' }),
      store.publish(record('2.0', { byName: 'Ben' }), { previous: '1.0' }),
    ]);
    expect(mine?.kind).toBe('published');
    expect(theirs).toMatchObject({ kind: 'conflict', current: { version: '2.0', byName: 'Ana' } });
    expect((await store.list('a/b ü')).map(({ version, byName }) => [version, byName])).toEqual([
      ['2.0', 'Ana'],
      ['1.0', undefined],
    ]);
  });

  it('W2: a first version of what has versions is a conflict, and so is a next one of what has none', async () => {
    const store = open();
    expect(await store.publish(record('2.0'), { previous: '1.0' })).toEqual({
      kind: 'conflict',
      current: null,
    });
    await store.publish(record('1.0'), { previous: null });
    expect(await store.publish(record('1.1'), { previous: null })).toMatchObject({
      kind: 'conflict',
      current: { version: '1.0' },
    });
    expect(await store.list('a/b ü')).toHaveLength(1);
  });

  it('W3: the same record once more is published, and kept once', async () => {
    const store = open();
    await store.publish(record('1.0'), { previous: null });
    const again = await store.publish(record('1.0'), { previous: null });
    expect(again.kind).toBe('published');
    expect(await store.list('a/b ü')).toHaveLength(1);
  });

  it.each([
    ['no version', record('next')],
    ['one that does not come after', record('1.9')],
    ['the same one', record('2.0')],
    ['another level', record('2.1', { level: 'patch' as never })],
    ['another charter', record('2.1', { content: { id: 'other' } })],
    ['no plain content', record('2.1', { content: { id: 'a/b ü', n: 1n } })],
  ])('W4: %s is invalid, and nothing is kept', async (_what, wrong) => {
    const store = open();
    await store.publish(record('2.0'), { previous: null });
    const error = await rejection(store.publish(wrong, { previous: '2.0' }));
    expect(error).toMatchObject({ name: 'StorageError', code: 'invalid', applied: 'no' });
    expect(await store.list('a/b ü')).toHaveLength(1);
  });

  it('W5: shares no object, and gives frozen ones', async () => {
    const store = open();
    const content = { id: 'a/b ü', scope: { in: [{ id: 'x' }] } };
    await store.publish(record('1.0', { content }), { previous: null });
    content.scope.in[0] = { id: 'changed' };
    const loaded = await store.load('a/b ü', '1.0');
    expect(loaded).toMatchObject({ version: { content: { scope: { in: [{ id: 'x' }] } } } });
    const scope = loaded.kind === 'found' ? loaded.version.content.scope : undefined;
    expect(() => (scope as typeof content.scope).in.push({ id: 'y' })).toThrow(/extensible/);
    expect(Object.isFrozen((await store.list('a/b ü'))[0])).toBe(true);
  });

  it('stops waiting when it is told to', async () => {
    const signal = AbortSignal.abort();
    const store = open();
    for (const asked of [
      () => store.list('a/b ü', { signal }),
      () => store.load('a/b ü', '1.0', { signal }),
      () => store.publish(record('1.0'), { previous: null, signal }),
    ]) {
      expect(await rejection(asked())).toMatchObject({ name: 'AbortError' });
    }
    expect(await store.list('a/b ü')).toEqual([]);
  });
});

describe('createMemoryVersionStore', () => {
  it('begins with the versions given, and refuses them out of order', async () => {
    const store = createMemoryVersionStore({ versions: [record('1.0'), record('10.0')] });
    expect((await store.list('a/b ü')).map(({ version }) => version)).toEqual(['10.0', '1.0']);
    expect(() => createMemoryVersionStore({ versions: [record('10.0'), record('9.0')] })).toThrow(
      StorageError,
    );
  });
});

describe('createHttpVersionStore', () => {
  const answering = (...answers: (Response | Error)[]) =>
    createHttpVersionStore({
      url: 'https://portal.example/api',
      now: () => 0,
      fetch: async () => {
        const answer = answers.shift();
        if (answer instanceof Response) return answer;
        throw answer ?? new Error('one request too many');
      },
    });
  const json = (status: number, body: unknown) =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });

  it('says in the request on which version it is built, past every cache and redirect', async () => {
    const server = versionServer();
    const store = createHttpVersionStore({ ...server, headers: { Authorization: 'Bearer t' } });
    await store.publish(record('1.0'), { previous: null });
    await store.publish(record('1.1'), { previous: '1.0' });
    await store.load('a/b ü', '1.1');
    const [first, second, third] = server.requests;
    expect(first?.url).toBe('https://portal.example/api/a%2Fb%20%C3%BC/versions');
    expect(first?.init).toMatchObject({ method: 'POST', cache: 'no-store', redirect: 'manual' });
    expect(first?.headers.get('if-none-match')).toBe('*');
    expect(second?.headers.get('if-match')).toBe('"1.0"');
    expect(second?.headers.get('authorization')).toBe('Bearer t');
    expect(third?.url).toBe('https://portal.example/api/a%2Fb%20%C3%BC/versions/1.1');
  });

  it('asks what is there when a refusal does not say it', async () => {
    const { content: _, ...info } = record('3.0');
    const store = answering(new Response(null, { status: 409 }), json(200, [info]));
    expect(await store.publish(record('2.0'), { previous: '1.0' })).toEqual({
      kind: 'conflict',
      current: info,
    });
  });

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [413, 'too-large'],
    [428, 'invalid'],
    [503, 'unavailable'],
  ])('throws what %i means as %s, with the words of the server', async (status, code) => {
    const body = JSON.stringify({ detail: 'Because of that.' });
    const headers = { 'content-type': 'application/problem+json' };
    const store = answering(...[0, 1, 2].map(() => new Response(body, { status, headers })));
    const expected = { code, message: expect.stringContaining('Because of that.') };
    expect(await rejection(store.list('c'))).toMatchObject(expected);
    expect(await rejection(store.load('c', '1.0'))).toMatchObject(expected);
    expect(await rejection(store.publish(record('1.0'), { previous: null }))).toMatchObject(expected);
  });

  it('throws unavailable without an answer, and unknown for an answer of something else', async () => {
    expect(await rejection(answering(new Error('offline')).list('c'))).toMatchObject({ code: 'unavailable' });
    const { content: _, ...info } = record('3.0');
    for (const [asked, answer] of [
      ['list', json(200, { versions: [] })],
      ['list', json(200, [{ ...info, version: 'x' }])],
      ['list', json(200, [{ ...info, note: 7 }])],
      ['list', new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } })],
      ['load', json(200, info)],
      ['load', json(200, record('1.0'))],
    ] as const) {
      const store = answering(answer);
      const promise = asked === 'list' ? store.list('a/b ü') : store.load('a/b ü', '3.0');
      expect(await rejection(promise)).toMatchObject({ name: 'StorageError', code: 'unknown' });
    }
    expect(await rejection(answering(json(200, 'not json')).list('c'))).toMatchObject({
      code: 'invalid',
      detail: 'corrupt',
    });
  });
});

describe('compareVersions', () => {
  it('counts, and does not spell', () => {
    expect(['10.0', '9.12', '9.2', '1.0'].sort(compareVersions)).toEqual(['1.0', '9.2', '9.12', '10.0']);
    expect(compareVersions('2.1', '2.1')).toBe(0);
  });
});
