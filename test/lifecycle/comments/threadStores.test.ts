import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CharterComment,
  type CommentThread,
  commentLimits,
  createHttpThreadStore,
  createMemoryThreadStore,
  type ThreadResult,
  type ThreadStore,
} from '../../../src/lifecycle';
import { threadServer } from './threadServer';

const at = '2026-09-30T09:00:00Z';
const charterId = 'a/b ü';

const comment = (id: string, more: Partial<CharterComment> = {}): CharterComment => ({
  id,
  authorId: 'olivia',
  authorName: 'Olivia',
  text: `Text of ${id}`,
  at,
  mentions: [],
  ...more,
});
const thread = (id = 't/1', more: Partial<CommentThread> = {}): CommentThread => ({
  id,
  charterId,
  anchor: { path: 'mission/statement', label: 'Mission › Statement', quote: 'We help.' },
  comments: [comment('c1')],
  ...more,
});
const ref = { charterId, threadId: 't/1' };
const on = (commentId: string, byId = 'olivia') => ({ ...ref, commentId, byId, at: '2026-09-30T12:00:00Z' });
const settled = { byId: 'gail', byName: 'Gail', at };

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('It was meant to be refused.'),
    (error: unknown) => error,
  );
const kept = (result: ThreadResult): CommentThread =>
  result.kind === 'kept' ? result.thread : expect.fail('It is absent.');
const texts = (one: CommentThread | undefined) => one?.comments.map(({ text }) => text);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A store as one person and as another see it. */
type Open = () => Promise<{ store: ThreadStore; asGail: ThreadStore }>;
const stores: readonly [string, Open][] = [
  [
    'createMemoryThreadStore',
    async () => {
      const store = createMemoryThreadStore();
      return { store, asGail: store };
    },
  ],
  [
    'createHttpThreadStore',
    async () => {
      const { url, close } = await threadServer();
      closing.push(close);
      const of = (user: string) => createHttpThreadStore({ url, headers: { 'x-user': user } });
      return { store: of('olivia'), asGail: of('gail') };
    },
  ],
];

