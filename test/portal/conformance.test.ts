import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeStorage, type StorageHarness } from '../../src/testing';
import { openTestPortal, type TestPortal } from './support/openTestPortal';
import { portalHarness } from './support/portalHarness';

let portal: TestPortal;
let harness: StorageHarness;

beforeAll(async () => {
  portal = await openTestPortal();
  harness = await portalHarness(portal);
});
afterAll(async () => {
  await portal?.close();
  // One statement was broken off on purpose, for C30; PostgreSQL undid the whole of it.
  expect(portal.reported).toMatchObject([{ code: '23502', column: 'author' }]);
});

describeStorage(
  'PostgreSQL over HTTP keeps the contract',
  {
    make: () => harness.make(),
    secondClient: (first) => harness.secondClient?.(first) as never,
    reopen: (first) => harness.reopen?.(first) as never,
    faults: (first) => harness.faults?.(first) as never,
    document: (payload) => harness.document?.(payload) ?? {},
    quietMs: 150,
  },
  { describe, it },
);
