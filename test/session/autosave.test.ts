import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CharterDraft } from '../../src/model';
import { createStore, openSession, pass, settle, stored, storedTitle, watchSaves } from './openSession';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const kindOf = (session: Awaited<ReturnType<typeof openSession>>) => session.getSnapshot().save.kind;

describe('saving by itself', () => {
  it('opens clean and closes without a save (I11)', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    expect(session.getSnapshot().save).toEqual({ kind: 'clean' });
    expect(session.getSnapshot().charter).toEqual(stored);
    await pass(60_000);
    session.dispose();
    await pass(60_000);
    expect(kindOf(session)).toBe('closed');
    expect(saves.requests).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('saves once, 800 ms after the last edit, what differs from the stored revision', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    session.edit('title', 'C');
    session.edit('title', 'Ch');
    expect(kindOf(session)).toBe('dirty');
    await pass(799);
    expect(saves.requests).toHaveLength(0);
    await pass(1);
    expect(saves.requests).toHaveLength(1);
    expect(saves.requests[0]).toMatchObject({
      docId: 'c',
      base: 'r1',
      reason: 'auto',
      doc: { ...stored, title: 'Ch' },
      changes: [{ path: 'title', before: 'Charter', after: 'Ch' }],
    });
    expect(session.getSnapshot().save).toEqual({ kind: 'clean', savedAt: Date.now() });
    await pass(60_000);
    expect(saves.requests).toHaveLength(1);
  });

  it('saves every 10 s while typing never rests', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    const began = Date.now();
    const at: number[] = [];
    session.subscribe(() => {
      if (saves.requests.length > at.length) at.push(Date.now() - began);
    });
    for (let n = 0; n < 400; n++) {
      session.edit('title', `title ${n}`);
      await pass(50);
    }
    expect(at).toEqual([10_000, 20_000]);
    await pass(800);
    expect(saves.requests.map(({ base }) => base)).toEqual(['r1', 'r2']);
    expect(await storedTitle(store)).toBe('title 399');
  });

  it('sends edits made during a save in the next one, on the revision of the first (I3)', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    store.faults.setLatency(1000);
    session.edit('title', 'one');
    await pass(800);
    for (const title of ['two', 'three', 'four']) {
      session.edit('title', title);
      session.saveNow();
      await pass(200);
    }
    expect(kindOf(session)).toBe('saving');
    expect(saves.requests).toHaveLength(1);
    await pass(5000);
    expect(saves.requests.map(({ base, doc }) => [base, doc.title])).toEqual([
      ['r1', 'one'],
      ['r2', 'four'],
    ]);
    expect(saves.atOnce).toBe(1);
    expect(kindOf(session)).toBe('clean');
  });

  it('never says clean while the newest edit is not stored (I5)', async () => {
    const store = createStore();
    const session = await openSession(store);
    store.faults.setLatency(300);
    const lies: unknown[] = [];
    let acknowledged: CharterDraft | undefined = session.getSnapshot().charter;
    const watched = watchSaves(store);
    session.subscribe(() => {
      const { save, charter } = session.getSnapshot();
      const last = watched.requests.at(-1)?.doc as CharterDraft | undefined;
      if (save.kind === 'clean' && last) acknowledged = last;
      if (save.kind === 'clean' && charter.title !== acknowledged?.title) lies.push(charter.title);
    });
    for (let n = 0; n < 60; n++) {
      session.edit('title', `t${n}`);
      await pass(n % 7 === 0 ? 900 : 120);
    }
    await pass(3000);
    expect(lies).toEqual([]);
    expect(kindOf(session)).toBe('clean');
    expect(await storedTitle(store)).toBe('t59');
  });

  it('freezes what it sends, and edits go on beside it', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    session.edit('mission/statement', 'one');
    await pass(800);
    expect(Object.isFrozen(saves.requests[0]?.doc.mission)).toBe(true);
    session.edit('mission/statement', 'two');
    expect(session.read('mission/statement')).toBe('two');
  });

  it('is clean, not dirty, when an edit is typed back by hand or undone', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    session.edit('title', 'Charterx');
    session.edit('title', 'Charter');
    expect(kindOf(session)).toBe('clean');
    session.edit('title', 'Other');
    session.undo();
    expect(kindOf(session)).toBe('clean');
    await pass(20_000);
    expect(saves.requests).toEqual([]);
  });

  it('keeps the time of the last save when an edit is taken back', async () => {
    const session = await openSession(createStore());
    session.edit('title', 'one');
    await pass(800);
    const saved = session.getSnapshot().save;
    session.edit('title', 'two');
    session.edit('title', 'one');
    expect(session.getSnapshot().save).toEqual(saved);
  });

  it('saves at once when told to, and not at all when nothing changed', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    session.saveNow();
    await settle();
    expect(saves.requests).toEqual([]);
    session.edit('title', 'now');
    session.saveNow();
    await settle();
    expect(saves.requests).toMatchObject([{ reason: 'manual', doc: { title: 'now' } }]);
    await pass(20_000);
    expect(saves.requests).toHaveLength(1);
  });

  it('saves the last edits on disposal, and leaves no timer (I14)', async () => {
    const store = createStore();
    const session = await openSession(store);
    session.edit('title', 'last words');
    session.dispose();
    await settle();
    expect(await storedTitle(store)).toBe('last words');
    expect(kindOf(session)).toBe('closed');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('saves on disposal what was typed while a save was under way', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    store.faults.setLatency(500);
    session.edit('title', 'first');
    await pass(900);
    session.edit('title', 'last words');
    session.dispose();
    await pass(5000);
    expect(await storedTitle(store)).toBe('last words');
    expect(saves.requests).toHaveLength(2);
    expect(saves.atOnce).toBe(1);
    expect(kindOf(session)).toBe('closed');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not retry after disposal', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store);
    store.faults.setOffline(true);
    session.edit('title', 'lost');
    session.dispose();
    await pass(120_000);
    expect(saves.requests).toHaveLength(1);
    expect(kindOf(session)).toBe('closed');
  });

  it('takes its times from the host', async () => {
    const store = createStore();
    const saves = watchSaves(store);
    const session = await openSession(store, { autosave: { wait: 50, maxWait: 120 } });
    for (let n = 0; n < 3; n++) {
      session.edit('title', `t${n}`);
      await pass(40);
    }
    expect(saves.requests).toHaveLength(1);
  });
});
