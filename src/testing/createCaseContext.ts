import type { CharterStorage, JsonObject } from '../storage';
import type { StorageCaseContext, StorageNeed } from './cases/StorageCase';
import type { StorageHarness } from './StorageHarness';
import { seededRandom } from './seededRandom';
import { waitFor } from './waitFor';

/** Prepares what one case works with. The caller ends it with `harness.dispose`. */
export async function createCaseContext<S extends CharterStorage>(
  harness: StorageHarness<S>,
  storage: S,
): Promise<StorageCaseContext> {
  const { reopen, seed = 1 } = harness;
  const stem = uniqueStem();
  let ids = 0;
  return {
    storage,
    supports: storage.supports,
    second: (await harness.secondClient?.(storage)) ?? null,
    reopen: reopen ? async () => reopen(storage) : null,
    faults: (await harness.faults?.(storage)) ?? null,
    anyDocId: harness.newDocId === undefined,
    newDocId: () => harness.newDocId?.() ?? `storage-case-${stem}-${++ids}`,
    newAttemptId: () => `attempt-${stem}-${++ids}`,
    document: (payload) => harness.document?.(payload) ?? defaultDocument(payload),
    random: seededRandom(seed),
    seed,
    wait: (ms) => waitFor(ms),
    visibleWithinMs: harness.visibleWithinMs ?? 1000,
    quietMs: harness.quietMs ?? 50,
  };
}

/** The needs of a case that this context cannot meet. */
export function missingNeeds(needs: readonly StorageNeed[], context: StorageCaseContext): StorageNeed[] {
  const { supports } = context;
  const met: Record<StorageNeed, boolean> = {
    subscribe: supports.subscribe === true,
    remove: supports.remove === true,
    idempotentAttempts: supports.idempotentAttempts === true,
    readAfterWrite: supports.readAfterWrite !== false,
    uniqueRevisions: supports.uniqueRevisions !== false,
    secondClient: context.second !== null,
    reopen: context.reopen !== null,
    faults: context.faults !== null,
  };
  return needs.filter((need) => !met[need]);
}

function defaultDocument(payload: unknown): JsonObject {
  return {
    schemaVersion: 1,
    minReader: 1,
    title: 'Storage case',
    ext: { 'storage-kit': { version: 1, data: payload } },
  };
}

/** Keeps the ids of one case apart from those of every other run on the same store. */
function uniqueStem(): string {
  return Array.from(globalThis.crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(
    '',
  );
}
