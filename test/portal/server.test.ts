import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Call, openTestPortal, type TestPortal } from './support/openTestPortal';
import { charter, newId, pathOf, put, remove, revisionOf } from './support/requests';

let portal: TestPortal;
let lead: Call;

beforeAll(async () => {
  portal = await openTestPortal();
  lead = await portal.signIn('maya');
});
afterAll(() => portal?.close());

describe('a charter over HTTP', () => {
  test('is absent, created, read, updated and removed, each with its status', async () => {
    const id = newId('life');
    expect((await lead(pathOf(id))).status).toBe(404);
    const created = await put(lead, id, charter(id), null, 'first-attempt');
    expect(created.status).toBe(201);
    const read = await lead(pathOf(id));
    expect(read.status).toBe(200);
    expect(read.headers.get('ETag')).toBe(created.headers.get('ETag'));
    expect(read.headers.get('Charter-Access')).toBe('write');
    expect(read.headers.get('Charter-Attempts')).toBe('first-attempt');
    expect(await read.json()).toEqual(charter(id));
    const updated = await put(lead, id, charter(id, 'Second'), revisionOf(created), 'second-attempt');
    expect(updated.status).toBe(200);
    expect((await lead(pathOf(id))).headers.get('Charter-Attempts')).toBe('first-attempt,second-attempt');
    expect((await remove(lead, id, revisionOf(updated))).status).toBe(204);
    expect((await lead(pathOf(id))).status).toBe(410);
  });

  test('S1 S3: a save on a stale base is 412 with what is stored, which stays', async () => {
    const id = newId('stale');
    const first = revisionOf(await put(lead, id, charter(id), null));
    const second = await put(lead, id, charter(id, 'Theirs'), first);
    const stale = await put(lead, id, charter(id, 'Mine'), first);
    expect(stale.status).toBe(412);
    expect(stale.headers.get('ETag')).toBe(second.headers.get('ETag'));
    expect(await stale.json()).toEqual(charter(id, 'Theirs'));
    expect((await put(lead, id, charter(id), null)).status).toBe(412);
    expect(await (await lead(pathOf(id))).json()).toEqual(charter(id, 'Theirs'));
  });

  test('S1: of thirty saves that all found their base current, the database lets exactly one through', async () => {
    const held: (() => void)[] = [];
    let holds = false;
    const database = {
      ...portal.database,
      /** Nobody gets to save before everybody has looked. */
      async query<Row>(statement: string, values?: readonly unknown[]) {
        if (holds && /insert into charter_versions/.test(statement)) {
          await new Promise<void>((go) => held.push(go));
        }
        return portal.database.query<Row>(statement, values);
      },
    };
    const other = await openTestPortal({ database });
    const call = await other.signIn('maya');
    const id = newId('race');
    const base = revisionOf(await put(call, id, charter(id), null));
    holds = true;
    const pending = Array.from({ length: 30 }, (_, n) => put(call, id, charter(id, `Number ${n}`), base));
    await vi.waitFor(() => expect(held).toHaveLength(30), 20_000);
    for (const go of held) go();
    const answers = await Promise.all(pending);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(29).fill(412)]);
    const stored = answers.find(({ status }) => status === 200);
    for (const answer of answers) expect(answer.headers.get('ETag')).toBe(stored?.headers.get('ETag'));
    expect(await (await call(`${pathOf(id)}/versions`)).json()).toHaveLength(2);
    await other.close();
  });

  test('S5: the same attempt again is answered as before and stores nothing', async () => {
    const id = newId('again');
    const first = await put(lead, id, charter(id), null, 'the-same');
    const again = await put(lead, id, charter(id), null, 'the-same');
    expect([again.status, again.headers.get('ETag')]).toEqual([200, first.headers.get('ETag')]);
    expect(await (await lead(`${pathOf(id)}/versions`)).json()).toHaveLength(1);
    // Other bytes under the same id were never stored, so it would be a lie to say so.
    expect((await put(lead, id, charter(id, 'Other'), null, 'the-same')).status).toBe(412);
  });

  test('V2: a revision never comes back, not after removal, and attempts of a former life are forgotten', async () => {
    const id = newId('lives');
    const revisions = [revisionOf(await put(lead, id, charter(id), null, 'former'))];
    await remove(lead, id, revisions[0] as string);
    expect((await put(lead, id, charter(id), revisions[0] as string)).status).toBe(410);
    revisions.push(revisionOf(await put(lead, id, charter(id), null, 'present')));
    revisions.push(revisionOf(await put(lead, id, charter(id), revisions[1] as string, 'newest')));
    expect(new Set(revisions).size).toBe(3);
    expect((await lead(pathOf(id))).headers.get('Charter-Attempts')).toBe('present,newest');
  });

  test('keeps every version with who, when, why and by which attempt', async () => {
    const id = newId('history');
    const first = revisionOf(await put(lead, id, charter(id), null, 'attempt-1'));
    await lead(pathOf(id), {
      method: 'PUT',
      headers: { 'If-Match': `"${first}"`, 'Idempotency-Key': 'attempt-2', 'Charter-Reason': 'publish' },
      body: JSON.stringify(charter(id, 'Second')),
    });
    const versions = await (await lead(`${pathOf(id)}/versions`)).json();
    expect(versions).toMatchObject([
      { number: 2, author: 'maya', reason: 'publish', attempt: 'attempt-2', removal: false },
      { number: 1, author: 'maya', reason: 'auto', attempt: 'attempt-1', revision: first, removal: false },
    ]);
    expect(Date.now() - Date.parse(versions[0].savedAt)).toBeLessThan(60_000);
    expect(await (await lead(`${pathOf(id)}/versions/1`)).json()).toEqual(charter(id));
    expect((await lead(`${pathOf(id)}/versions/3`)).status).toBe(404);
  });

  test('Charter-Attempts names the last 64', async () => {
    const id = newId('many');
    let base: string | null = null;
    for (let n = 1; n <= 70; n++) {
      base = revisionOf(await put(lead, id, charter(id, `Number ${n}`), base, `many-${n}`));
    }
    const attempts = (await lead(pathOf(id))).headers.get('Charter-Attempts')?.split(',');
    expect(attempts).toEqual(Array.from({ length: 64 }, (_, n) => `many-${n + 7}`));
  });
});