describe.each(stores)('%s', (_, open) => {
  it('has nothing about a charter of which nobody spoke', async () => {
    const { store } = await open();
    expect(await store.list(charterId)).toEqual([]);
    for (const result of [
      await store.reply(ref, comment('c2')),
      await store.edit(on('c1'), { text: 'x', mentions: [] }),
      await store.remove(on('c1')),
      await store.resolve(ref, settled),
      await store.reopen(ref),
    ]) {
      expect(result).toEqual({ kind: 'absent' });
    }
  });

  it('T1: keeps conversations as they were begun, the oldest first', async () => {
    const { store } = await open();
    const first = thread('t/1', {
      comments: [comment('c1', { text: '<b>@Ana \u202eanA</b>', mentions: [{ id: 'a', name: 'Ana' }] })],
    });
    expect(await store.start(first)).toEqual({ kind: 'kept', thread: first });
    await store.start(thread('t2', { anchor: { path: 'agreement', label: 'Agreement' } }));
    await store.start(thread('t3', { charterId: 'another' }));
    const listed = await store.list(charterId);
    expect(listed.map(({ id }) => id)).toEqual(['t/1', 't2']);
    expect(listed[0]).toEqual(first);
  });

  it('T2: a beginning or a reply that is sent once more is kept once, and changes nothing', async () => {
    const { store } = await open();
    await store.start(thread());
    await store.reply(ref, comment('c2'));
    await store.edit(on('c2'), { text: 'Better', mentions: [] });
    await store.resolve(ref, settled);
    expect(texts(kept(await store.start(thread())))).toEqual(['Text of c1', 'Better']);
    const again = kept(await store.reply(ref, comment('c2')));
    expect(texts(again)).toEqual(['Text of c1', 'Better']);
    expect(again.resolved).toEqual(settled);
    expect(await store.list(charterId)).toEqual([again]);
  });

  it('T2: the id of another comment or conversation is invalid', async () => {
    const { store } = await open();
    await store.start(thread());
    const theirs = comment('c1', { authorId: 'gail' });
    for (const asked of [
      store.reply(ref, theirs),
      store.start(thread('t/1', { comments: [theirs] })),
      store.start(thread('t/1', { comments: [comment('c9')] })),
    ]) {
      expect(await rejection(asked)).toMatchObject({ code: 'invalid', applied: 'no' });
    }
    expect(await store.list(charterId)).toEqual([thread()]);
  });

  it('T3: settles and reopens, and a reply reopens', async () => {
    const { store } = await open();
    await store.start(thread());
    expect(kept(await store.resolve(ref, settled)).resolved).toEqual(settled);
    const later = { ...settled, byId: 'late' };
    expect(kept(await store.resolve(ref, later)).resolved).toEqual(settled);
    expect(kept(await store.reopen(ref))).toEqual(thread());
    expect(kept(await store.reopen(ref))).toEqual(thread());
    await store.resolve(ref, settled);
    const open2 = kept(await store.reply(ref, comment('c2', { authorId: 'gail' })));
    expect(open2.resolved).toBe(undefined);
    expect(texts(open2)).toEqual(['Text of c1', 'Text of c2']);
  });

  it('T4: only its author changes or removes a comment', async () => {
    const { store, asGail } = await open();
    await store.start(thread());
    const mentions = [{ id: 'gail', name: 'Gail' }];
    const edited = kept(await store.edit(on('c1'), { text: 'See @Gail', mentions }));
    expect(edited.comments).toEqual([
      comment('c1', { text: 'See @Gail', mentions, editedAt: '2026-09-30T12:00:00Z' }),
    ]);
    for (const asked of [
      asGail.edit(on('c1', 'gail'), { text: 'Mine', mentions: [] }),
      asGail.remove(on('c1', 'gail')),
    ]) {
      expect(await rejection(asked)).toMatchObject({ code: 'forbidden', applied: 'no' });
    }
    expect(await store.list(charterId)).toEqual([edited]);
  });

  it('T5: a removed comment leaves its place, and the last one takes the conversation along', async () => {
    const { store, asGail } = await open();
    await store.start(thread());
    await store.reply(ref, comment('c2', { authorId: 'gail' }));
    const left = kept(await store.remove(on('c1')));
    expect(left.comments[0]).toEqual(comment('c1', { text: '', removedAt: '2026-09-30T12:00:00Z' }));
    expect(await store.remove(on('c1'))).toEqual({ kind: 'absent' });
    expect(await store.edit(on('c1'), { text: 'Back', mentions: [] })).toEqual({ kind: 'absent' });
    expect(await store.list(charterId)).toEqual([left]);
    expect(await asGail.remove(on('c2', 'gail'))).toEqual({ kind: 'absent' });
    expect(await store.list(charterId)).toEqual([]);
    expect(await store.reply(ref, comment('c3'))).toEqual({ kind: 'absent' });
    expect(await store.start(thread())).toEqual({ kind: 'absent' });
  });

  it.each([
    ['no text', { text: ' \u200b\n' }],
    ['a text that is too long', { text: '𝛼'.repeat(commentLimits.text + 1) }],
    ['too many names', { mentions: Array.from({ length: 51 }, (_, i) => ({ id: `${i}`, name: 'A' })) }],
  ])('T6: a comment with %s is invalid, and not kept', async (_what, wrong) => {
    const { store } = await open();
    await store.start(thread());
    const bad = comment('c2', wrong);
    for (const asked of [
      () => store.start(thread('t2', { comments: [bad] })),
      () => store.reply(ref, bad),
      () => store.edit(on('c1'), bad),
    ]) {
      expect(await rejection(asked())).toMatchObject({
        name: 'StorageError',
        code: 'invalid',
        applied: 'no',
      });
    }
    expect(await rejection(store.start(thread('t2', { comments: [] })))).toMatchObject({ code: 'invalid' });
    expect(await store.list(charterId)).toEqual([thread()]);
    const longest = comment('c3', { text: '𝛼'.repeat(commentLimits.text) });
    expect(kept(await store.reply(ref, longest)).comments).toHaveLength(2);
  });

  it('T7: shares no object, and gives frozen ones', async () => {
    const { store } = await open();
    const mine = comment('c1', { mentions: [{ id: 'a', name: 'Ana' }] });
    const result = kept(await store.start(thread('t/1', { comments: [mine] })));
    (mine.mentions as { id: string; name: string }[])[0] = { id: 'b', name: 'changed' };
    const [listed] = await store.list(charterId);
    expect(listed?.comments[0]?.mentions).toEqual([{ id: 'a', name: 'Ana' }]);
    for (const one of [result, listed]) {
      expect(Object.isFrozen(one?.comments[0]?.mentions[0])).toBe(true);
    }
  });

  it('stops waiting when it is told to', async () => {
    const { store } = await open();
    await store.start(thread());
    const request = { signal: AbortSignal.abort() };
    for (const asked of [
      () => store.list(charterId, request),
      () => store.start(thread('t2'), request),
      () => store.reply(ref, comment('c2'), request),
      () => store.edit(on('c1'), { text: 'x', mentions: [] }, request),
      () => store.remove(on('c1'), request),
      () => store.resolve(ref, settled, request),
      () => store.reopen(ref, request),
    ]) {
      expect(await rejection(asked())).toMatchObject({ name: 'AbortError' });
    }
    expect(await store.list(charterId)).toEqual([thread()]);
  });
});

describe('createMemoryThreadStore', () => {
  it('begins with the conversations given, and refuses one that it could not keep', async () => {
    const store = createMemoryThreadStore({ threads: [thread()] });
    expect(await store.list(charterId)).toEqual([thread()]);
    expect(() => createMemoryThreadStore({ threads: [thread('x', { comments: [] })] })).toThrow(
      /invalid|begins/,
    );
  });

  it('pokes whoever listens to that charter, later and only when something changed', async () => {
    const store = createMemoryThreadStore();
    const [poked, elsewhere] = [vi.fn(), vi.fn()];
    const end = store.subscribe?.(charterId, poked);
    store.subscribe?.('another', elsewhere);
    const starting = store.start(thread());
    expect(poked).not.toHaveBeenCalled();
    await starting;
    expect(poked).toHaveBeenCalledTimes(1);
    await store.start(thread());
    expect(poked).toHaveBeenCalledTimes(1);
    await store.remove(on('c1'));
    expect(poked).toHaveBeenCalledTimes(2);
    end?.();
    await store.start(thread('t2'));
    expect(poked).toHaveBeenCalledTimes(2);
    expect(elsewhere).not.toHaveBeenCalled();
  });
});

