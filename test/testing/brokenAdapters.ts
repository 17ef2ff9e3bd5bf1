import type { CharterStorage, Loaded, SaveRequest, SaveResult } from '../../src/storage';
import { createMemoryStorage } from '../../src/storage';
import { createFaultyStorage, type StorageFaults } from '../../src/testing';

/** An adapter that breaks one rule, the case meant to catch it, and what else it cannot help breaking. */
export interface BrokenAdapter {
  readonly name: string;
  readonly caughtBy: string;
  /** What that case says. */
  readonly because: RegExp;
  make(): CharterStorage & { readonly faults: StorageFaults; client(): CharterStorage };
}

type Good = ReturnType<typeof good>;

/** A sound adapter with fault switches, for the broken ones to start from. */
export function good() {
  const inner = createMemoryStorage({ maxBytes: 500_000 });
  const storage = createFaultyStorage(inner);
  return { ...storage, client: () => inner.client() as CharterStorage };
}

type Broken = ReturnType<BrokenAdapter['make']>;

async function current(storage: Good, docId: string): Promise<Loaded> {
  return storage.inner.load({ docId, signal: new AbortController().signal });
}

/** Ignores the base: whoever saves last wins. */
function lastWriteWins(): Broken {
  const storage = good();
  return {
    ...storage,
    async save(request) {
      const state = await current(storage, request.docId);
      return storage.save({ ...request, base: state.kind === 'found' ? state.revision : null });
    },
  };
}

/** Uses a hash of the content as the revision, so that equal content has equal revisions. */
function reusedRevision(): Broken {
  const storage = good();
  const real = new Map<string, string>();
  const hash = (doc: unknown) => `h${JSON.stringify(doc)}`.slice(0, 400);
  const outward = (docId: string, state: Loaded): Loaded => {
    if (state.kind !== 'found') return state;
    real.set(docId + hash(state.doc), state.revision);
    return { ...state, revision: hash(state.doc) };
  };
  const adapter: Broken = {
    ...storage,
    client: () => adapter,
    load: async (request) => outward(request.docId, await storage.load(request)),
    async save(request) {
      const base = request.base && (real.get(request.docId + request.base) ?? request.base);
      const result = await storage.save({ ...request, base });
      if (result.kind === 'conflict') return { ...result, current: outward(request.docId, result.current) };
      outward(request.docId, await current(storage, request.docId));
      return { kind: 'saved', revision: hash(request.doc) };
    },
  };
  return adapter;
}

/** Pokes before subscribe has returned. */
function syncHint(): Broken {
  const storage = good();
  return {
    ...storage,
    subscribe(request) {
      request.onHint({ kind: 'changed' });
      return storage.subscribe?.(request) ?? (() => undefined);
    },
  };
}

/** Stores the document piece by piece, so that a fault in between leaves half of it. */
function partialWrite(): Broken {
  const storage = good();
  return {
    ...storage,
    async save(request) {
      const half = { ...request.doc, ext: 'first half only' };
      const first = await storage.inner.save({ ...request, doc: half, attemptId: `${request.attemptId}/1` });
      if (first.kind === 'conflict') return first;
      return storage.save({ ...request, base: first.revision });
    },
  };
}

/** Says saved when the transport refused. */
function swallowedError(): Broken {
  const storage = good();
  return {
    ...storage,
    save: (request) =>
      storage.save(request).catch((): SaveResult => ({ kind: 'saved', revision: 'swallowed' })),
  };
}

/** Answers a load from the state before the last save. */
function staleRead(): Broken {
  const storage = good();
  const before = new Map<string, Loaded>();
  return {
    ...storage,
    async load(request) {
      const stale = before.get(request.docId);
      before.delete(request.docId);
      return stale ?? storage.load(request);
    },
    async save(request) {
      const state = await current(storage, request.docId);
      const result = await storage.save(request);
      if (result.kind === 'saved' && state.kind === 'found') before.set(request.docId, state);
      return result;
    },
  };
}

/** Applies a retried attempt once more, on top of itself. */
function doubleApply(): Broken {
  const storage = good();
  const lastAttempt = new Map<string, string>();
  let applied = 0;
  return {
    ...storage,
    async save(request: SaveRequest) {
      const state = await current(storage, request.docId);
      const repeated = lastAttempt.get(request.docId) === request.attemptId;
      lastAttempt.set(request.docId, request.attemptId);
      const base = repeated && state.kind === 'found' ? state.revision : request.base;
      return storage.save({ ...request, base, attemptId: `${request.attemptId}/${++applied}` });
    },
  };
}

/** Keeps the caller's object and hands the same one out. */
function sharedObject(): Broken {
  const storage = good();
  const docs = new Map<string, unknown>();
  const share = (state: Loaded): Loaded =>
    state.kind === 'found' && docs.has(state.revision) ? { ...state, doc: docs.get(state.revision) } : state;
  return {
    ...storage,
    load: async (request) => share(await storage.load(request)),
    async save(request) {
      const result = await storage.save(request);
      if (result.kind === 'conflict') return { ...result, current: share(result.current) };
      docs.set(result.revision, request.doc);
      return result;
    },
  };
}

/** The eight broken adapters that the kit must catch. */
export const brokenAdapters: readonly BrokenAdapter[] = [
  {
    name: 'last write wins',
    caughtBy: 'C05',
    because: /must be a "conflict", got "saved"/,
    make: lastWriteWins,
  },
  {
    name: 'reused revision',
    caughtBy: 'C10',
    because: /different revisions of A, B, A: got 2/,
    make: reusedRevision,
  },
  {
    name: 'sync hint',
    caughtBy: 'C25',
    because: /hints before subscribe had returned: got 1/,
    make: syncHint,
  },
  { name: 'partial write', caughtBy: 'C30', because: /document: got .*first half only/, make: partialWrite },
  {
    name: 'swallowed error',
    caughtBy: 'C29',
    because: /resolved although the transport answered "unavailable"/,
    make: swallowedError,
  },
  { name: 'stale read', caughtBy: 'C17', because: /revision in round 1/, make: staleRead },
  { name: 'double apply', caughtBy: 'C21', because: /revision of the second answer/, make: doubleApply },
  {
    name: 'shared mutable object',
    caughtBy: 'C16',
    because: /after the saved object was changed/,
    make: sharedObject,
  },
];
