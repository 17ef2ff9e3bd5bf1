import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpStorage, createMemoryStorage, type StorageError } from '../../src/storage';
import { type CharterServer, startCharterServer } from './httpServer';
import { loaded, rejection, saved, saveRequest } from './steps';

let server: CharterServer;

beforeAll(async () => {
  server = await startCharterServer();
});

afterAll(() => server.close());

const open = (options: Partial<Parameters<typeof createHttpStorage>[0]> = {}) =>
  createHttpStorage({ url: server.url, ...options });

/** An adapter whose requests are answered by these, in order; what it asked is kept. */
function answering(...answers: (Response | Error)[]) {
  const requests: { url: string; init: RequestInit; headers: Headers }[] = [];
  const storage = open({
    url: 'https://portal.example/api/charters/',
    now: () => Date.parse('2026-11-24T12:00:00Z'),
    fetch: async (url, init) => {
      requests.push({ url, init, headers: new Headers(init.headers) });
      const answer = answers.shift();
      if (answer instanceof Response) return answer;
      throw answer ?? new Error('one request too many');
    },
  });
  return { storage, requests };
}

const json = (body: unknown, init: ResponseInit & { headers?: Record<string, string> } = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', etag: '"7"', ...init.headers },
  });

const empty = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

async function faultOfLoad(answer: Response | Error): Promise<StorageError> {
  return (await rejection(loaded(answering(answer).storage, 'a'))) as StorageError;
}

async function faultOfSave(...answers: (Response | Error)[]): Promise<StorageError> {
  return (await rejection(answering(...answers).storage.save(saveRequest('a', {}, '6')))) as StorageError;
}

describe('what is sent', () => {
  it('L2: a load is a GET of the document, past every cache and redirect', async () => {
    const { storage, requests } = answering(json({ n: 1 }));
    await loaded(storage, 'a/b ü?');
    expect(requests[0]?.url).toBe('https://portal.example/api/charters/a%2Fb%20%C3%BC%3F');
    expect(requests[0]?.init).toMatchObject({ method: 'GET', cache: 'no-store', redirect: 'manual' });
  });

  it('S1: a save is a PUT under a condition, with the attempt and the reason in headers and the document alone', async () => {
    const { storage, requests } = answering(empty(201, { etag: '"1"' }), empty(204, { etag: '"2"' }));
    const base = await saved(storage, 'a', { n: 1 }, null);
    await storage.save({ ...saveRequest('a', { n: 2 }, base, 'attempt-2'), reason: 'publish' });
    const [create, update] = requests;
    expect(create?.headers.get('if-none-match')).toBe('*');
    expect(create?.headers.get('if-match')).toBeNull();
    expect(update?.headers.get('if-none-match')).toBeNull();
    expect(update?.headers.get('if-match')).toBe('"1"');
    expect(update?.headers.get('idempotency-key')).toBe('attempt-2');
    expect(update?.headers.get('charter-reason')).toBe('publish');
    expect(update?.headers.get('content-type')).toBe('application/json');
    expect(update?.init).toMatchObject({ method: 'PUT', body: '{"n":2}' });
  });

  it('D1: a removal is a DELETE under a condition', async () => {
    const { storage, requests } = answering(empty(204));
    const { signal } = new AbortController();
    expect(await storage.remove?.({ docId: 'a', base: '7', signal })).toEqual({ kind: 'removed' });
    expect(requests[0]?.init.method).toBe('DELETE');
    expect(requests[0]?.headers.get('if-match')).toBe('"7"');
  });

  it('carries the headers of the host, made anew for each request, and its own win', async () => {
    const seen: string[] = [];
    let token = 0;
    const storage = open({
      headers: async () => ({ Authorization: `Bearer ${++token}`, 'If-None-Match': 'mine' }),
      fetch: (url, init) => {
        const headers = new Headers(init.headers);
        seen.push(`${headers.get('authorization')} ${headers.get('if-none-match')}`);
        return fetch(url, init);
      },
    });
    await saved(storage, 'headers', {}, null);
    await saved(storage, 'headers-2', {}, null);
    expect(seen).toEqual(['Bearer 1 *', 'Bearer 2 *']);
  });

  it.each(['', '.', '..', '\uD800'])(
    'B17: an id that cannot be in an address is refused: %j',
    async (docId) => {
      const { storage, requests } = answering();
      expect(await rejection(loaded(storage, docId))).toMatchObject({ code: 'invalid', applied: 'no' });
      expect(requests).toEqual([]);
    },
  );

  it('Q1: a document above maxBytes is too large and not sent', async () => {
    const storage = open({
      maxBytes: 20,
      fetch: () => Promise.reject(new Error('it was sent')),
    });
    const fault = await rejection(storage.save(saveRequest('a', { text: 'x'.repeat(20) }, null)));
    expect(fault).toMatchObject({ code: 'too-large', applied: 'no' });
  });

  it('says what the server can do, as the host tells', () => {
    expect(open().supports).toEqual({ remove: true, idempotentAttempts: true, subscribe: false });
    const less = open({ supports: { remove: false, idempotentAttempts: false }, maxBytes: 9 });
    expect(less.supports).toEqual({
      remove: false,
      idempotentAttempts: false,
      subscribe: false,
      maxBytes: 9,
    });
    expect(less.remove).toBeUndefined();
    expect(less.subscribe).toBeUndefined();
  });
});