describe('createHttpThreadStore', () => {
  const answering = (...answers: (Response | Error)[]) =>
    createHttpThreadStore({
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

  it('uses the addresses that it describes', async () => {
    const { url, received, close } = await threadServer();
    closing.push(close);
    const store = createHttpThreadStore({ url, headers: { 'x-user': 'olivia' } });
    await store.start(thread());
    await store.reply(ref, comment('c/2'));
    await store.edit(on('c/2'), { text: 'x', mentions: [] });
    await store.resolve(ref, settled);
    await store.reopen(ref);
    await store.remove(on('c/2'));
    await store.list(charterId);
    const base = '/api/a%2Fb%20%C3%BC/threads';
    expect(received).toEqual([
      { method: 'POST', path: base, type: 'application/json' },
      { method: 'POST', path: `${base}/t%2F1/comments`, type: 'application/json' },
      { method: 'PUT', path: `${base}/t%2F1/comments/c%2F2`, type: 'application/json' },
      { method: 'PUT', path: `${base}/t%2F1/resolved`, type: 'application/json' },
      { method: 'DELETE', path: `${base}/t%2F1/resolved`, type: undefined },
      { method: 'DELETE', path: `${base}/t%2F1/comments/c%2F2`, type: undefined },
      { method: 'GET', path: base, type: undefined },
    ]);
  });

  it('listens to the stream of a charter, when there is one', async () => {
    const listeners = new Map<string, (event: Event) => void>();
    const opened: string[] = [];
    const store = createHttpThreadStore({
      url: 'https://portal.example/api',
      events: true,
      eventSource: (address) => {
        opened.push(address);
        return {
          readyState: 1,
          addEventListener: (type, listener) => listeners.set(type, listener),
          close: () => opened.push('closed'),
        };
      },
    });
    const poked = vi.fn();
    const end = store.subscribe?.('c', poked);
    expect(opened).toEqual(['https://portal.example/api/c/threads/events']);
    listeners.get('changed')?.(new MessageEvent('changed', { data: '' }));
    await Promise.resolve();
    expect(poked).toHaveBeenCalledTimes(1);
    end?.();
    expect(opened).toHaveLength(2);
    expect(createHttpThreadStore({ url: 'https://portal.example' }).subscribe).toBe(undefined);
  });

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [413, 'too-large'],
    [422, 'invalid'],
    [503, 'unavailable'],
  ])('throws what %i means as %s, with the words of the server', async (status, code) => {
    const body = JSON.stringify({ detail: 'Because of that.' });
    const headers = { 'content-type': 'application/problem+json' };
    const store = answering(...[0, 1].map(() => new Response(body, { status, headers })));
    const expected = { code, message: expect.stringContaining('Because of that.') };
    expect(await rejection(store.list('c'))).toMatchObject(expected);
    expect(await rejection(store.reply(ref, comment('c2')))).toMatchObject(expected);
  });

  it('takes an answer without the conversation as gone, of a removal as of anything else', async () => {
    for (const status of [204, 404, 410]) {
      expect(await answering(new Response(null, { status })).remove(on('c1'))).toEqual({ kind: 'absent' });
    }
    expect(await answering(json(404, { detail: 'none' })).list('c')).toEqual([]);
  });

  it.each([
    ['no list', { threads: [] }],
    ['another charter', [thread('t', { charterId: 'x' })]],
    ['no comments', [{ ...thread(), comments: [] }]],
    ['a text that is none', [{ ...thread(), comments: [{ ...comment('c1'), text: 7 }] }]],
    ['no mentions', [{ ...thread(), comments: [{ ...comment('c1'), mentions: ['x'] }] }]],
    ['an anchor that is none', [{ ...thread(), anchor: 'mission' }]],
    ['a resolution that is none', [{ ...thread(), resolved: true }]],
  ])('throws unknown for a list with %s', async (_, body) => {
    expect(await rejection(answering(json(200, body)).list(charterId))).toMatchObject({ code: 'unknown' });
  });

  it('throws unknown for another conversation, invalid for no JSON, unavailable without an answer', async () => {
    expect(await rejection(answering(json(200, thread('t2'))).reopen(ref))).toMatchObject({
      code: 'unknown',
    });
    expect(await rejection(answering(json(200, 'not json')).list('c'))).toMatchObject({
      code: 'invalid',
      detail: 'corrupt',
    });
    expect(await rejection(answering(new Error('offline')).list('c'))).toMatchObject({ code: 'unavailable' });
  });

  it('leaves out what a server adds', async () => {
    const extra = { ...thread(), seen: 3, comments: [{ ...comment('c1'), html: '<b>' }] };
    expect(await answering(json(200, [extra])).list(charterId)).toEqual([thread()]);
  });
});
