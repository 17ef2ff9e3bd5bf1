import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CharterStorage, Loaded } from '../../src/storage';
import { createJournal } from './createJournal';
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

/** A storage whose load gives whatever it is told. */
function answering(answer: unknown) {
  const store = createStore();
  const storage: CharterStorage = { ...store, load: async () => answer as Loaded };
  return { storage, saves: watchSaves(storage) };
}

describe('loading', () => {
  it.each([
    ['B51: nothing', undefined, 'adapter-fault'],
    ['B51: null', null, 'adapter-fault'],
    ['B51: an empty text', '', 'adapter-fault'],
    ['B51: a page of HTML', '<!doctype html><title>Sign in</title>', 'adapter-fault'],
    ['an unknown kind', { kind: 'ok', doc: stored, revision: 'r' }, 'adapter-fault'],
    ['B53: no revision', { kind: 'found', doc: stored }, 'adapter-fault'],
    ['B53: an empty revision', { kind: 'found', doc: stored, revision: '' }, 'adapter-fault'],
    [
      'B53: a revision of 10 KB',
      { kind: 'found', doc: stored, revision: 'r'.repeat(10_000) },
      'adapter-fault',
    ],
    ['a document that is HTML', { kind: 'found', doc: '<html>', revision: 'r' }, 'unreadable'],
    ['a document that is null', { kind: 'found', doc: null, revision: 'r' }, 'unreadable'],
    [
      "B56: somebody else's document",
      { kind: 'found', doc: { ...stored, id: 'x' }, revision: 'r' },
      'foreign-document',
    ],
  ])('refuses %s, and writes nothing (I6)', async (_, answer, code) => {
    const { storage, saves } = answering(answer);
    const session = await openSession(storage);
    expect(session.getSnapshot().save).toMatchObject({ kind: 'load-failed', code });
    session.edit('title', 'typed into the void');
    session.insert('audiences', { id: 'n' });
    session.remove('audiences/a');
    await pass(60_000);
    session.dispose();
    await settle();
    expect(session.read('title')).toBeUndefined();
    expect(saves.requests).toEqual([]);
  });

  it('keeps what it could not read, for download', async () => {
    const { storage } = answering({ kind: 'found', doc: '{"title":', revision: 'r' });
    const session = await openSession(storage);
    expect(session.getSnapshot().save).toMatchObject({ raw: '{"title":' });
  });

  it('loads again when told to, after a failure', async () => {
    const store = createStore();
    store.faults.next({ kind: 'refuse' }, 'load');
    const session = await openSession(store);
    expect(session.getSnapshot().save).toMatchObject({ kind: 'load-failed', code: 'unavailable' });
    session.saveNow();
    expect(session.getSnapshot().save.kind).toBe('loading');
    await settle();
    expect(session.getSnapshot().save).toEqual({ kind: 'clean' });
    expect(session.read('title')).toBe('Charter');
  });

  it('gives up on a load without an answer (B60)', async () => {
    const store = createStore();
    store.faults.next({ kind: 'hang' }, 'load');
    const session = await openSession(store);
    await pass(14_999);
    expect(session.getSnapshot().save.kind).toBe('loading');
    await pass(1);
    expect(session.getSnapshot().save).toMatchObject({ kind: 'load-failed', code: 'timeout' });
  });

  it('refuses edits while loading', async () => {
    const store = createStore();
    store.faults.setLatency(100);
    const session = await openSession(store);
    session.edit('title', 'too early');
    await pass(60_000);
    expect(await storedTitle(store)).toBe('Charter');
    expect(session.read('title')).toBe('Charter');
  });

  it.each([
    ['a newer version wrote it', { ...stored, schemaVersion: 99, minReader: 1 }, 'write', 'newer-version'],
    ['the person may only read', stored, 'read', 'access'],
  ])('only shows the document when %s', async (_, doc, access, reason) => {
    const { storage, saves } = answering({ kind: 'found', doc, revision: 'r', access });
    const session = await openSession(storage);
    expect(session.getSnapshot()).toMatchObject({ readOnly: true, save: { kind: 'read-only', reason } });
    session.edit('title', 'mine');
    session.undo();
    session.saveNow();
    await pass(60_000);
    expect(session.read('title')).toBe('Charter');
    expect(saves.requests).toEqual([]);
  });

  it('creates the document with its first edit when nothing is stored', async () => {
    const store = createStore(undefined);
    const saves = watchSaves(store);
    const session = await openSession(createEmpty(store));
    expect(session.getSnapshot().save).toEqual({ kind: 'clean' });
    await pass(60_000);
    expect(saves.requests).toEqual([]);
    session.edit('title', 'New');
    await pass(800);
    expect(saves.requests).toMatchObject([{ base: null, doc: { id: 'c', title: 'New' } }]);
  });

  it('stores a template under the id it was opened with, so that it can be opened again', async () => {
    const store = createEmpty(createStore(undefined));
    const session = await openSession(store, { initial: { ...stored, id: 'template' } });
    session.edit('title', 'From a template');
    await pass(800);
    session.dispose();
    const again = await openSession(store);
    expect(again.getSnapshot().save).toEqual({ kind: 'clean' });
    expect(again.getSnapshot().charter).toMatchObject({ id: 'c', title: 'From a template' });
  });

  it('never brings back a removed document without a word', async () => {
    const store = createStore();
    const before = await current(store);
    if (before.kind !== 'found') throw new Error('not found');
    await store.inner.remove?.({ docId: 'c', base: before.revision, signal: new AbortController().signal });
    const session = await openSession(store, { initial: stored });
    expect(session.getSnapshot().save).toEqual({ kind: 'orphaned' });
    session.edit('title', 'typed');
    await pass(60_000);
    expect((await current(store)).kind).toBe('deleted');
    session.saveNow();
    await settle();
    expect(await storedTitle(store)).toBe('typed');
  });
});

