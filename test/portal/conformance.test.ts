import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeStorage, type StorageHarness, storageCases, storageKitVersion } from '../../src/testing';
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

it.each(['conformance', 'conformance-server'])('the report %s is of these cases, and all passed', (name) => {
  const report = JSON.parse(readFileSync(`test/portal/results/${name}.json`, 'utf8'));
  expect(report).toMatchObject({ kitVersion: storageKitVersion, failed: 0, skipped: 0 });
  expect(report.results.map(({ id, title }: { id: string; title: string }) => `${id} ${title}`)).toEqual(
    storageCases.map(({ id, title }) => `${id} ${title}`),
  );
});
