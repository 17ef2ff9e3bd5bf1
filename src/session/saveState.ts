import type { CharterDraft, CharterIssue } from '../model';
import type { StorageErrorCode } from '../storage';

/** Why nothing is saved although there is something to save. */
export type BlockedReason = Exclude<StorageErrorCode, 'unavailable' | 'timeout'> | 'adapter-fault';

/** Where the document stands between the editor and storage: one state at a time. */
export type SaveState =
  /** The host owns the document; there is nothing to save. */
  | { readonly kind: 'unmanaged' }
  | { readonly kind: 'loading' }
  /** The stored document could not be read; nothing is written. `raw` is what storage gave, for download. */
  | {
      readonly kind: 'load-failed';
      readonly code: StorageErrorCode | 'adapter-fault' | 'unreadable' | 'foreign-document';
      readonly issues: readonly CharterIssue[];
      readonly raw?: unknown;
    }
  | { readonly kind: 'clean' /** Milliseconds; absent before the first save. */; readonly savedAt?: number }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'retry-wait';
      readonly code: StorageErrorCode /** Milliseconds from the failure. */;
      readonly delay: number;
    }
  | { readonly kind: 'blocked'; readonly reason: BlockedReason }
  | { readonly kind: 'conflict' }
  /** The stored document was removed by someone; it is never recreated without a person's word. */
  | { readonly kind: 'orphaned' }
  | { readonly kind: 'read-only'; readonly reason: 'newer-version' | 'access' }
  | { readonly kind: 'closed' };

/** Two documents that grew apart: what both started from, what is here, and what storage holds. */
export interface SaveConflict {
  readonly base: CharterDraft | undefined;
  readonly mine: CharterDraft;
  readonly theirs: CharterDraft;
}
