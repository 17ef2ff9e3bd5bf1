import type { CharterIssue, VocabularyId } from '../../model';

/** Why something was not done; nothing has changed then. */
export type Refusal =
  /** The state of the charter does not allow it; absent when it is one that this version does not know. */
  | { readonly reason: 'not-allowed-here'; readonly state?: VocabularyId<'charterStatus'> }
  /** Only somebody of these roles may. */
  | { readonly reason: 'not-your-role'; readonly roles: readonly VocabularyId<'stakeholderRole'>[] }
  | { readonly reason: 'no-such-party' }
  /** The person does not stand for this party. */
  | { readonly reason: 'not-your-party' }
  /** The version that the person saw, or began from, is not the newest any more. */
  | { readonly reason: 'version-moved'; readonly seen: string; readonly now: string }
  /** The content is no longer what was published, or no longer what the person was shown. */
  | { readonly reason: 'unpublished-changes' | 'content-moved' }
  | { readonly reason: 'lint-errors'; readonly issues: readonly CharterIssue[] }
  /** No party has to sign, so nobody can agree. */
  | { readonly reason: 'no-signers' }
  /** Parties whose required signature is missing. */
  | { readonly reason: 'signatures-missing'; readonly partyIds: readonly string[] }
  | { readonly reason: 'already-signed' | 'already-declined' | 'not-signed' }
  /** A reason, or a note on the change, has to be given in words. */
  | { readonly reason: 'reason-missing' | 'note-missing' }
  | { readonly reason: 'nothing-changed' };
