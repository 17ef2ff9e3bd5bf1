import { type CharterDraft, type CharterIssue, parseCharter } from '../model';
import type { Revision } from '../storage';
import { copyOf } from '../storage/copyOf';
import type { SaveState } from './saveState';

/** A stored state after it was checked; storage is never trusted. */
export type CheckedLoad =
  | {
      readonly kind: 'found';
      readonly charter: CharterDraft;
      readonly revision: Revision;
      readonly issues: readonly CharterIssue[];
      readonly readOnly?: 'newer-version' | 'access';
      readonly appliedAttempts?: readonly string[];
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'deleted' }
  | Extract<SaveState, { kind: 'load-failed' }>;

/** Whether a revision keeps the contract: text, not empty, at most 512 characters. */
export function isRevision(revision: unknown): revision is Revision {
  return typeof revision === 'string' && revision.length > 0 && revision.length <= 512;
}

/**
 * Checks what storage answered: its shape, then the charter inside, then that it is the one asked for. What comes out
 * is a copy, so that a host that goes on with its own object changes nothing here.
 */
export function readLoaded(answer: unknown, docId: string): CheckedLoad {
  try {
    return read(answer, docId);
  } catch {
    // An object that cannot even be read, such as one with a getter that throws; no copy of it can be offered either.
    return { kind: 'load-failed', code: 'adapter-fault', issues: [] };
  }
}

function read(answer: unknown, docId: string): CheckedLoad {
  const loaded = (typeof answer === 'object' && answer !== null ? answer : {}) as {
    kind?: unknown;
    doc?: unknown;
    revision?: unknown;
    access?: unknown;
    appliedAttempts?: unknown;
  };
  if (loaded.kind === 'absent' || loaded.kind === 'deleted') return { kind: loaded.kind };
  if (loaded.kind !== 'found' || !isRevision(loaded.revision)) {
    return { kind: 'load-failed', code: 'adapter-fault', issues: [], raw: answer };
  }
  const parsed = parseCharter(loaded.doc);
  if (!parsed.ok) return { kind: 'load-failed', code: 'unreadable', issues: parsed.issues, raw: loaded.doc };
  if (parsed.charter.id !== docId) {
    return { kind: 'load-failed', code: 'foreign-document', issues: [], raw: loaded.doc };
  }
  const readOnly = parsed.readOnly ? 'newer-version' : loaded.access === 'read' ? 'access' : undefined;
  return {
    kind: 'found',
    charter: copyOf(parsed.charter),
    revision: loaded.revision,
    issues: parsed.issues,
    ...(readOnly && { readOnly }),
    ...(Array.isArray(loaded.appliedAttempts) && { appliedAttempts: loaded.appliedAttempts }),
  };
}
