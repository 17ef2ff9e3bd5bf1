import { vi } from 'vitest';
import type { CharterDraft } from '../../src/model';
import { type CharterSessionOptions, createCharterSession, systemClock } from '../../src/session';
import {
  type CharterStorage,
  createMemoryStorage,
  type JsonObject,
  type Loaded,
  type SaveRequest,
} from '../../src/storage';
import { createFaultyStorage, type FaultyStorage } from '../../src/testing';

/** A small stored charter. */
export const stored: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  title: 'Charter',
  mission: { statement: 'Halve the ramp' },
  audiences: [{ id: 'a', roleId: 'account-executives' }],
};

/** A memory store that holds the small charter as `c`, and can be told to fail. */
export function createStore(doc: object | undefined = stored) {
  let revisions = 0;
  const memory = createMemoryStorage({
    newRevision: () => `r${++revisions}`,
    ...(doc && { documents: { c: doc as JsonObject } }),
  });
  return createFaultyStorage(memory);
}

/** Every save request that reached a storage, and how many were under way at once. */
export function watchSaves(storage: CharterStorage) {
  const requests: SaveRequest[] = [];
  const texts: string[] = [];
  const save = storage.save.bind(storage);
  let underWay = 0;
  const seen = { requests, texts, atOnce: 0 };
  storage.save = async (request) => {
    requests.push(request);
    texts.push(JSON.stringify(request.doc));
    seen.atOnce = Math.max(seen.atOnce, ++underWay);
    try {
      return await save(request);
    } finally {
      underWay--;
    }
  };
  return seen;
}

/** What the store holds, past every fault. */
export async function current(store: FaultyStorage): Promise<Loaded> {
  return store.inner.load({ docId: 'c', signal: new AbortController().signal });
}

/** The title the store holds. */
export async function storedTitle(store: FaultyStorage) {
  const found = await current(store);
  return found.kind === 'found' ? (found.doc as CharterDraft).title : found.kind;
}

/** A colleague saves other values on top of what is stored. */
export async function colleagueSaves(store: FaultyStorage, change: Partial<CharterDraft>) {
  const found = await current(store);
  if (found.kind !== 'found') throw new Error(`nothing to change: ${found.kind}`);
  const result = await store.inner.save({
    docId: 'c',
    doc: { ...(found.doc as object), ...change },
    base: found.revision,
    attemptId: `colleague-${found.revision}`,
    reason: 'manual',
    changes: [],
    signal: new AbortController().signal,
  });
  if (result.kind !== 'saved') throw new Error(`the colleague met a ${result.kind}`);
  return result.revision;
}

/** Opens the charter `c` and waits until loading has ended. Retries wait their whole backoff. */
export async function openSession(storage: CharterStorage, options: Partial<CharterSessionOptions> = {}) {
  let ids = 0;
  const session = createCharterSession({
    charterId: 'c',
    storage,
    newId: () => `id${++ids}`,
    clock: { ...systemClock, random: () => 1 },
    ...options,
  });
  await settle();
  return session;
}

/** Lets promises run without letting time pass. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** Lets time pass. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