describe('what the portal does not take', () => {
  const attempt = { 'Idempotency-Key': 'any-attempt' };

  test.each([
    ['no condition', attempt, 428],
    ['a condition that any state meets', { ...attempt, 'If-Match': '*' }, 428],
    ['a weak entity tag', { ...attempt, 'If-Match': 'W/"1"' }, 428],
    ['no attempt', { 'If-None-Match': '*' }, 400],
    ['an attempt with a comma', { 'If-None-Match': '*', 'Idempotency-Key': 'a,b' }, 400],
    ['a reason unknown', { ...attempt, 'If-None-Match': '*', 'Charter-Reason': 'whim' }, 400],
    ['another site', { ...attempt, 'If-None-Match': '*', 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    const id = newId('refused');
    const answer = await lead(pathOf(id), { method: 'PUT', headers, body: JSON.stringify(charter(id)) });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect((await lead(pathOf(id))).status).toBe(404);
  });

  test.each([
    ['no JSON', '{"schemaVersion":1,', 'not-json'],
    ['JSON that is no charter', '{"name":"a package","version":"1.0.0"}', 'not-a-charter'],
    ['a prototype', '{"schemaVersion":1,"id":"x","ext":{"__proto__":{"a":1}}}', 'forbidden-key'],
    ['a key twice', '{"schemaVersion":1,"id":"x","title":"a","title":"b"}', 'duplicate-key'],
    ['a newer version', '{"schemaVersion":999,"id":"x"}', 'newer-version'],
    ['ids that need repair', '{"schemaVersion":1,"id":"x","risks":[{"id":"a"},{"id":"a"}]}', undefined],
  ])('Q1 L3: %s is 422 with the issues', async (_, body, code) => {
    const id = newId('invalid');
    const answer = await put(lead, id, body, null);
    expect(answer.status).toBe(422);
    const { issues } = await answer.json();
    if (code) expect(issues[0].code).toBe(code);
    expect(issues.length).toBeGreaterThan(0);
    expect((await lead(pathOf(id))).status).toBe(404);
  });

  test('Q1: more than 5 MB is 413, whether or not the length is told', async () => {
    const id = newId('large');
    const body = JSON.stringify({ ...charter(id), ext: { a: 'x'.repeat(5_300_000) } });
    expect((await put(lead, id, body, null)).status).toBe(413);
    const stream = new Blob([body]).stream();
    const headers = { ...attempt, 'If-None-Match': '*' };
    const told = { method: 'PUT', headers, body: stream, duplex: 'half' } as RequestInit;
    expect((await lead(pathOf(id), told)).status).toBe(413);
  });

  test('a charter under another id than it has', async () => {
    const id = newId('mine');
    const base = revisionOf(await put(lead, id, charter(id), null));
    expect((await put(lead, id, charter('another'), base)).status).toBe(422);
  });

  test('nobody who has not signed in', async () => {
    for (const path of ['', '/events', '/versions']) {
      expect((await fetch(`${portal.url}${pathOf('quillmere-2026')}${path}`)).status).toBe(401);
    }
    const forged = { Cookie: "portal-session=' or 1=1 --" };
    expect(await (await fetch(`${portal.url}/session`, { headers: forged })).json()).toBeNull();
    const other = await portal.signIn('irene');
    expect(await (await other('/session')).json()).toMatchObject({ id: 'irene', role: 'finance' });
    await other('/session', { method: 'DELETE' });
    expect((await other(pathOf('quillmere-2026'))).status).toBe(401);
  });

  test('nothing while the database is away, and says when to come back', async () => {
    let away = false;
    const database = {
      ...portal.database,
      query: <Row>(statement: string, values?: readonly unknown[]) =>
        away && !statement.includes('portal_sessions')
          ? Promise.reject(Object.assign(new Error('the server is shutting down'), { code: '57P01' }))
          : portal.database.query<Row>(statement, values),
    };
    const other = await openTestPortal({ database });
    const call = await other.signIn('maya');
    const id = newId('away');
    away = true;
    const answer = await put(call, id, charter(id), null);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '2']);
    away = false;
    expect((await put(call, id, charter(id), null)).status).toBe(201);
    expect(other.reported).toEqual([]);
    await other.close();
  });
});