describe('pokes', () => {
  it('follows a colleague while nothing is unsaved', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    const origins: string[] = [];
    session.onChange(({ origin }) => origins.push(origin));
    await colleagueSaves(store, { title: 'Theirs' });
    await settle();
    expect(session.read('title')).toBe('Theirs');
    expect(origins).toEqual(['remote']);
    session.edit('title', 'Mine');
    await pass(800);
    expect(saves.requests.map(({ base }) => base)).toEqual(['r2']);
    expect(session.getSnapshot().save.kind).toBe('clean');
  });

  it('leaves unsaved edits alone; the save finds the conflict', async () => {
    const store = createStore();
    const session = await openSession(store);
    session.edit('title', 'Mine');
    await colleagueSaves(store, { title: 'Theirs' });
    await settle();
    expect(session.read('title')).toBe('Mine');
    await pass(800);
    expect(session.getSnapshot().save.kind).toBe('conflict');
  });

  it('does not load what it saved itself', async () => {
    const store = createStore();
    const session = await openSession(store);
    session.edit('title', 'Mine');
    await pass(2000);
    expect(store.faults.calls.map(({ operation }) => operation)).toEqual(['load', 'save']);
  });

  it('ignores an answer that is older than what was saved meanwhile (B54)', async () => {
    const store = createStore();
    const session = await openSession(store);
    let answer: ((loaded: Loaded) => void) | undefined;
    const old = await current(store);
    const { load } = store;
    store.load = () =>
      new Promise((resolve) => {
        answer = resolve;
        store.load = load;
      });
    store.faults.setOffline(true);
    store.faults.setOffline(false);
    await settle();
    session.edit('title', 'Newer');
    await pass(800);
    expect(session.getSnapshot().save.kind).toBe('clean');
    answer?.(old);
    await settle();
    expect(session.read('title')).toBe('Newer');
    session.edit('title', 'Newest');
    await pass(800);
    expect(session.getSnapshot().save.kind).toBe('clean');
    expect(await storedTitle(store)).toBe('Newest');
  });

  it('stops when the document is removed, and stores it anew only when told to (B56, D1)', async () => {
    const store = createStore();
    const session = await openSession(store);
    await store.inner.remove?.({ docId: 'c', base: 'r1', signal: new AbortController().signal });
    await settle();
    expect(session.getSnapshot().save).toEqual({ kind: 'orphaned' });
    session.edit('title', 'Still here');
    await pass(60_000);
    expect((await current(store)).kind).toBe('deleted');
    session.saveNow();
    await settle();
    expect(await storedTitle(store)).toBe('Still here');
    expect(session.getSnapshot().save.kind).toBe('clean');
  });

  it('finds a removal with its save, and can then store the document anew', async () => {
    const store = createStore();
    const session = await openSession(store);
    session.edit('title', 'Unsaved');
    await store.inner.remove?.({ docId: 'c', base: 'r1', signal: new AbortController().signal });
    await pass(800);
    expect(session.getSnapshot().save).toEqual({ kind: 'orphaned' });
    session.saveNow();
    await settle();
    expect(session.getSnapshot().save.kind).toBe('clean');
    expect(await storedTitle(store)).toBe('Unsaved');
  });

  it('leaves the document removed when told to, and keeps nothing of it on this device (D1)', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const { journal, records } = createJournal();
    const subscribe = store.subscribe?.bind(store);
    const listening = new Set<unknown>();
    store.subscribe = (request) => {
      const end = subscribe?.(request);
      listening.add(request);
      return () => {
        listening.delete(request);
        end?.();
      };
    };
    const session = await openSession(store, { journal });
    expect(listening.size).toBe(1);
    session.discard();
    session.edit('title', 'Written before somebody removed it');
    await pass(400);
    expect(records.size).toBe(1);
    await store.inner.remove?.({ docId: 'c', base: 'r1', signal: new AbortController().signal });
    await pass(800);
    expect(session.getSnapshot().save).toEqual({ kind: 'orphaned' });
    session.discard();
    await settle();
    expect(session.getSnapshot()).toMatchObject({
      save: { kind: 'closed', discarded: true },
      readOnly: true,
      charter: { title: 'Written before somebody removed it' },
    });
    expect(records.size).toBe(0);
    expect([listening.size, vi.getTimerCount()]).toEqual([0, 0]);
    session.saveNow();
    session.dispose();
    await pass(60_000);
    expect(session.getSnapshot().save).toEqual({ kind: 'closed', discarded: true });
    expect(saves.requests).toHaveLength(1);
    expect((await current(store)).kind).toBe('deleted');
  });

  it('listens no more after disposal', async () => {
    const store = createStore();
    const session = await openSession(store);
    session.dispose();
    await colleagueSaves(store, { title: 'Theirs' });
    await settle();
    expect(store.faults.calls).toHaveLength(1);
    expect(session.read('title')).toBe('Charter');
  });
});

/** The small store, emptied. */
function createEmpty(store: ReturnType<typeof createStore>) {
  store.inner.backend.records.clear();
  return store;
}
