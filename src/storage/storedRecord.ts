import type { JsonObject, Loaded, Revision } from './contract';
import { deepFreeze } from './deepFreeze';
import { StorageError } from './StorageError';

/** How many earlier attempt ids a record remembers. */
const rememberedAttempts = 16;

/** A document as an adapter of this library stores it: wrapped, so that fields can be added later. */
export interface StoredDocument {
  readonly v: 1;
  readonly revision: Revision;
  /** The attempt that wrote this record. */
  readonly attemptId: string;
  /** Attempts before it whose content this record was built on, oldest first. */
  readonly earlierAttempts: readonly string[];
  readonly doc: JsonObject;
}

/** What is left of a removed document where the store keeps track of removals. */
export interface StoredTombstone {
  readonly v: 1;
  readonly deleted: true;
}

/** The text of a {@link StoredTombstone}. */
export const tombstoneText = '{"v":1,"deleted":true}';

/**
 * Writes a record as JSON text, from the document's own JSON text so that it is serialised only once.
 * `previous` is the record it replaces.
 */
export function encodeRecord(
  record: { revision: Revision; attemptId: string; docText: string },
  previous: StoredDocument | StoredTombstone | null,
): string {
  const earlier =
    previous && 'doc' in previous
      ? [...previous.earlierAttempts, previous.attemptId].slice(-rememberedAttempts)
      : [];
  const head = JSON.stringify({
    v: 1,
    revision: record.revision,
    attemptId: record.attemptId,
    earlierAttempts: earlier,
  });
  return `${head.slice(0, -1)},"doc":${record.docText}}`;
}

/** Whether a text is the record of this revision, seen from its first characters; `null` means nothing stored. */
export function isRecordOf(text: string | null, revision: Revision | null): boolean {
  if (text === null || revision === null) return text === revision;
  return text.startsWith(`{"v":1,"revision":${JSON.stringify(revision)},`);
}

/**
 * Reads a record's text; `null` (nothing stored) stays `null`.
 *
 * Throws `StorageError` `invalid` that carries the text as `raw`: detail `corrupt` when it is not a record,
 * `newer-format` when a later release wrote it. It never repairs and never drops anything.
 */
export function decodeRecord(text: string | null): StoredDocument | StoredTombstone | null {
  if (text === null) return null;
  const record = parseObject(text);
  if (record && typeof record.v === 'number' && record.v > 1) throw unreadable(text, 'newer-format');
  if (record?.v !== 1) throw unreadable(text, 'corrupt');
  if (record.deleted === true) return { v: 1, deleted: true };
  const { revision, attemptId, earlierAttempts = [], doc } = record;
  if (
    !isRevision(revision) ||
    typeof attemptId !== 'string' ||
    !isStrings(earlierAttempts) ||
    !isObject(doc)
  ) {
    throw unreadable(text, 'corrupt');
  }
  return { v: 1, revision, attemptId, earlierAttempts, doc };
}

/** Whether a text is neither a record nor one of a later release, so that only its owner can say what to do with it. */
export function isCorruptRecord(text: string | null): boolean {
  try {
    decodeRecord(text);
    return false;
  } catch (error) {
    return error instanceof StorageError && error.detail === 'corrupt';
  }
}

/** The state of a document as the contract words it; the document comes out frozen all the way down. */
export function toLoaded(record: StoredDocument | StoredTombstone | null): Loaded {
  if (record === null) return { kind: 'absent' };
  if ('deleted' in record) return { kind: 'deleted' };
  return deepFreeze({
    kind: 'found',
    doc: record.doc,
    revision: record.revision,
    appliedAttempts: [...record.earlierAttempts, record.attemptId],
  });
}

function unreadable(raw: string, detail: 'corrupt' | 'newer-format'): StorageError {
  return new StorageError('invalid', { detail, raw, applied: 'no' });
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value can be a revision: text of 1 to 512 characters. */
export function isRevision(value: unknown): value is Revision {
  return typeof value === 'string' && value !== '' && value.length <= 512;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
