import { planRemove, planSave } from './compareAndSet';
import type { CharterStorage, JsonObject, Revision } from './contract';
import { createHintHub, type HintHub } from './createHintHub';
import { createRevisionSource } from './createRevisionSource';
import { decodeRecord, encodeRecord, toLoaded, tombstoneText } from './storedRecord';

/** The store behind one or more memory adapters. */
export interface MemoryBackend {
  /** The stored text by document id, as a real store would hold it. */
  readonly records: Map<string, string>;
  readonly hints: HintHub;
  newRevision(): Revision;
}

/** Options of {@link createMemoryStorage}. */
export interface MemoryStorageOptions {
  /** The store of another memory adapter, to be a second client of it; its revisions come from there too. */
  readonly backend?: MemoryBackend;
  /** Documents to begin with, by id. */
  readonly documents?: Readonly<Record<string, JsonObject>>;
  /** Makes revisions; pass a counter for output that is the same in every run. */
  readonly newRevision?: () => Revision;
  /** Largest document as bytes of UTF-8 JSON; anything larger is `too-large`. */
  readonly maxBytes?: number;
}

/** A {@link CharterStorage} in memory, with everything optional in it. */
export interface MemoryStorage extends CharterStorage {
  subscribe: NonNullable<CharterStorage['subscribe']>;
  remove: NonNullable<CharterStorage['remove']>;
  readonly backend: MemoryBackend;
  /** Another client of the same store, as a second tab or a colleague would be. */
  client(): MemoryStorage;
}

/**
 * Keeps charters in memory: for tests, stories and first steps. Gone with the page.
 *
 * Documents are held as text, so no object is ever shared between clients; what `load` returns is frozen.
 */
export function createMemoryStorage(options: MemoryStorageOptions = {}): MemoryStorage {
  const { maxBytes } = options;
  const backend = options.backend ?? createBackend(options.newRevision ?? createRevisionSource());
  const { records, hints } = backend;
  for (const [docId, doc] of Object.entries(options.documents ?? {})) {
    const docText = JSON.stringify(doc);
    records.set(
      docId,
      encodeRecord({ revision: backend.newRevision(), attemptId: 'initial', docText }, null),
    );
  }
  const stored = (docId: string) => records.get(docId) ?? null;

  return {
    contract: 1,
    supports: {
      subscribe: true,
      remove: true,
      idempotentAttempts: true,
      ...(maxBytes !== undefined && { maxBytes }),
    },
    backend,
    client: () => createMemoryStorage({ backend, maxBytes }),
    async load({ docId, signal }) {
      signal?.throwIfAborted();
      return toLoaded(decodeRecord(stored(docId)));
    },
    async save(request) {
      request.signal?.throwIfAborted();
      const { result, write } = planSave(stored(request.docId), request, {
        newRevision: backend.newRevision,
        maxBytes,
      });
      if (write !== undefined && result.kind === 'saved') {
        records.set(request.docId, write);
        hints.emit(request.docId, { kind: 'changed', revision: result.revision });
      }
      return result;
    },
    subscribe: ({ docId, onHint }) => hints.listen(docId, onHint),
    async remove({ docId, base, signal }) {
      signal?.throwIfAborted();
      const result = planRemove(stored(docId), base);
      if (result.kind === 'removed') {
        records.set(docId, tombstoneText);
        hints.emit(docId, { kind: 'deleted' });
      }
      return result;
    },
  };
}

function createBackend(newRevision: () => Revision): MemoryBackend {
  return { records: new Map(), hints: createHintHub(), newRevision };
}
