import { describe, expect, it } from 'vitest';
import { createMemoryStorage, StorageError, type StorageHint } from '../../src/storage';
import { loaded, rejection, saved, saveRequest, settled } from './steps';

function counter() {
  let count = 0;
  return () => `r${++count}`;
}

describe('createMemoryStorage', () => {
  it('gives the revisions it is told to, so that a test is the same in every run', async () => {
    const storage = createMemoryStorage({ newRevision: counter(), documents: { a: { title: 'A' } } });
    expect(await loaded(storage, 'a')).toEqual({
      kind: 'found',
      doc: { title: 'A' },
      revision: 'r1',
      appliedAttempts: ['initial'],
    });
    expect(await saved(storage, 'a', { title: 'B' }, 'r1')).toBe('r2');
    expect(await saved(storage.client(), 'a', { title: 'C' }, 'r2')).toBe('r3');
  });

  it('hands out frozen copies, a new one each time', async () => {
    const storage = createMemoryStorage({ documents: { a: { list: [{ id: 'x' }] } } });
    const [first, second] = [await loaded(storage, 'a'), await loaded(storage.client(), 'a')];
    if (first.kind !== 'found' || second.kind !== 'found') throw new Error('not found');
    expect(first.doc).not.toBe(second.doc);
    const inner = (first.doc as { list: { id: string }[] }).list[0];
    expect(() => Object.assign(inner ?? {}, { id: 'y' })).toThrow(TypeError);
  });

  it('remembers a removal, refuses the old base and lets the document be made anew', async () => {
    const storage = createMemoryStorage();
    const base = await saved(storage, 'a', { title: 'A' }, null);
    const signal = new AbortController().signal;
    expect(await storage.remove({ docId: 'a', base, signal })).toEqual({ kind: 'removed' });
    expect(await storage.remove({ docId: 'a', base, signal })).toEqual({
      kind: 'conflict',
      current: { kind: 'deleted' },
    });
    expect(await storage.save(saveRequest('a', { title: 'B' }, base))).toMatchObject({
      current: { kind: 'deleted' },
    });
    await saved(storage, 'a', { title: 'anew' }, null);
    expect(await loaded(storage, 'a')).toMatchObject({ doc: { title: 'anew' } });
  });

  it('names the attempts that are part of the state, so that a lost answer can be recognised later', async () => {
    const storage = createMemoryStorage();
    const first = await storage.save(saveRequest('a', { n: 1 }, null, 'mine'));
    if (first.kind !== 'saved') throw new Error('not saved');
    await storage.client().save(saveRequest('a', { n: 2 }, first.revision, 'theirs'));
    expect(await loaded(storage, 'a')).toMatchObject({ appliedAttempts: ['mine', 'theirs'] });
    expect(await storage.save(saveRequest('a', { n: 1 }, null, 'mine'))).toMatchObject({
      kind: 'conflict',
      current: { doc: { n: 2 }, appliedAttempts: ['mine', 'theirs'] },
    });
  });

  it('keeps the list of attempts short', async () => {
    const storage = createMemoryStorage();
    let base: string | null = null;
    for (let i = 0; i < 40; i++) base = await saved(storage, 'a', { i }, base);
    const state = await loaded(storage, 'a');
    expect(state.kind === 'found' && state.appliedAttempts).toHaveLength(17);
  });

  it('refuses what is not JSON, and stores nothing of it', async () => {
    const storage = createMemoryStorage();
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const doc of [cycle, { big: 1n }, [] as unknown as Record<string, unknown>]) {
      const error = await rejection(storage.save(saveRequest('a', doc, null)));
      expect(error).toBeInstanceOf(StorageError);
      expect(error).toMatchObject({ code: 'invalid', applied: 'no' });
    }
    expect(storage.backend.records.size).toBe(0);
  });

  it('counts the size in bytes of UTF-8', async () => {
    const exact = createMemoryStorage({ maxBytes: 13 });
    const above = { a: 'ééé' };
    expect(JSON.stringify(above).length).toBeLessThan(13);
    const error = await rejection(exact.save(saveRequest('a', above, null)));
    expect(error).toMatchObject({ code: 'too-large', applied: 'no' });
    await saved(exact, 'a', { a: 'éé' }, null);
  });

  it('pokes every subscriber of the store later, with the revision, and stays quiet after the end', async () => {
    const storage = createMemoryStorage();
    const hints: StorageHint[] = [];
    const end = storage.subscribe({ docId: 'a', onHint: (hint) => hints.push(hint) });
    const base = await saved(storage.client(), 'a', { n: 1 }, null);
    await settled();
    expect(hints).toEqual([{ kind: 'changed', revision: base }]);
    const removal = storage.remove({ docId: 'a', base, signal: new AbortController().signal });
    end();
    expect(await removal).toEqual({ kind: 'removed' });
    await settled();
    expect(hints).toHaveLength(1);
  });
});
