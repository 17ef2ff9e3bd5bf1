import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrayChoice } from '../../src/session';
import { type SaveResult, StorageError, type StorageErrorCode } from '../../src/storage';
import {
  colleagueSaves,
  createStore,
  current,
  openSession,
  pass,
  settle,
  stored,
  storedTitle,
  watchSaves,
} from './openSession';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A session whose title was just edited, with a view of its saves. */
async function edited({ hints = true } = {}) {
  const { subscribe, ...silent } = createStore();
  const store = hints ? { ...silent, subscribe } : silent;
  const saves = watchSaves(store);
  const session = await openSession(store);
  session.edit('title', 'Mine');
  return { store, saves, session, save: () => session.getSnapshot().save };
}

describe('a save that fails', () => {
  it('is repeated with the same id, bytes and base when no answer came (B60)', async () => {
    const { store, saves, session, save } = await edited();
    store.faults.next({ kind: 'hang' });
    await pass(800);
    session.edit('title', 'Typed meanwhile');
    await pass(29_999);
    expect(save().kind).toBe('saving');
    await pass(1);
    expect(save()).toEqual({ kind: 'retry-wait', code: 'timeout', delay: 1000 });
    await pass(1000);
    expect(saves.requests[1]?.attemptId).toBe(saves.requests[0]?.attemptId);
    expect(saves.texts[1]).toBe(saves.texts[0]);
    expect(saves.requests[1]?.base).toBe('r1');
    expect(saves.requests[0]?.signal.aborted).toBe(true);
    await pass(800);
    expect(saves.requests).toHaveLength(3);
    expect(saves.requests[2]).toMatchObject({ base: 'r2', doc: { title: 'Typed meanwhile' } });
    expect(save().kind).toBe('clean');
    expect(saves.atOnce).toBe(1);
  });

  it('is not applied twice when only its answer was lost', async () => {
    const { store, saves, save } = await edited({ hints: false });
    store.faults.loseNextAnswer();
    await pass(800);
    expect(save().kind).toBe('retry-wait');
    await pass(1000);
    expect(save().kind).toBe('clean');
    expect(saves.requests).toHaveLength(2);
    expect(await storedTitle(store)).toBe('Mine');
    expect(store.inner.backend.newRevision()).toBe('r3');
  });

  it('is recognised as its own by a poke, before it is tried again', async () => {
    const { store, saves, save } = await edited();
    store.faults.loseNextAnswer();
    await pass(800);
    expect(save().kind).toBe('clean');
    await pass(60_000);
    expect(saves.requests).toHaveLength(1);
  });

  it('is recognised as its own in a store that only knows conflicts, and what was typed since is saved', async () => {
    const { store, saves, session, save } = await edited({ hints: false });
    store.faults.loseNextAnswer();
    await pass(800);
    session.edit('title', 'Typed meanwhile');
    store.faults.next({ kind: 'conflict' });
    await pass(1000);
    expect(save().kind).toBe('dirty');
    await pass(800);
    expect(save().kind).toBe('clean');
    expect(saves.requests.map(({ base }) => base)).toEqual(['r1', 'r1', 'r2']);
    expect(await storedTitle(store)).toBe('Typed meanwhile');
  });

  it('waits longer each time, at most a minute, and starts over after a success', async () => {
    const { store, session, save } = await edited();
    const delays: number[] = [];
    store.faults.setOffline(true);
    session.subscribe(() => {
      const state = save();
      if (state.kind === 'retry-wait') delays.push(state.delay);
    });
    await pass(300_000);
    expect(delays.slice(0, 8)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    store.faults.setOffline(false);
    await pass(60_000);
    expect(save().kind).toBe('clean');
    store.faults.next({ kind: 'refuse' });
    session.edit('title', 'Again');
    await pass(800);
    expect(save()).toMatchObject({ kind: 'retry-wait', delay: 1000 });
  });

  it('waits as long as the server asks, and not at all when told to retry now', async () => {
    const { store, session, save } = await edited();
    store.faults.next({ kind: 'refuse', error: new StorageError('unavailable', { retryAfterMs: 20_000 }) });
    await pass(800);
    expect(save()).toMatchObject({ kind: 'retry-wait', delay: 20_000 });
    session.saveNow();
    await settle();
    expect(save().kind).toBe('clean');
    await pass(60_000);
    expect(await storedTitle(store)).toBe('Mine');
  });

  it('takes the newest text when the failed one is known not to be stored', async () => {
    const { store, saves, session } = await edited();
    store.faults.next({ kind: 'refuse' });
    await pass(800);
    session.edit('title', 'Newer');
    await pass(1000);
    expect(saves.requests.map(({ doc }) => doc.title)).toEqual(['Mine', 'Newer']);
    expect(saves.requests[1]?.attemptId).not.toBe(saves.requests[0]?.attemptId);
  });

  it.each<StorageErrorCode>(['quota', 'too-large', 'unauthenticated', 'forbidden', 'invalid'])(
    'is not repeated after %s until an edit',
    async (code) => {
      const { store, saves, session, save } = await edited();
      store.faults.refuseNextSave(code);
      await pass(800);
      expect(save()).toEqual({ kind: 'blocked', reason: code });
      await pass(120_000);
      expect(saves.requests).toHaveLength(1);
      session.edit('title', 'Shorter');
      expect(save().kind).toBe('dirty');
      await pass(800);
      expect(save().kind).toBe('clean');
      expect(await storedTitle(store)).toBe('Shorter');
    },
  );

  it('can be sent again by hand when it was blocked', async () => {
    const { store, session, save } = await edited();
    store.faults.setFull(true);
    await pass(800);
    expect(save()).toEqual({ kind: 'blocked', reason: 'quota' });
    store.faults.setFull(false);
    session.saveNow();
    await settle();
    expect(save().kind).toBe('clean');
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['HTML', '<html>'],
    ['B57: saved without a revision', { kind: 'saved' }],
    ['B57: saved with an empty revision', { kind: 'saved', revision: '' }],
    ['B57: saved with a number', { kind: 'saved', revision: 7 }],
    ['B57: saved with the revision it was built on', { kind: 'saved', revision: 'r1' }],
    ['a conflict with a page of HTML', { kind: 'conflict', current: '<html>' }],
    [
      'a conflict over a foreign document',
      { kind: 'conflict', current: { kind: 'found', doc: { ...stored, id: 'x' }, revision: 'r' } },
    ],
  ])('is not called saved when the answer is %s', async (_, answer) => {
    const { store, session, save } = await edited();
    store.save = async () => answer as SaveResult;
    await pass(800);
    expect(save()).toEqual({ kind: 'blocked', reason: 'adapter-fault' });
    expect(session.read('title')).toBe('Mine');
  });

  it('B58 looks for itself when a conflict does not say what is stored, and gives up on a storage that never does', async () => {
    const { store, session, save } = await edited();
    await colleagueSaves(store, { vision: 'Theirs' });
    const real = store.save;
    store.save = async () => ({ kind: 'conflict' }) as never;
    await pass(800);
    expect(session.read('vision')).toBe('Theirs');
    expect(session.read('title')).toBe('Mine');
    await pass(10_000);
    expect(save()).toEqual({ kind: 'blocked', reason: 'adapter-fault' });
    store.save = real;
    session.saveNow();
    await settle();
    expect(save().kind).toBe('clean');
  });

  it('fails like any other when the storage throws at once or something that is no error (B61)', async () => {
    for (const thrown of [new TypeError('broken'), 'text', null, undefined]) {
      const { store, save } = await edited();
      store.save = () => {
        throw thrown;
      };
      await pass(800);
      expect(save()).toMatchObject({ kind: 'retry-wait', code: 'unknown' });
    }
  });

  it('changes nothing when its answer comes after it was given up (B62, I10)', async () => {
    const { store, session, save } = await edited();
    let late: ((result: SaveResult) => void) | undefined;
    const { save: real } = store;
    store.save = () =>
      new Promise((resolve) => {
        late = resolve;
        store.save = real;
      });
    await pass(30_800);
    expect(save().kind).toBe('retry-wait');
    late?.({ kind: 'saved', revision: 'phantom' });
    await settle();
    expect(save().kind).toBe('retry-wait');
    await pass(1000);
    expect(save().kind).toBe('clean');
    expect(await storedTitle(store)).toBe('Mine');
    expect(session.getSnapshot().conflicts).toEqual([]);
  });
});

describe('a conflict', () => {
  async function inConflict() {
    const context = await edited();
    await colleagueSaves(context.store, { title: 'Theirs' });
    await pass(800);
    return { ...context, conflicts: () => context.session.getSnapshot().conflicts };
  }
  const decide = ({ session, conflicts }: Awaited<ReturnType<typeof inConflict>>, choice: TrayChoice) =>
    session.resolveConflict(conflicts()[0]?.id ?? '', choice);

  it('over different fields is none: both stand in the next save, on their revision (I4)', async () => {
    const { store, saves, session, save } = await edited();
    await colleagueSaves(store, { vision: 'Theirs' });
    await pass(800);
    expect(save().kind).toBe('clean');
    expect(session.getSnapshot().conflicts).toEqual([]);
    expect(session.read('vision')).toBe('Theirs');
    expect(saves.requests.map(({ base }) => base)).toEqual(['r1', 'r2']);
    expect(await current(store)).toMatchObject({ doc: { title: 'Mine', vision: 'Theirs' } });
  });

  it('over one field shows theirs and keeps mine until a person decides', async () => {
    const { session, saves, save, conflicts, store } = await inConflict();
    expect(save()).toEqual({ kind: 'conflict', count: 1 });
    expect(session.read('title')).toBe('Theirs');
    expect(conflicts()).toMatchObject([
      {
        kind: 'changed',
        path: 'title',
        values: [{ path: 'title', base: 'Charter', mine: 'Mine', theirs: 'Theirs' }],
      },
    ]);
    session.edit('vision', 'goes on meanwhile');
    await pass(800);
    expect(saves.requests).toHaveLength(2);
    expect(save()).toEqual({ kind: 'conflict', count: 1 });
    expect(await current(store)).toMatchObject({ doc: { title: 'Theirs', vision: 'goes on meanwhile' } });
  });

  it('ends with mine, which is saved on top of their revision and can be undone', async () => {
    const context = await inConflict();
    const { store, session, saves, save, conflicts } = context;
    decide(context, 'mine');
    expect(conflicts()).toEqual([]);
    expect(save().kind).toBe('dirty');
    await pass(800);
    expect(saves.requests.map(({ base }) => base)).toEqual(['r1', 'r2']);
    expect(await storedTitle(store)).toBe('Mine');
    expect(save().kind).toBe('clean');
    session.undo();
    expect(session.read('title')).toBe('Theirs');
  });

  it('ends with theirs without a save', async () => {
    const context = await inConflict();
    decide(context, 'theirs');
    expect(context.conflicts()).toEqual([]);
    expect(context.save().kind).toBe('clean');
    await pass(60_000);
    expect(context.saves.requests).toHaveLength(1);
    expect(await storedTitle(context.store)).toBe('Theirs');
  });

  it('ends with another text that a person makes of both', async () => {
    const context = await inConflict();
    decide(context, { value: 'Mine and theirs' });
    await pass(800);
    expect(await storedTitle(context.store)).toBe('Mine and theirs');
  });

  it('over an item that one removed keeps the item until a person decides', async () => {
    const { store, session } = await edited();
    session.remove('audiences/a');
    await colleagueSaves(store, { audiences: [{ id: 'a', roleId: 'partners' }] });
    await pass(800);
    const [entry] = session.getSnapshot().conflicts;
    expect(entry).toMatchObject({ kind: 'removed-here', path: 'audiences/a' });
    expect(session.read('audiences/a/roleId')).toBe('partners');
    session.resolveConflict(entry?.id ?? '', 'mine');
    expect(session.read('audiences/a')).toBeUndefined();
    expect(session.getSnapshot().save.kind).toBe('dirty');
  });

  it('stays when the place of what I wrote is gone', async () => {
    const { store, session } = await edited();
    session.edit('audiences/a/roleId', 'mine');
    await colleagueSaves(store, { title: 'Charter', audiences: [{ id: 'a', roleId: 'theirs' }] });
    await pass(800);
    session.remove('audiences/a');
    const [entry] = session.getSnapshot().conflicts;
    session.resolveConflict(entry?.id ?? '', 'mine');
    expect(session.getSnapshot().conflicts).toHaveLength(1);
  });

  it('is found between two who create the same document', async () => {
    const store = createStore();
    store.inner.backend.records.clear();
    const [one, two] = [
      await openSession(store),
      await openSession(store.inner.client(), { newId: () => 'other' }),
    ];
    one.edit('title', 'One');
    two.edit('title', 'Two');
    one.saveNow();
    two.saveNow();
    await settle();
    expect(one.getSnapshot().save.kind).toBe('clean');
    expect(two.getSnapshot().save.kind).toBe('conflict');
    expect(await storedTitle(store)).toBe('One');
  });

  it('does nothing to resolve where there is none', async () => {
    const { session, save } = await edited();
    session.resolveConflict('nothing', 'theirs');
    expect(session.read('title')).toBe('Mine');
    expect(save().kind).toBe('dirty');
  });

  it('B59 stops after five quick rounds, says so, and goes on when told to', async () => {
    const { store, saves, session, save } = await edited();
    const real = store.save;
    let others = 0;
    store.save = async (request) => {
      await colleagueSaves(store, { vision: `theirs ${++others}` });
      return real(request);
    };
    await pass(800);
    expect(save()).toEqual({ kind: 'blocked', reason: 'contended' });
    expect(others).toBe(6);
    await pass(120_000);
    expect(others).toBe(6);
    expect(saves.requests.length).toBe(6);
    store.save = real;
    session.saveNow();
    await settle();
    expect(save().kind).toBe('clean');
    expect(await storedTitle(store)).toBe('Mine');
  });

  it('B54 with an answer from before the own save comes from a copy that lags: the same bytes are tried again', async () => {
    const { store, saves, session, save } = await edited();
    await pass(800);
    const old = { kind: 'found', doc: stored, revision: 'r1' } as const;
    const { save: real } = store;
    store.save = async () => ({ kind: 'conflict', current: old });
    session.edit('title', 'Newer');
    await pass(800);
    expect(save().kind).toBe('retry-wait');
    expect(session.read('title')).toBe('Newer');
    store.save = real;
    await pass(1000);
    expect(save().kind).toBe('clean');
    expect(session.getSnapshot().conflicts).toEqual([]);
    expect(saves.requests.map(({ base }) => base)).toEqual(['r1', 'r2']);
  });
});