describe('a state', () => {
  it('P1: comes with what this person may do and the attempts in it', async () => {
    const headers = { 'charter-access': 'read', 'charter-attempts': 'a, b,,c ' };
    expect(await loaded(answering(json({ n: 1 }, { headers })).storage, 'a')).toEqual({
      kind: 'found',
      doc: { n: 1 },
      revision: '7',
      access: 'read',
      appliedAttempts: ['a', 'b', 'c'],
    });
  });

  it.each([
    ['404', 404, 'absent'],
    ['410', 410, 'deleted'],
  ])('L1: is a value when the answer is %s', async (_, status, kind) => {
    expect(await loaded(answering(empty(status)).storage, 'a')).toEqual({ kind });
  });

  it('keeps its revision when a proxy that compresses makes the ETag weak, and sends it back strong', async () => {
    const { storage, requests } = answering(
      json({ n: 1 }, { headers: { etag: 'W/"7"' } }),
      empty(204, { etag: '"8"' }),
    );
    expect(await loaded(storage, 'a')).toMatchObject({ revision: '7' });
    await saved(storage, 'a', { n: 2 }, '7');
    expect(requests[1]?.headers.get('if-match')).toBe('"7"');
  });

  it('takes any media type of JSON', async () => {
    const headers = { 'content-type': 'application/vnd.charter+json; charset=utf-8' };
    expect(await loaded(answering(json({ n: 1 }, { headers })).storage, 'a')).toMatchObject({
      doc: { n: 1 },
    });
  });
});

