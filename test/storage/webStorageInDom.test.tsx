import { afterEach, describe, expect, it } from 'vitest';
import { createWebStorage } from '../../src/storage';
import { describeStorage } from '../../src/testing';
import { rejection, saved, saveRequest } from './steps';

afterEach(() => localStorage.clear());

describeStorage(
  'web storage keeps the contract on the localStorage of jsdom',
  {
    make: () => createWebStorage(),
    secondClient: () => createWebStorage(),
    reopen: () => createWebStorage(),
    quietMs: 5,
  },
  { describe, it },
);

describe('web storage on the localStorage of jsdom', () => {
  it('keeps what was stored when the real quota is met', async () => {
    const storage = createWebStorage();
    const base = await saved(storage, 'a', { title: 'small' }, null);
    const before = localStorage.getItem('enablement-charter:a');
    const error = await rejection(storage.save(saveRequest('a', { title: 'x'.repeat(6_000_000) }, base)));
    expect(error).toMatchObject({ code: 'quota', applied: 'no' });
    expect(localStorage.getItem('enablement-charter:a')).toBe(before);
  });

  it('hears the storage event of the window, and only while subscribed', () => {
    const storage = createWebStorage();
    const hints: unknown[] = [];
    const end = storage.subscribe({ docId: 'a', onHint: (hint) => hints.push(hint) });
    const init = { key: 'enablement-charter:a', newValue: null, storageArea: localStorage };
    window.dispatchEvent(new StorageEvent('storage', { ...init, storageArea: sessionStorage }));
    window.dispatchEvent(new StorageEvent('storage', init));
    expect(hints).toEqual([{ kind: 'deleted' }]);
    end();
    window.dispatchEvent(new StorageEvent('storage', init));
    expect(hints).toHaveLength(1);
  });
});
