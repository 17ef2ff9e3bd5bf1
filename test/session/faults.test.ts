import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SaveResult, StorageError, type StorageErrorCode } from '../../src/storage';
import {
  colleagueSaves,
  createStore,
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
async function edited() {
  const store = createStore();
  const saves = watchSaves(store);
  const session = await openSession(store);
  session.edit('title', 'Mine');
  return { store, saves, session, save: () => session.getSnapshot().save };
}

describe('a save that fails', () => {
  it('is repeated with the same id, bytes and base when no answer came', async () => {
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
    const { store, saves, save } = await edited();
    store.faults.loseNextAnswer();
    await pass(800);
    expect(save().kind).toBe('retry-wait');
    await pass(1000);
    expect(save().kind).toBe('clean');
    expect(saves.requests).toHaveLength(2);
    expect(await storedTitle(store)).toBe('Mine');
    expect(store.inner.backend.newRevision()).toBe('r3');
  });

  it('is recognised as its own in a store that only knows conflicts, and what was typed since is saved', async () => {
    const { store, saves, session, save } = await edited();
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
    ['no revision', { kind: 'saved' }],
    ['the old revision', { kind: 'saved', revision: 'r1' }],
    ['a conflict with nothing in it', { kind: 'conflict' }],
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

  it('fails like any other when the storage throws at once or something that is no error', async () => {
    for (const thrown of [new TypeError('broken'), 'text', null, undefined]) {
      const { store, save } = await edited();
      store.save = () => {
        throw thrown;
      };
      await pass(800);
      expect(save()).toMatchObject({ kind: 'retry-wait', code: 'unknown' });
    }
  });

  it('changes nothing when its answer comes after it was given up', async () => {
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
    expect(session.getSnapshot().conflict).toBeUndefined();
  });
});

describe('a conflict', () => {
  async function inConflict() {
    const context = await edited();
    await colleagueSaves(context.store, { title: 'Theirs' });
    await pass(800);
    return context;
  }

  it('is data: both texts and what they grew from; the store is untouched', async () => {
    const { store, session, saves, save } = await inConflict();
    expect(save()).toEqual({ kind: 'conflict' });
    expect(session.getSnapshot().conflict).toMatchObject({
      base: { title: 'Charter' },
      mine: { title: 'Mine' },
      theirs: { title: 'Theirs' },
    });
    expect(await storedTitle(store)).toBe('Theirs');
    session.edit('title', 'Mine, longer');
    session.saveNow();
    await pass(60_000);
    expect(saves.requests).toHaveLength(1);
    expect(session.getSnapshot().conflict?.mine.title).toBe('Mine, longer');
  });

  it('ends with mine saved on top of their revision', async () => {
    const { store, session, saves, save } = await inConflict();
    session.resolveConflict('mine');
    expect(session.getSnapshot().conflict).toBeUndefined();
    expect(save().kind).toBe('dirty');
    await pass(800);
    expect(saves.requests.map(({ base }) => base)).toEqual(['r1', 'r2']);
    expect(await storedTitle(store)).toBe('Mine');
    expect(save().kind).toBe('clean');
  });

  it('ends with theirs, without a save, and what was typed comes back by undo', async () => {
    const { store, session, saves, save } = await inConflict();
    session.resolveConflict('theirs');
    expect(session.read('title')).toBe('Theirs');
    expect(save().kind).toBe('clean');
    await pass(60_000);
    expect(saves.requests).toHaveLength(1);
    session.undo();
    expect(session.read('title')).toBe('Mine');
    await pass(800);
    expect(await storedTitle(store)).toBe('Mine');
    session.redo();
    await pass(800);
    expect(await storedTitle(store)).toBe('Theirs');
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
    session.resolveConflict('theirs');
    expect(session.read('title')).toBe('Mine');
    expect(save().kind).toBe('dirty');
  });
});