describe('a conflict', () => {
  it('S3: takes the present state from the answer when it is there', async () => {
    const { storage, requests } = answering(json({ n: 9 }, { status: 412, headers: { etag: '"9"' } }));
    expect(await storage.save(saveRequest('a', {}, '6'))).toEqual({
      kind: 'conflict',
      current: { kind: 'found', doc: { n: 9 }, revision: '9' },
    });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['412 without a body', empty(412)],
    ['409 without a body', empty(409)],
    ['412 with an ETag and no body', empty(412, { etag: '"9"' })],
    [
      '412 with a body and no ETag',
      new Response('{"n":9}', { status: 412, headers: { 'content-type': 'application/json' } }),
    ],
    [
      '409 with a problem',
      json({ detail: 'stale' }, { status: 409, headers: { 'content-type': 'application/problem+json' } }),
    ],
    ['412 with a body that is no object', json('"stale"', { status: 412 })],
    [
      '412 with a page',
      new Response('<p>stale', { status: 412, headers: { 'content-type': 'text/html', etag: '"9"' } }),
    ],
  ])('S3, B58: asks once when it is not: %s', async (_, refusal) => {
    const { storage, requests } = answering(refusal, json({ n: 9 }, { headers: { etag: '"9"' } }));
    expect(await storage.save(saveRequest('a', {}, '6'))).toEqual({
      kind: 'conflict',
      current: { kind: 'found', doc: { n: 9 }, revision: '9' },
    });
    expect(requests.map(({ init }) => init.method)).toEqual(['PUT', 'GET']);
  });

  it.each([
    [404, 'absent'],
    [410, 'deleted'],
  ])('S2: is also a %d to a document that was there', async (status, kind) => {
    const { signal } = new AbortController();
    const conflict = { kind: 'conflict', current: { kind } };
    expect(await answering(empty(status)).storage.save(saveRequest('a', {}, '6'))).toEqual(conflict);
    expect(await answering(empty(status)).storage.remove?.({ docId: 'a', base: '6', signal })).toEqual(
      conflict,
    );
  });

  it('is none when creating is answered by 404: that address takes no charters', async () => {
    const { storage } = answering(empty(404));
    expect(await rejection(storage.save(saveRequest('a', {}, null)))).toMatchObject({ code: 'unknown' });
  });

  it('passes on the fault of the second question', async () => {
    expect(await faultOfSave(empty(412), empty(503))).toMatchObject({ code: 'unavailable' });
  });
});

