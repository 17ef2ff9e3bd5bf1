import type { CharterDraft } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { createMemoryStorage, type JsonObject, StorageError } from '../../src/storage';
import { createFaultyStorage, type StorageFault } from '../../src/testing';

/** How the way to the storage behaves. */
export const networks = ['instant', 'slow', 'failing', 'offline', 'full', 'conflict'] as const;

export type Network = (typeof networks)[number];

/** A session on a storage whose network can be changed while it is used. */
export interface NetworkRig {
  readonly session: CharterSession;
  setNetwork(network: Network): void;
}

/** Opens a charter on a storage in memory with a network before it. What stands there opens at once in any network. */
export function createNetworkRig(charter: CharterDraft, theirs: (vision: string) => string): NetworkRig {
  const { id } = charter;
  const inner = createMemoryStorage({ documents: { [id]: charter as unknown as JsonObject } });
  let network: Network = 'instant';
  let saves = 0;
  // No hints: as on a storage that cannot push, both people find out when they save.
  const quiet = { ...inner, subscribe: undefined, supports: { idempotentAttempts: true as const } };
  const faulty = createFaultyStorage(quiet, {
    latencyMs: ({ operation }) => (network === 'slow' && operation === 'save' ? 4000 : 0),
    fault: ({ operation, index }) => {
      if (operation === 'save') saves += 1;
      return index === 1 ? undefined : faultOf(network, operation === 'save' ? saves : 0);
    },
  });
  const session = createCharterSession({
    charterId: id,
    storage: {
      ...faulty,
      async save(request) {
        if (network === 'conflict') await saveFirst();
        return faulty.save(request);
      },
    },
    userKey: crypto.randomUUID(),
    autosave: { wait: 200 },
    page: () => () => undefined,
    channel: () => undefined,
  });
  return {
    session,
    setNetwork(next) {
      network = next;
      saves = 0;
    },
  };

  /** A colleague writes the vision anew, once. */
  async function saveFirst() {
    network = 'instant';
    const { signal } = new AbortController();
    const found = await inner.load({ docId: id, signal });
    if (found.kind !== 'found') throw new Error('The charter is gone.');
    const doc = found.doc as JsonObject;
    await inner.save({
      docId: id,
      doc: { ...doc, vision: theirs(String(doc.vision ?? '')) },
      base: found.revision,
      attemptId: crypto.randomUUID(),
      reason: 'auto',
      changes: [],
      signal,
    });
  }
}

/** What goes wrong with a call; `save` counts the saves in this network from 1, and is 0 for another call. */
function faultOf(network: Network, save: number): StorageFault | undefined {
  if (network === 'offline') return { kind: 'refuse' };
  if (network === 'full' && save > 0) {
    return { kind: 'refuse', error: new StorageError('quota', { applied: 'no' }) };
  }
  return network === 'failing' && save > 0 && save % 3 === 0 ? { kind: 'refuse' } : undefined;
}
