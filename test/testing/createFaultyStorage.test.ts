import { describe, expect, it } from 'vitest';
import { createMemoryStorage, createWebStorage } from '../../src/storage';
import { createFaultyStorage, type FaultPlan } from '../../src/testing';
import { loaded, rejection, saved, saveRequest, settled } from '../storage/steps';

function setUp(plan?: FaultPlan) {
  return createFaultyStorage(createMemoryStorage({ documents: { a: { n: 0 } } }), plan);
}

describe('createFaultyStorage', () => {
  it('passes everything through while nothing is wrong', async () => {
    const storage = setUp();
    const base = await saved(storage, 'b', { n: 1 }, null);
    expect(await loaded(storage, 'b')).toMatchObject({ doc: { n: 1 }, revision: base });
    const removal = storage.remove?.({ docId: 'b', base, signal: new AbortController().signal });
    expect(await removal).toEqual({ kind: 'removed' });
    expect(storage.supports).toBe(storage.inner.supports);
    expect(storage.faults.calls).toEqual([
      { index: 1, operation: 'save', docId: 'b' },
      { index: 2, operation: 'load', docId: 'b' },
      { index: 3, operation: 'remove', docId: 'b' },
    ]);
  });

  it('offers only what the inner storage offers', () => {
    const { contract, supports, load, save } = createWebStorage();
    const storage = createFaultyStorage({ contract, supports, load, save });
    expect(storage.subscribe ?? storage.remove).toBeUndefined();
  });

  it('waits through the clock it is given, and an abort while waiting stores nothing', async () => {
    const waits: number[] = [];
    const controller = new AbortController();
    const storage = setUp({
      latencyMs: ({ index }) => index * 100,
      wait: async (ms, signal) => {
        waits.push(ms);
        if (ms === 200) controller.abort();
        signal?.throwIfAborted();
      },
    });
    await loaded(storage, 'a');
    const request = { ...saveRequest('b', {}, null), signal: controller.signal };
    expect(await rejection(storage.save(request))).toMatchObject({ name: 'AbortError' });
    storage.faults.setLatency(7);
    expect(await loaded(storage, 'b')).toEqual({ kind: 'absent' });
    expect(waits).toEqual([100, 200, 7]);
  });

  it('waits in real time by default, and wakes at an abort', async () => {
    const storage = setUp({ latencyMs: 60_000 });
    const controller = new AbortController();
    const pending = storage.load({ docId: 'a', signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    expect(await rejection(pending)).toMatchObject({ name: 'AbortError' });
    storage.faults.setLatency(1);
    expect(await loaded(storage, 'a')).toMatchObject({ kind: 'found' });
  });

  it('refuses every third call', async () => {
    const storage = setUp({ failEvery: 3 });
    const outcomes: string[] = [];
    for (let i = 0; i < 7; i++) {
      outcomes.push(
        await loaded(storage, 'a').then(
          ({ kind }) => kind,
          ({ code }) => code,
        ),
      );
    }
    expect(outcomes.join(' ')).toBe('found found unavailable found found unavailable found');
  });

  it('fails before the save, after it, or answers a conflict that does not exist', async () => {
    const storage = setUp();
    storage.faults.refuseNextSave('forbidden');
    expect(await rejection(storage.save(saveRequest('b', { n: 1 }, null)))).toMatchObject({
      code: 'forbidden',
    });
    storage.faults.breakNextSave();
    expect(await rejection(storage.save(saveRequest('b', { n: 1 }, null)))).toBeInstanceOf(Error);
    expect(await loaded(storage, 'b')).toEqual({ kind: 'absent' });
    storage.faults.next({ kind: 'conflict' });
    expect(await storage.save(saveRequest('b', { n: 1 }, null))).toEqual({
      kind: 'conflict',
      current: { kind: 'absent' },
    });
    storage.faults.loseNextAnswer();
    const request = saveRequest('b', { n: 1 }, null);
    expect(await rejection(storage.save(request))).toMatchObject({ code: 'timeout', applied: 'unknown' });
    expect(await loaded(storage, 'b')).toMatchObject({ doc: { n: 1 } });
    expect(await storage.save(request)).toMatchObject({ kind: 'saved' });
  });

  it('keeps a fault for the operation it is meant for, and takes several in order', async () => {
    const storage = setUp();
    storage.faults.next({ kind: 'refuse', error: 'first' }, 'load');
    storage.faults.next({ kind: 'refuse', error: 'second' }, 'load');
    await saved(storage, 'b', {}, null);
    expect(await rejection(loaded(storage, 'b'))).toBe('first');
    expect(await rejection(loaded(storage, 'b'))).toBe('second');
    expect(await loaded(storage, 'b')).toMatchObject({ kind: 'found' });
  });

  it('never answers a hanging call until it is aborted', async () => {
    const storage = setUp({
      fault: ({ operation }) => (operation === 'save' ? { kind: 'hang' } : undefined),
    });
    const controller = new AbortController();
    let settledEarly = false;
    const pending = storage.save({ ...saveRequest('b', {}, null), signal: controller.signal });
    pending.catch(() => undefined).finally(() => (settledEarly = true));
    await settled();
    expect(settledEarly).toBe(false);
    controller.abort();
    expect(await rejection(pending)).toMatchObject({ name: 'AbortError' });
    expect(await loaded(storage, 'b')).toEqual({ kind: 'absent' });
  });

  it('is full until there is room again, and still loads meanwhile', async () => {
    const storage = setUp();
    storage.faults.setFull(true);
    expect(await rejection(storage.save(saveRequest('b', {}, null)))).toMatchObject({
      code: 'quota',
      applied: 'no',
    });
    expect(await loaded(storage, 'a')).toMatchObject({ kind: 'found' });
    storage.faults.setFull(false);
    await saved(storage, 'b', {}, null);
  });

  it('drops hints while offline and tells of the gap when it is back', async () => {
    const storage = setUp();
    const hints: string[] = [];
    const end = storage.subscribe?.({ docId: 'b', onHint: ({ kind }) => hints.push(kind) });
    storage.faults.setOffline(true);
    expect(await rejection(loaded(storage, 'a'))).toMatchObject({ code: 'unavailable' });
    await saved(storage.inner.client(), 'b', {}, null);
    await settled();
    expect(hints).toEqual([]);
    storage.faults.setOffline(false);
    expect(hints).toEqual([]);
    await settled();
    expect(hints).toEqual(['gap']);
    end?.();
    storage.faults.setOffline(true);
    storage.faults.setOffline(false);
    await settled();
    expect(hints).toEqual(['gap']);
  });
});
