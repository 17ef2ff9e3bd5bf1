import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CharterDraft } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { pass, stored } from './openSession';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = (initial: CharterDraft = stored) => createCharterSession({ charterId: 'c', initial });
const colleague = (session: CharterSession, change: Partial<CharterDraft>) =>
  session.receive({ ...session.getSnapshot().charter, ...change });

describe('undo and redo', () => {
  it('groups typing into one field within a second', async () => {
    const session = start();
    for (const title of ['C', 'Ch', 'Cha']) {
      session.edit('title', title);
      await pass(300);
    }
    await pass(1000);
    session.edit('title', 'Chart');
    session.undo();
    expect(session.read('title')).toBe('Cha');
    session.undo();
    expect(session.read('title')).toBe('Charter');
    expect(session.getSnapshot()).toMatchObject({ canUndo: false, canRedo: true });
    session.redo();
    session.redo();
    expect(session.read('title')).toBe('Chart');
    expect(session.getSnapshot().canRedo).toBe(false);
  });

  it('keeps fields apart, however fast', () => {
    const session = start();
    session.edit('title', 'T');
    session.edit('mission/statement', 'M');
    session.undo();
    expect(session.read('title')).toBe('T');
    expect(session.read('mission/statement')).toBe('Halve the ramp');
  });

  it('forgets what was undone once something new is typed', () => {
    const session = start();
    session.edit('title', 'T');
    session.undo();
    session.edit('mission/statement', 'M');
    expect(session.getSnapshot().canRedo).toBe(false);
  });

  it('skips a step whose value a colleague changed, and takes the one before', () => {
    const session = start();
    session.edit('mission/statement', 'Mine');
    session.edit('title', 'Mine');
    colleague(session, { title: 'Theirs' });
    session.undo();
    expect(session.read('title')).toBe('Theirs');
    expect(session.read('mission/statement')).toBe('Halve the ramp');
  });

  it('inserts, removes and moves, and takes each back to where it was', () => {
    const session = start();
    const ids = () => (session.read('audiences') as { id: string }[]).map(({ id }) => id).join('');
    session.insert('audiences', { id: 'b' });
    session.insert('audiences', { id: 'c' }, 0);
    expect(ids()).toBe('cab');
    session.move('audiences/c', 2);
    expect(ids()).toBe('abc');
    session.remove('audiences/b');
    expect(ids()).toBe('ac');
    session.undo();
    expect(ids()).toBe('abc');
    session.undo();
    expect(ids()).toBe('cab');
    session.redo();
    expect(ids()).toBe('abc');
    session.undo();
    session.undo();
    session.undo();
    expect(ids()).toBe('a');
    expect(session.getSnapshot().charter).toEqual(stored);
  });

  it('keeps an item that a colleague has filled in since it was added', () => {
    const session = start();
    session.insert('audiences', { id: 'b' });
    colleague(session, { audiences: [...(stored.audiences ?? []), { id: 'b', roleId: 'sdr' }] });
    session.undo();
    expect(session.read('audiences/b')).toEqual({ id: 'b', roleId: 'sdr' });
  });

  it('takes an added item back after its fields were typed and undone, blank ones included', () => {
    const session = start();
    session.insert('audiences', { id: 'b', roleId: '' } as { id: string });
    session.edit('audiences/b/roleId', 'sdr');
    session.undo();
    session.undo();
    expect(session.getSnapshot().charter).toEqual(stored);
  });

  it('does not bring an item back into a list whose owner is gone', () => {
    const indicator = {
      id: 'i',
      series: [
        { period: '2026-01', value: 1 },
        { period: '2026-02', value: 2 },
      ],
    };
    const session = start({ ...stored, indicators: [indicator] } as CharterDraft);
    session.remove('indicators/i/series/2026-01');
    colleague(session, { indicators: undefined });
    colleague(session, { indicators: [{ id: 'other' }] as CharterDraft['indicators'] });
    expect(() => session.undo()).not.toThrow();
    expect(session.read('indicators')).toEqual([{ id: 'other' }]);
  });

  it('ignores what points nowhere: a removed item cannot be written, moved, removed or added to', () => {
    const session = start();
    const before = session.getSnapshot().charter;
    session.edit('audiences/gone/roleId', 'x');
    session.move('audiences/gone', 0);
    session.remove('audiences/gone');
    session.insert('indicators/gone/series', { id: 'x' });
    session.edit('indicators/gone/label', 'typed into an item of an emptied list');
    session.move('audiences/a', 5);
    session.edit('audiences', [{ id: 'a', roleId: 'account-executives' }]);
    expect(session.getSnapshot()).toMatchObject({ canUndo: false });
    expect(session.getSnapshot().charter).toBe(before);
  });
});

