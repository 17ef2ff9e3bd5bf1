import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CharterDraft } from '../../src/model';
import type { DraftRecord } from '../../src/session';
import { createJournal } from './createJournal';
import {
  colleagueSaves,
  createStore,
  current,
  openSession,
  pass,
  settle,
  storedTitle,
  watchSaves,
} from './openSession';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const crashed = (store: ReturnType<typeof createStore>) => {
  store.faults.setOffline(true);
};

describe('what other products lost', () => {
  it('the edit before the last one, when autosaves overlap (decocms/studio#7147)', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    store.faults.setLatency(2000);
    session.edit('title', 'first');
    await pass(900);
    session.edit('title', 'last but one');
    await pass(900);
    session.edit('vision', 'last');
    await pass(10_000);
    expect(await current(store)).toMatchObject({ doc: { title: 'last but one', vision: 'last' } });
    expect(saves.atOnce).toBe(1);
  });

  it('everything, by a first write before the load (tldraw, I6)', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    store.faults.setLatency(5000);
    const session = await openSession(store);
    session.edit('title', 'too early');
    session.saveNow();
    await pass(4000);
    expect(saves.requests).toEqual([]);
    await pass(20_000);
    expect(session.read('title')).toBe('Charter');
    expect(saves.requests).toEqual([]);
  });

  it('a message that came during the load (tldraw)', async () => {
    const store = createStore();
    const { load } = store;
    store.load = async (request) => {
      const old = await load(request);
      store.load = load;
      await colleagueSaves(store, { title: 'Theirs' });
      await settle();
      return old;
    };
    const session = await openSession(store);
    await settle();
    expect(session.read('title')).toBe('Theirs');
  });

  it('the last half second, by unmounting inside the pause (tldraw)', async () => {
    const store = createStore();
    const session = await openSession(store);
    session.edit('title', 'last words');
    await pass(350);
    session.dispose();
    await settle();
    expect(await storedTitle(store)).toBe('last words');
  });

  it('the save under way at a reload (TanStack Query #6238), which is not sent twice either (#4846)', async () => {
    const store = createStore();
    const { journal } = createJournal();
    const first = await openSession(store, { journal, newId: sequence('a') });
    store.faults.loseNextAnswer();
    first.edit('title', 'sent, unanswered');
    await pass(820);
    crashed(store);
    expect(await storedTitle(store)).toBe('sent, unanswered');
    store.faults.setOffline(false);
    const saves = watchSaves(store);
    const second = await openSession(store, { journal, newId: sequence('b') });
    await pass(2000);
    expect(second.read('title')).toBe('sent, unanswered');
    expect(second.getSnapshot().save.kind).toBe('clean');
    expect(saves.requests.filter(({ attemptId }) => attemptId.startsWith('b'))).toEqual([]);
  });

  it('a word that a crash cut off from its save (I2)', async () => {
    const store = createStore();
    const { journal, records } = createJournal();
    const first = await openSession(store, { journal, newId: sequence('a') });
    crashed(store);
    first.edit('title', 'never sent');
    await pass(400);
    expect(records.size).toBe(1);
    store.faults.setOffline(false);
    await colleagueSaves(store, { vision: 'Theirs' });
    const second = await openSession(store, { journal, newId: sequence('b') });
    await pass(2000);
    expect(await current(store)).toMatchObject({ doc: { title: 'never sent', vision: 'Theirs' } });
    expect(second.getSnapshot().conflicts).toEqual([]);
    await pass(1000);
    expect(records.size).toBe(0);
  });

  it('the words of a full local store, without a sign (Excalidraw #8411), or with the wrong one (gatool-ui#805, I13)', async () => {
    const store = createStore();
    const { journal, state } = createJournal();
    const session = await openSession(store, { journal });
    await pass(300);
    state.fails = true;
    store.faults.setLatency(5000);
    session.edit('title', 'kept nowhere else');
    await pass(1000);
    expect(session.getSnapshot()).toMatchObject({ journal: 'failed', isOnDevice: false });
    await pass(10_000);
    expect(await storedTitle(store)).toBe('kept nowhere else');
    state.fails = false;
    session.edit('vision', 'again');
    await pass(5300);
    expect(session.getSnapshot().journal).toBe('idle');
  });

  it('what a newer version wrote, by an old tab that saves over it (I9)', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    session.edit('title', 'old tab');
    await colleagueSaves(store, { schemaVersion: 2, minReader: 2 } as Partial<CharterDraft>);
    await pass(800);
    expect(session.getSnapshot().save).toEqual({ kind: 'read-only', reason: 'newer-version', unsaved: true });
    expect(session.getSnapshot().canUndo).toBe(false);
    expect(session.read('title')).toBe('old tab');
    await pass(60_000);
    session.dispose();
    await settle();
    expect(saves.requests).toHaveLength(1);
    expect(await current(store)).toMatchObject({ doc: { schemaVersion: 2, title: 'Charter' } });
  });

  it('a draft that this version cannot read, which is left as it is and offered', async () => {
    const store = createStore();
    const { journal, records } = createJournal();
    records.set('c/x', {
      owner: 'x',
      record: { v: 1, docId: 'c', doc: 'damaged' } as unknown as DraftRecord,
    });
    const session = await openSession(store, { journal });
    await pass(1000);
    expect(session.getSnapshot().unreadableDrafts).toMatchObject([{ record: { doc: 'damaged' } }]);
    expect(records.has('c/x')).toBe(true);
  });
});

function sequence(start: string) {
  let count = 0;
  return () => `${start}${++count}`;
}
