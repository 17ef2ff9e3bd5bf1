import { type CharterDraft, equalJson, parseCharter } from '../../model';
import type { FoundDocument } from '../createSaver';
import { type MergeConflict, mergeCharters } from '../merge/mergeCharters';
import type { TrayEntry } from '../saveState';
import type { DraftRecord, FoundDraft } from './DraftJournal';

/** A document with what drafts held beyond it. */
export interface Restored {
  readonly charter: CharterDraft | undefined;
  readonly tray: readonly TrayEntry[];
  readonly conflicts: readonly MergeConflict[];
  /** Keys of the drafts that are in it. */
  readonly absorbed: readonly string[];
  /** Whether one of them grew from a stored document. */
  readonly hadBase: boolean;
  /** Drafts that cannot be read by this version; they stay where they are. */
  readonly unreadable: readonly FoundDraft[];
}

/** What storage holds. */
export type StoredState = Pick<FoundDocument, 'charter' | 'revision' | 'appliedAttempts'>;

/**
 * Brings drafts of earlier tabs together with what storage holds, in the order in which they were written. A draft
 * whose last save was applied although its answer never came grew from what it sent. `current` is the document that
 * they join, when it is no longer what storage holds.
 */
export function restoreDrafts(
  found: StoredState | undefined,
  drafts: readonly FoundDraft[],
  docId: string,
  current = found?.charter,
): Restored {
  const read = drafts.map((draft) => ({ draft, record: readDraft(draft.record, docId) }));
  const sound = read.flatMap(({ draft, record }) => (record ? [{ key: draft.key, record }] : []));
  sound.sort((a, b) => a.record.at - b.record.at);
  let charter = current;
  const conflicts: MergeConflict[] = [];
  for (const { record } of sound) {
    if (!charter) charter = record.doc;
    else {
      const merged = mergeCharters(baseOf(record, found), record.doc, charter);
      charter = merged.charter;
      conflicts.push(...merged.conflicts);
    }
  }
  return {
    charter,
    conflicts,
    tray: sound.flatMap(({ record }) => record.tray),
    absorbed: sound.map(({ key }) => key),
    hadBase: sound.some(({ record }) => record.base !== null),
    unreadable: read.filter(({ record }) => !record).map(({ draft }) => draft),
  };
}

function baseOf(record: DraftRecord, found: StoredState | undefined): CharterDraft | undefined {
  const { inFlight, base, baseDoc } = record;
  const isApplied =
    inFlight &&
    found &&
    (equalJson(found.charter, inFlight.doc) || found.appliedAttempts?.includes(inFlight.attemptId));
  if (isApplied) return inFlight.doc;
  return base !== null && found?.revision === base ? found.charter : (baseDoc ?? undefined);
}

/** A draft as this version understands it; undefined when it is damaged, or was written by a newer version. */
function readDraft(value: unknown, docId: string): DraftRecord | undefined {
  const record = value as Partial<DraftRecord> | null;
  if (typeof record !== 'object' || record?.v !== 1 || !Array.isArray(record.tray)) return undefined;
  const doc = readDocument(record.doc, docId);
  const baseDoc = record.baseDoc === null ? null : readDocument(record.baseDoc, docId);
  const sent = record.inFlight ? readDocument(record.inFlight.doc, docId) : undefined;
  if (!doc || baseDoc === undefined || (record.inFlight && !sent)) return undefined;
  const inFlight = record.inFlight && sent ? { ...record.inFlight, doc: sent } : null;
  return { ...(record as DraftRecord), doc, baseDoc, inFlight };
}

function readDocument(value: unknown, docId: string): CharterDraft | undefined {
  const parsed = parseCharter(value);
  return parsed.ok && !parsed.readOnly && parsed.charter.id === docId ? parsed.charter : undefined;
}