describe('several values at once', () => {
  it('are one step, that is taken back whole', () => {
    const session = start();
    const before = session.getSnapshot().charter;
    session.editAll([
      { path: 'title', value: 'New' },
      { path: 'mission', value: undefined },
      { path: 'audiences', value: [] },
    ]);
    const { title, mission, audiences } = session.getSnapshot().charter;
    expect([title, mission, audiences]).toEqual(['New', undefined, undefined]);
    session.undo();
    expect(session.getSnapshot().charter).toEqual(before);
    expect(session.getSnapshot().canUndo).toBe(false);
  });

  it('change nothing when one of them has no place', () => {
    const session = start();
    const before = session.getSnapshot().charter;
    session.editAll([
      { path: 'title', value: 'New' },
      { path: 'services/nowhere/horizon', value: 'now' },
    ]);
    expect(session.getSnapshot().charter).toEqual(before);
  });

  it('are one step, and blank ones are removed', () => {
    const session = start();
    const told: number[] = [];
    session.onChange(({ changes }) => told.push(changes.length));
    session.editAll([
      { path: 'status', value: 'in-review' },
      { path: 'version', value: '1.0' },
      { path: 'title', value: '' },
    ]);
    expect(session.getSnapshot().charter).toMatchObject({ status: 'in-review', version: '1.0' });
    expect(session.read('title')).toBeUndefined();
    expect(told).toEqual([3]);
    session.undo();
    expect(session.getSnapshot().charter).toEqual(stored);
    expect(session.getSnapshot().canUndo).toBe(false);
  });
});

describe('listening', () => {
  it('tells who is above, at and below a change, and nobody beside it', () => {
    const session = start();
    const heard: string[] = [];
    for (const path of ['', 'mission', 'mission/statement', 'title', 'audiences', 'audiences/a/roleId']) {
      session.subscribePath(path, () => heard.push(path));
    }
    session.edit('mission/statement', 'x');
    expect(heard.splice(0)).toEqual(['', 'mission', 'mission/statement']);
    session.insert('audiences', { id: 'b' });
    expect(heard.splice(0)).toEqual(['', 'audiences', 'audiences/a/roleId']);
    colleague(session, { title: 'x' });
    expect(heard.splice(0)).toHaveLength(6);
  });

  it('says where a change came from, and stops when told to', () => {
    const session = start();
    const origins: string[] = [];
    const stop = session.onChange(({ origin }) => origins.push(origin));
    session.edit('title', 'a');
    session.undo();
    session.redo();
    colleague(session, { title: 'b' });
    colleague(session, { title: 'b' });
    stop();
    session.edit('title', 'c');
    expect(origins).toEqual(['user', 'undo', 'undo', 'remote']);
  });

  it('gives the same snapshot until something changes, and never the object it was given', () => {
    const initial = structuredClone(stored);
    const session = start(initial);
    expect(session.getSnapshot()).toBe(session.getSnapshot());
    expect(session.getSnapshot()).toMatchObject({ save: { kind: 'unmanaged' }, readOnly: false });
    session.edit('mission/statement', 'x');
    expect(initial).toEqual(stored);
  });
});
