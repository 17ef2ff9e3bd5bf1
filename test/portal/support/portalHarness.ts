import { type CharterDraft, charterLimits } from '../../../src/model';
import { createHttpStorage } from '../../../src/storage';
import type { StorageHarness } from '../../../src/testing';
import { openFetchEventSource } from '../../storage/fetchEventSource';
import type { Call, TestPortal } from './openTestPortal';

/**
 * How the conformance cases get at a running portal: through the adapter of the library, over a socket, into
 * PostgreSQL. The second client is signed in anew.
 */
export async function portalHarness(portal: TestPortal): Promise<StorageHarness> {
  const [first, second] = [await portal.signIn('maya'), await portal.signIn('maya')];
  const open = (call: Call) =>
    createHttpStorage({
      url: `${portal.url}/charters`,
      fetch: call,
      events: true,
      eventSource: (url) => openFetchEventSource(url, call),
      maxBytes: charterLimits.bytes,
    });
  return {
    make: () => open(first),
    secondClient: () => open(second),
    reopen: () => open(first),
    faults: () => portal.faults,
    document,
    quietMs: 150,
  };
}

/** A charter with the payload in an extension: the portal takes nothing but charters. */
function document(payload: unknown) {
  const charter: CharterDraft = {
    schemaVersion: 1,
    minReader: 1,
    id: 'storage-case',
    title: 'Storage case',
    ext: { 'storage-kit': { version: 1, data: withinLimits(payload) } },
  };
  return charter as unknown as Record<string, unknown>;
}

/** The model refuses whole numbers that JavaScript cannot count up to; they stand in the charter as text. */
function withinLimits(value: unknown): unknown {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER ? String(value) : value;
  if (Array.isArray(value)) return value.map(withinLimits);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withinLimits(inner)]));
}
