import type { CharterStorage, JsonObject, Revision } from '../../src/storage';

let attempts = 0;

/** A save request with everything filled in that a test does not care for. */
export function saveRequest(
  docId: string,
  doc: JsonObject,
  base: Revision | null,
  attemptId = `a${++attempts}`,
) {
  return {
    docId,
    doc,
    base,
    attemptId,
    reason: 'auto',
    changes: [],
    signal: new AbortController().signal,
  } as const;
}

/** Saves, and fails the test on anything but `saved`. */
export async function saved(storage: CharterStorage, docId: string, doc: JsonObject, base: Revision | null) {
  const result = await storage.save(saveRequest(docId, doc, base));
  if (result.kind !== 'saved') throw new Error(`expected saved, got ${result.kind}`);
  return result.revision;
}

/** Loads. */
export async function loaded(storage: CharterStorage, docId: string) {
  return storage.load({ docId, signal: new AbortController().signal });
}

/** What a promise rejects with; fails the test when it resolves. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in outcome) throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`);
  return outcome.error;
}

/** Lets hints and events that are on their way arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
