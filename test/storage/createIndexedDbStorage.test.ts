import { expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage';
import { loaded, rejection, saveRequest } from './steps';

/** What needs a database is in test/package/storageInBrowser.test.ts; here there is none, as on a server. */

it('createIndexedDbStorage touches no global before it is called, and says so kindly where there is no database', async () => {
  const storage = createIndexedDbStorage();
  const blocked = { code: 'unavailable', detail: 'blocked', applied: 'no' };
  expect(await rejection(loaded(storage, 'a'))).toMatchObject(blocked);
  expect(await rejection(storage.save(saveRequest('a', {}, null)))).toMatchObject(blocked);
  expect(await rejection(storage.list())).toMatchObject(blocked);
  expect(() => storage.subscribe({ docId: 'a', onHint: () => undefined })()).not.toThrow();
});
