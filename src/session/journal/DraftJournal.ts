import type { CharterDraft } from '../../model';
import type { Revision } from '../../storage';
import type { TrayEntry } from '../saveState';

/** What a tab keeps on this device of one document until storage has it. */
export interface DraftRecord {
  readonly v: 1;
  readonly docId: string;
  readonly tabId: string;
  /** Number of the newest edit in it, counted in its tab. */
  readonly seq: number;
  /** When it was written, milliseconds since 1970; for tidying up, never for deciding. */
  readonly at: number;
  /** What the document grew from; null where nothing was stored. */
  readonly base: Revision | null;
  readonly baseDoc: CharterDraft | null;
  readonly doc: CharterDraft;
  readonly tray: readonly TrayEntry[];
  /** The save whose answer was not there yet. */
  readonly inFlight: { readonly attemptId: string; readonly doc: CharterDraft } | null;
}

/** A draft as it lies in the journal; what is in it was written by any version, or damaged, so it is checked when it is opened. */
export interface FoundDraft {
  readonly key: string;
  /** The tab that answers for it. */
  readonly owner: string;
  readonly record: unknown;
}

/**
 * Where drafts are kept on this device, for one user. Every method may reject; a draft is only gone after a `put` or
 * `remove` that `absorbs` it while the same tab still owns it, a `remove` of its own, or `clearDrafts`.
 */
export interface DraftJournal {
  /** The drafts of a document, whoever owns them. */
  find(docId: string): Promise<readonly FoundDraft[]>;
  /**
   * Takes drafts over, in one step, as far as they still belong to whom they were found with; gives those that were, as
   * they lie there then.
   */
  claim(drafts: readonly FoundDraft[], tabId: string): Promise<readonly FoundDraft[]>;
  /** Writes a tab's draft and, in the same step, removes those whose content it holds now. `strict` waits for the disk. */
  put(
    record: DraftRecord,
    options: { readonly strict: boolean; readonly absorbs: readonly string[] },
  ): Promise<void>;
  /** Removes a tab's draft unless it holds a newer edit, and those whose content storage has now. */
  remove(
    draft: Pick<DraftRecord, 'docId' | 'tabId' | 'seq'>,
    options: { readonly absorbs: readonly string[] },
  ): Promise<void>;
  /** Writes at once, without waiting, when the page is about to go; may do nothing. */
  lastGasp?(record: DraftRecord): void;
  close(): void;
}
