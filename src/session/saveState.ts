import type { CharterIssue } from '../model';
import type { StorageErrorCode } from '../storage';
import type { MergeConflict } from './merge/mergeCharters';

/** Why nothing is saved although there is something to save; `contended` when others save faster than this one can merge. */
export type BlockedReason =
  | Exclude<StorageErrorCode, 'unavailable' | 'timeout'>
  | 'adapter-fault'
  | 'contended';

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
      /** Milliseconds from the failure until it is tried again; absent when only a person can start that. */
      readonly delay?: number;
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
  /** All is saved but so many decisions that only a person can take; until then theirs is in the document. */
  | { readonly kind: 'conflict'; readonly count: number }
  /** The stored document was removed by someone; it is never recreated without a person's word. */
  | { readonly kind: 'orphaned' }
  | {
      readonly kind: 'read-only';
      readonly reason: 'newer-version' | 'access';
      /** Present when something was written here that can no longer be saved from here. */
      readonly unsaved?: true;
    }
  | {
      readonly kind: 'closed';
      /** Present when a person left a removed document removed. */
      readonly discarded?: true;
    };

/** The copy on this device: none is kept, nothing to keep, waiting to be written, being written, or not writable. */
export type JournalState = 'off' | 'idle' | 'pending' | 'writing' | 'failed';

/** A decision that waits for a person, with what they wrote. */
export interface TrayEntry extends MergeConflict {
  readonly id: string;
}

/** What a person decided: their own text, the one in the document, or another where one field is in question. */
export type TrayChoice = 'mine' | 'theirs' | { readonly value: unknown };
