import type { RemoveResult, Revision, SaveRequest, SaveResult } from './contract';
import { documentText } from './documentText';
import { decodeRecord, encodeRecord, type StoredDocument, toLoaded } from './storedRecord';

/** What a save needs beside the request. */
export interface SaveTools {
  newRevision(): Revision;
  readonly maxBytes?: number;
}

/** The answer to a save, and the text to store first when there is one. */
export interface SavePlan {
  readonly result: SaveResult;
  readonly write?: string;
}

/**
 * Decides a save against the text stored now, without touching the store: rules S1, S2, S3, S5 and V1.
 *
 * The caller reads the text, calls this and writes `write` in one step nobody can come between (one task,
 * one transaction, one lock). Throws `StorageError`: `invalid` for an unreadable record or a document that
 * is not JSON, `too-large` above `maxBytes`; in each case nothing may be written.
 */
export function planSave(
  stored: string | null,
  request: Pick<SaveRequest, 'doc' | 'base' | 'attemptId'>,
  tools: SaveTools,
): SavePlan {
  const record = decodeRecord(stored);
  const found = record && 'doc' in record ? record : null;
  if (found && found.attemptId === request.attemptId) {
    return { result: { kind: 'saved', revision: found.revision } };
  }
  if (!isCurrent(found, request.base)) return { result: { kind: 'conflict', current: toLoaded(record) } };
  const docText = documentText(request.doc, tools.maxBytes);
  const revision = tools.newRevision();
  return {
    result: { kind: 'saved', revision },
    write: encodeRecord({ revision, attemptId: request.attemptId, docText }, record),
  };
}

/** Decides a removal the same way: `removed` means that the caller now drops the record, or buries it. */
export function planRemove(stored: string | null, base: Revision): RemoveResult {
  const record = decodeRecord(stored);
  const found = record && 'doc' in record ? record : null;
  if (found && found.revision === base) return { kind: 'removed' };
  return { kind: 'conflict', current: toLoaded(record) };
}

function isCurrent(found: StoredDocument | null, base: Revision | null): boolean {
  return (found?.revision ?? null) === base;
}