describe('a fault', () => {
  it.each([
    [400, 'invalid', 'no'],
    [401, 'unauthenticated', 'no'],
    [403, 'forbidden', 'no'],
    [405, 'unknown', 'no'],
    [408, 'timeout', 'no'],
    [413, 'too-large', 'no'],
    [422, 'invalid', 'no'],
    [428, 'invalid', 'no'],
    [429, 'unavailable', 'no'],
    [202, 'unknown', 'unknown'],
    [500, 'unavailable', 'unknown'],
    [502, 'unavailable', 'unknown'],
    [503, 'unavailable', 'unknown'],
    [504, 'timeout', 'unknown'],
    [507, 'quota', 'no'],
  ])('B64, L1: %d is "%s", applied "%s", and asked only once (A2)', async (status, code, applied) => {
    const { storage, requests } = answering(empty(status));
    const fault = await rejection(storage.save(saveRequest('a', {}, '6')));
    expect(fault).toMatchObject({ code, applied, cause: { status } });
    expect(requests).toHaveLength(1);
  });

  it('is unavailable, and perhaps stored, without an answer', async () => {
    const fault = { code: 'unavailable', applied: 'unknown' };
    expect(await faultOfSave(new TypeError('Failed to fetch'))).toMatchObject(fault);
    const closed = await startCharterServer();
    await closed.close();
    const storage = open({ url: closed.url });
    expect(await rejection(storage.save(saveRequest('a', {}, null)))).toMatchObject(fault);
  });

  it.each([
    ['text', 'broken'],
    ['nothing', null],
    ['an error of another realm', { name: 'TypeError', message: 'broken' }],
  ])('B61: is unavailable when the fetch of the host throws %s, at once or later', async (_, thrown) => {
    const throwing = open({
      fetch: () => {
        throw thrown;
      },
    });
    const rejecting = open({ fetch: () => Promise.reject(thrown) });
    for (const storage of [throwing, rejecting]) {
      expect(await rejection(loaded(storage, 'a'))).toMatchObject({
        name: 'StorageError',
        code: 'unavailable',
      });
    }
  });

  it('of the fetch of the host stays what it is', async () => {
    expect(await faultOfSave(new DOMException('late', 'TimeoutError') as Error)).toMatchObject({
      code: 'timeout',
    });
  });

  it.each([
    ['120', {}, 120_000],
    ['0', {}, 0],
    ['3600', {}, 3_600_000],
    ['99999999999', {}, 86_400_000],
    ['Tue, 24 Nov 2026 12:01:00 GMT', {}, 60_000],
    ['Tue, 24 Nov 2026 12:01:00 GMT', { date: 'Tue, 24 Nov 2026 12:00:50 GMT' }, 10_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', {}, 0],
    ['soon', {}, undefined],
    ['-5', {}, undefined],
    ['', {}, undefined],
  ])('B64: waits as Retry-After says: %s %j', async (value, headers, ms) => {
    const fault = await faultOfLoad(empty(429, { 'retry-after': value, ...headers }));
    expect(fault.retryAfterMs).toBe(ms);
  });

  it('tells the developer the detail of a problem document, and hands it on', async () => {
    const problem = {
      type: 'https://portal.example/locked',
      title: 'Locked',
      detail: 'Under review until Friday.',
    };
    const headers = { 'content-type': 'application/problem+json' };
    const fault = await faultOfSave(json(problem, { status: 403, headers }));
    expect(fault.message).toBe('storage: the server answered 403: Under review until Friday.');
    expect(fault.cause).toEqual({ status: 403, problem });
    const long = json({ detail: 'x'.repeat(9999) }, { status: 403, headers });
    expect((await faultOfSave(long)).message.length).toBeLessThan(600);
    for (const body of ['', 'null', '[', '7', '{"detail":7}']) {
      const odd = await faultOfSave(json(body, { status: 403, headers }));
      expect(odd).toMatchObject({ code: 'forbidden', message: 'storage: the server answered 403' });
    }
  });
});

describe('an answer that no charter store gives', () => {
  const page = (status = 200) =>
    new Response('<!doctype html><title>Sign in</title>', {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"7"' },
    });

  it.each([
    ['B51: a sign-in page', page(), 'unknown', /web page.*answer 401/],
    ['B51: the page of a wrong address', page(404), 'unknown', /web page.*check the address/],
    ['B51: an empty body', json(''), 'unknown', /no body/],
    ['B51: a body of blanks', json(' \n'), 'unknown', /no body/],
    [
      'B51: no body at all',
      empty(200, { etag: '"7"', 'content-type': 'application/json' }),
      'unknown',
      /no body/,
    ],
    ['B51: 204 to a load', empty(204, { etag: '"7"' }), 'unknown', /answered 204/],
    [
      'text',
      new Response('x', { headers: { 'content-type': 'text/plain', etag: '"7"' } }),
      'unknown',
      /text\/plain; send/,
    ],
    ['no type', new Response(new Uint8Array(2), { headers: { etag: '"7"' } }), 'unknown', /no content type/],
    ['a redirect', empty(302, { location: '/login' }), 'unknown', /redirect.*answer 401/],
    [
      'a redirect that is kept from the page',
      Object.defineProperty(empty(200), 'type', { value: 'opaqueredirect' }),
      'unknown',
      /redirect/,
    ],
    [
      'an answer that must not be read',
      Object.defineProperty(empty(200), 'status', { value: 0 }),
      'unknown',
      /CORS/,
    ],
    [
      'B53: no ETag',
      new Response('{}', { headers: { 'content-type': 'application/json' } }),
      'unknown',
      /no ETag.*Expose-Headers/,
    ],
    [
      'B53: an ETag of 10 KB',
      json({}, { headers: { etag: `"${'x'.repeat(10_000)}"` } }),
      'unknown',
      /1 to 512/,
    ],
    ['B53: an empty ETag', json({}, { headers: { etag: '""' } }), 'unknown', /1 to 512/],
    ['B53: an ETag of one quote', json({}, { headers: { etag: '"' } }), 'unknown', /in quotes/],
    ['B53: an ETag without quotes', json({}, { headers: { etag: '7' } }), 'unknown', /in quotes/],
    ['B53: two ETags', json({}, { headers: { etag: '"7", "8"' } }), 'unknown', /in quotes/],
  ])('%s, is a fault that says what to do', async (_, answer, code, message) => {
    const fault = await faultOfLoad(answer);
    expect(fault).toMatchObject({ name: 'StorageError', code });
    expect(fault.message).toMatch(message);
    expect(fault.message.length).toBeLessThan(300);
    expect(fault.raw).toBeUndefined();
  });

  it.each([
    ['cut off', '{"title":"A'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['text', '"hello"'],
    ['a number', '7'],
    ['a page in disguise', '<html>'],
  ])('B51, L3: a document that is %s is corrupt and given as it is', async (_, body) => {
    expect(await faultOfLoad(json(body))).toMatchObject({ code: 'invalid', detail: 'corrupt', raw: body });
  });

  it.each([
    ['B57: no ETag', empty(200)],
    ['B57: an empty ETag', empty(200, { etag: '""' })],
    ['a sign-in page', page()],
    ['a redirect', empty(303, { location: '/login' })],
    ['202, not stored yet', empty(202, { etag: '"8"' })],
  ])('S6: a save is not believed on %s', async (_, answer) => {
    expect(await faultOfSave(answer)).toMatchObject({ code: 'unknown', applied: 'unknown' });
  });

  it('a removal is not believed on a sign-in page', async () => {
    const { signal } = new AbortController();
    const removal = answering(page()).storage.remove?.({ docId: 'a', base: '7', signal });
    expect(await rejection(removal!)).toMatchObject({ code: 'unknown' });
  });

  it('X18: has neither the document nor the address nor a header in its message', async () => {
    const canary = 'canary-4711';
    const answers = [
      page(),
      empty(500),
      empty(202),
      empty(302),
      empty(200),
      new TypeError('Failed to fetch'),
    ];
    for (const answer of answers) {
      const { storage } = answering(answer);
      const fault = await rejection(storage.save(saveRequest(canary, { canary }, canary, canary)));
      expect((fault as Error).message).not.toContain(canary);
    }
    const { message, cause } = await faultOfLoad(json(`{"${canary}`));
    expect([message, String(cause)].join()).not.toContain(canary);
  });
});

describe('an abort', () => {
  it('A1: rejects at once with the reason, even when the fetch of the host does not listen', async () => {
    const controller = new AbortController();
    const storage = open({ fetch: () => new Promise(() => undefined) });
    const pending = rejection(storage.load({ docId: 'a', signal: controller.signal }));
    controller.abort(new DOMException('enough', 'AbortError'));
    expect(await pending).toBe(controller.signal.reason);
  });

  it('A1, B62: rejects while the body is on its way', async () => {
    const slow = await startCharterServer();
    slow.app.get('/slow/:id', () => {
      const body = new ReadableStream({
        start: (stream) => stream.enqueue(new TextEncoder().encode('{"n":')),
      });
      return new Response(body, { headers: { 'content-type': 'application/json', etag: '"1"' } });
    });
    const controller = new AbortController();
    const storage = open({ url: slow.url.replace('/charters', '/slow') });
    const pending = rejection(storage.load({ docId: 'a', signal: controller.signal }));
    setTimeout(() => controller.abort(), 100);
    expect(await pending).toBe(controller.signal.reason);
    await slow.close();
  });
});

describe('over real sockets', () => {
  it('S5, A2: a save whose answer got lost is stored once, and the adapter does not ask again by itself', async () => {
    const memory = createMemoryStorage();
    const own = await startCharterServer(memory);
    let requests = 0;
    const storage = open({
      url: own.url,
      fetch: (url, init) => {
        requests += 1;
        return fetch(url, init);
      },
    });
    await own.faults.loseNextAnswer();
    const request = saveRequest('a', { n: 1 }, null);
    expect(await rejection(storage.save(request))).toMatchObject({ code: 'unavailable', applied: 'unknown' });
    expect(requests).toBe(1);
    const stored = await loaded(memory, 'a');
    expect(await storage.save(request)).toEqual({
      kind: 'saved',
      revision: stored.kind === 'found' && stored.revision,
    });
    await own.close();
  });

  it('428: a server that misses the condition says so, which is a fault of this side', async () => {
    const dropping = open({
      fetch: (url, init) => {
        const headers = new Headers(init.headers);
        headers.delete('if-none-match');
        return fetch(url, { ...init, headers });
      },
    });
    const fault = await rejection(dropping.save(saveRequest('dropped', {}, null)));
    expect(fault).toMatchObject({
      code: 'invalid',
      applied: 'no',
      message: expect.stringContaining('If-None-Match'),
    });
  });
});
