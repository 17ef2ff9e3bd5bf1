import type { CharterStorage, JsonObject, Loaded, Revision, SaveResult } from '../../storage';
import { check } from './check';
import type { StorageCaseContext } from './StorageCase';

/** What a step of a case may set; the rest is filled in. */
export interface SaveStep {
  docId: string;
  doc: JsonObject;
  base: Revision | null;
  attemptId?: string;
  signal?: AbortSignal;
  by?: CharterStorage;
}

/** One save, by the first client unless `by` says otherwise. */
export async function save(context: StorageCaseContext, step: SaveStep): Promise<SaveResult> {
  const { by = context.storage, attemptId = context.newAttemptId(), signal = noSignal(), ...rest } = step;
  return by.save({ ...rest, attemptId, signal, reason: 'auto', changes: [] });
}

/** A save that must succeed; gives its revision. */
export async function mustSave(context: StorageCaseContext, step: SaveStep): Promise<Revision> {
  const result = await save(context, step);
  check(result?.kind === 'saved', `a save ${onBase(step)} must be "saved", got "${result?.kind}"`);
  return result.revision;
}

/** A save that must meet a conflict; gives the state it carries. */
export async function mustConflict(context: StorageCaseContext, step: SaveStep): Promise<Loaded> {
  const result = await save(context, step);
  check(result?.kind === 'conflict', `a save ${onBase(step)} must be a "conflict", got "${result?.kind}"`);
  check(typeof result.current?.kind === 'string', 'a conflict must carry the current state');
  return result.current;
}

function onBase({ base }: SaveStep): string {
  return base === null ? 'that creates' : `on the base "${base}"`;
}

/** One load, by the first client unless `by` says otherwise; a store that lags behind gets its time first. */
export async function load(
  context: StorageCaseContext,
  docId: string,
  by = context.storage,
): Promise<Loaded> {
  if (context.supports.readAfterWrite === false) await context.wait(context.visibleWithinMs);
  return by.load({ docId, signal: noSignal() });
}

/** A load that must find the document. */
export async function mustFind(
  context: StorageCaseContext,
  docId: string,
  by = context.storage,
): Promise<Found> {
  return found(await load(context, docId, by));
}

/** The state of a document that is there. */
export type Found = Extract<Loaded, { kind: 'found' }>;

/** The same state, once it is certain that the document is there. */
export function found(state: Loaded): Found {
  check(state?.kind === 'found', `the document must be "found", the state is "${state?.kind}"`);
  return state;
}

/** Creates a document under a new id. */
export async function create(context: StorageCaseContext, payload: unknown) {
  const docId = context.newDocId();
  const doc = context.document(payload);
  return { docId, doc, revision: await mustSave(context, { docId, doc, base: null }) };
}

/** Repeats a check until it holds; throws the sentence when time is up. */
export async function eventually(
  context: StorageCaseContext,
  holds: () => boolean | Promise<boolean>,
  sentence: string,
): Promise<void> {
  const step = Math.max(1, context.visibleWithinMs / 50);
  for (let waited = 0; waited <= context.visibleWithinMs; waited += step) {
    if (await holds()) return;
    await context.wait(step);
  }
  throw new Error(sentence);
}

/** A signal that never aborts. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}
