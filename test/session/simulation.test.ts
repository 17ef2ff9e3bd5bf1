import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { equalJson } from '../../src/model';
import { systemClock } from '../../src/session';
import { StorageError } from '../../src/storage';
import { seededRandom } from '../../src/testing';
import {
  colleagueSaves,
  createStore,
  current,
  openSession,
  pass,
  settle,
  stored,
  watchSaves,
} from './openSession';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const SEEDS = Array.from({ length: 10 }, (_, n) => n * 20 + 1);
const STEPS = 40;

/** One life of a session: typing, waiting, undoing, and a storage that fails in every way it can. */
async function live(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const store = createStore();
  const saves = watchSaves(store);
  const held: unknown[] = [stored];
  const { save } = store.inner;
  store.inner.save = async (request) => {
    const result = await save(request);
    if (result.kind === 'saved') held.push(request.doc);
    return result;
  };
  const session = await openSession(store, { clock: { ...systemClock, random } });
  const lies: string[] = [];
  session.subscribe(() => {
    const { save: state, charter } = session.getSnapshot();
    if (state.kind === 'clean' && !held.some((doc) => equalJson(doc, charter))) {
      lies.push(`said clean of ${JSON.stringify(charter)}`);
    }
  });
  let typed = 0;
  const steps: readonly (() => unknown)[] = [
    () => session.edit('title', `title ${++typed}`),
    () => session.edit('title', `title ${++typed}`),
    () => session.edit('mission/whyInvested', `why ${++typed}`),
    () => session.insert('audiences', { id: `a${++typed}` }),
    () => session.undo(),
    () => session.redo(),
    () => session.saveNow(),
    () => session.resolveConflict(session.getSnapshot().conflicts[0]?.id ?? '', pick(['mine', 'theirs'])),
    () => colleagueSaves(store, { mission: { statement: `theirs ${++typed}` } }),
    () => store.faults.setLatency(pick([0, 0, 50, 900, 5000])),
    () => store.faults.next({ kind: 'refuse' }),
    () => store.faults.next({ kind: 'refuse', error: new StorageError('quota', { applied: 'no' }) }),
    () => store.faults.next({ kind: 'lose-answer' }),
    () => store.faults.next({ kind: 'conflict' }),
    () => store.faults.next({ kind: 'hang' }),
    () => store.faults.next({ kind: 'refuse' }, 'load'),
    () => store.faults.setOffline(random() < 0.5),
  ];
  for (let n = 0; n < STEPS; n++) {
    await pick(steps)();
    await pass(pick([0, 0, 10, 300, 800, 2000, 15_000]));
  }
  return { store, saves, session, lies };
}

describe('a session among faults', () => {
  it.each(SEEDS)('keeps its promises (20 lives from seed %i)', async (first) => {
    for (let seed = first; seed < first + 20; seed++) {
      const { store, saves, session, lies } = await live(seed);
      store.faults.setOffline(false);
      store.faults.setLatency(0);
      for (let n = 0; n < 8 && session.getSnapshot().save.kind !== 'clean'; n++) {
        for (const { id } of session.getSnapshot().conflicts) session.resolveConflict(id, 'mine');
        session.saveNow();
        await pass(120_000);
      }
      await settle();
      const found = await current(store);
      expect({ seed, kind: session.getSnapshot().save.kind, atOnce: saves.atOnce, lies }).toEqual({
        seed,
        kind: 'clean',
        atOnce: Math.min(1, saves.requests.length),
        lies: [],
      });
      const { title, audiences } = session.getSnapshot().charter;
      expect({ seed, doc: found.kind === 'found' && found.doc }).toMatchObject({
        seed,
        doc: { ...(title && { title }), ...(audiences && { audiences }) },
      });
      const byAttempt = new Map<string, string>();
      saves.requests.forEach(({ attemptId, base }, n) => {
        const bytes = `${base} ${saves.texts[n]}`;
        expect(byAttempt.get(attemptId) ?? bytes).toBe(bytes);
        byAttempt.set(attemptId, bytes);
      });
      session.dispose();
      await pass(0);
      expect({ seed, timers: vi.getTimerCount() }).toEqual({ seed, timers: 0 });
    }
  });
});
