import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CharterStorage, Loaded, SaveResult } from '../../src/storage';
import { createJournal } from './createJournal';
import { createStore, openSession, pass, settle, stored, storedTitle, watchSaves } from './openSession';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const throws = () => {
  throw new TypeError('not yours to read');
};
const cycle: Record<string, unknown> = { ...stored };
cycle.mission = { statement: cycle };

/** What is no JSON, each as it would come from a storage that hands out its own objects. */
const notJson: readonly (readonly [string, unknown])[] = [
  ['a Map', new Map(Object.entries(stored))],
  ['a Date', new Date(0)],
  ['an instance of a class', Object.assign(new (class Charter {})(), stored)],
  [
    'an object with a getter that throws',
    Object.defineProperty({ ...stored }, 'title', { get: throws, enumerable: true }),
  ],
  ['a Proxy that throws', new Proxy({}, { get: throws, ownKeys: throws, getPrototypeOf: throws })],
  ['a circle', cycle],
];

describe('B52: a storage that gives', () => {
  it.each(notJson)('%s as the document is not believed, and nothing is written', async (_, doc) => {
    const store = createStore();
    store.load = async () => ({ kind: 'found', doc, revision: 'r' }) as unknown as Loaded;
    const saves = watchSaves(store);
    const session = await openSession(store);
    expect(session.getSnapshot().save).toMatchObject({ kind: 'load-failed', code: 'unreadable' });
    session.dispose();
    await settle();
    expect(saves.requests).toEqual([]);
  });

  it.each([
    ['load', 'load-failed'],
    ['save', 'blocked'],
  ] as const)(
    'a Proxy that throws as the answer of %s is at fault; what was typed stays',
    async (call, kind) => {
      const store = createStore();
      const answer = async () => new Proxy({}, { get: throws, has: throws });
      const real = store[call];
      if (call === 'load') store.load = answer as unknown as CharterStorage['load'];
      const session = await openSession(store);
      if (call === 'save') {
        session.edit('title', 'Mine');
        // A promise may not settle with something that throws when it is asked for `then`.
        store.save = async () =>
          ({
            kind: 'conflict',
            get current() {
              return throws();
            },
          }) as unknown as SaveResult;
        await pass(800);
        expect(session.read('title')).toBe('Mine');
      }
      expect(session.getSnapshot().save.kind).toBe(kind);
      store[call] = real as never;
      session.saveNow();
      await settle();
      expect(session.getSnapshot().save.kind).toBe('clean');
    },
  );
});

describe('B55: a storage that keeps its hands on its objects', () => {
  it('changes nothing here when it changes what it gave', async () => {
    const store = createStore();
    const doc = structuredClone(stored) as { title: string; audiences: { id: string }[] };
    store.load = async () => ({ kind: 'found', doc: doc as never, revision: 'r1' });
    const session = await openSession(store);
    doc.title = 'Changed behind the back';
    doc.audiences.push({ id: 'b' });
    expect(session.getSnapshot().charter).toEqual(stored);
    session.edit('vision', 'New');
    await pass(800);
    expect(await storedTitle(store)).toBe('Charter');
  });

  it('cannot change what is here by changing what it was sent', async () => {
    const store = createStore();
    const real = store.save;
    const thrown: unknown[] = [];
    store.save = async (request) => {
      const result = await real(request);
      try {
        (request.doc as { title: string }).title = 'Changed behind the back';
      } catch (error) {
        thrown.push(error);
      }
      return result;
    };
    const session = await openSession(store);
    session.edit('title', 'Mine');
    await pass(800);
    expect(thrown).toHaveLength(1);
    expect(session.read('title')).toBe('Mine');
  });
});

describe('B62: a storage that speaks too late', () => {
  it('changes nothing with the answer to a load of a session that has ended', async () => {
    const store = createStore();
    let answer: ((loaded: Loaded) => void) | undefined;
    store.load = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const session = await openSession(store);
    session.dispose();
    answer?.({ kind: 'found', doc: stored as never, revision: 'r1' });
    await pass(60_000);
    expect(session.getSnapshot().save.kind).toBe('closed');
    expect(session.read('title')).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('B63: a storage that pokes', () => {
  it.each([
    ['10,000 times at once', 10_000],
    ['once', 1],
  ])('%s is looked at once more, not each time', async (_, times) => {
    const store = createStore();
    let poke: (() => void) | undefined;
    store.subscribe = ({ onHint }) => {
      poke = () => onHint({ kind: 'changed' });
      return () => undefined;
    };
    const load = vi.spyOn(store, 'load');
    const session = await openSession(store);
    load.mockClear();
    for (let n = 0; n < times; n++) poke?.();
    await pass(1000);
    expect(load.mock.calls.length).toBeLessThanOrEqual(2);
    expect(load).toHaveBeenCalled();
    session.dispose();
  });

  it('from inside a save: the save goes on, and the storage is looked at when it has ended', async () => {
    const store = createStore();
    let poke: (() => void) | undefined;
    store.subscribe = ({ onHint }) => {
      poke = () => onHint({ kind: 'changed' });
      return () => undefined;
    };
    const real = store.save;
    store.save = (request) => {
      poke?.();
      return real(request);
    };
    const saves = watchSaves(store);
    const session = await openSession(store);
    session.edit('title', 'Mine');
    await pass(800);
    expect(saves.requests).toHaveLength(1);
    expect(session.getSnapshot().save.kind).toBe('clean');
    expect(await storedTitle(store)).toBe('Mine');
  });
});

describe('the copy on this device', () => {
  it('is written before the save is sent (I7)', async () => {
    const store = createStore();
    const { journal, records } = createJournal();
    const real = store.save;
    let kept: unknown;
    store.save = (request) => {
      kept = [...records.values()].map(({ record }) => record.doc.title);
      return real(request);
    };
    const session = await openSession(store, { journal });
    await pass(300);
    session.edit('title', 'kept first');
    session.saveNow();
    await settle();
    expect(kept).toEqual(['kept first']);
    session.dispose();
  });

  it('stays while only an older edit was acknowledged (I8)', async () => {
    const store = createStore();
    const { journal, records } = createJournal();
    const session = await openSession(store, { journal });
    await pass(300);
    store.faults.setLatency(1000);
    session.edit('title', 'first');
    await pass(900);
    session.edit('title', 'second');
    await pass(1000);
    expect(await storedTitle(store)).toBe('first');
    expect([...records.values()].map(({ record }) => record.doc?.title)).toEqual(['second']);
    await pass(4000);
    expect(await storedTitle(store)).toBe('second');
    expect(records.size).toBe(0);
    session.dispose();
  });
});
