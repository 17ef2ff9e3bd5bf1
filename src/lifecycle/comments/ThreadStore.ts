import type { Person } from '../directory';

/** What a conversation is about: a place of a charter, with what stood there, so that it can still be said when it is gone. */
export interface CommentAnchor {
  /** A part (`agreement`), a field (`mission/statement`), an item (`services/onboarding`) or `''`, the whole charter. */
  readonly path: string;
  /** What the place was called then, in the words of whoever began: "Services › Onboarding". */
  readonly label: string;
  /** What stood there then, by `quoteOf`; absent for a place without a text of its own. */
  readonly quote?: string;
}

/** One comment. */
export interface CharterComment {
  /** Made by whoever sends it, so that sending it once more does not double it. */
  readonly id: string;
  readonly authorId: string;
  /** The author's name as it was then. */
  readonly authorName?: string;
  /** Plain text, never markup, of 1 to `commentLimits.text` characters; `''` once it is removed. */
  readonly text: string;
  /** When, ISO 8601 with an offset. */
  readonly at: string;
  /** People whom the text names as `@name`, under these names. */
  readonly mentions: readonly Person[];
  /** When its author changed it last, ISO 8601; absent when nobody did. */
  readonly editedAt?: string;
  /** When its author removed it, ISO 8601: its place stays, its text does not. */
  readonly removedAt?: string;
}

/** Who settled a conversation, and when (ISO 8601). */
export interface Resolution {
  readonly byId: string;
  readonly byName?: string;
  readonly at: string;
}

/** A conversation about one place of a charter. */
export interface CommentThread {
  /** Made by whoever begins it. */
  readonly id: string;
  readonly charterId: string;
  readonly anchor: CommentAnchor;
  /** The oldest first; never empty. */
  readonly comments: readonly CharterComment[];
  /** Absent while it is open. */
  readonly resolved?: Resolution;
}

/** Which conversation. */
export interface ThreadRef {
  readonly charterId: string;
  readonly threadId: string;
}

/** Which comment, and who asks for something to be done to it. */
export interface CommentRef extends ThreadRef {
  readonly commentId: string;
  readonly byId: string;
  /** When, ISO 8601 with an offset. */
  readonly at: string;
}

/** What a comment says from now on. */
export type CommentEdit = Pick<CharterComment, 'text' | 'mentions'>;

/** The answer to every change: the conversation as it is kept now, or that it or the comment is there no more. */
export type ThreadResult =
  | { readonly kind: 'kept'; readonly thread: CommentThread }
  | { readonly kind: 'absent' };

/** What every request may carry. */
export interface ThreadRequest {
  /** An abort means that the caller stops waiting: it is rejected promptly; a change is then done or not, never half. */
  readonly signal?: AbortSignal;
}

/**
 * What a host implements to keep conversations about charters: beside the documents, with rights of their own, and never
 * part of undo. It has the habits of `CharterStorage`: expected outcomes are values, faults are thrown as `StorageError`,
 * nothing is retried, and what comes back is checked by whoever reads it.
 *
 * - **T1** an anchor stays as it was, whatever becomes of the charter; so do the author and the time of a comment. The
 *   host knows who asks and says so itself where it can: what stands in a request is only what the page believes.
 * - **T2** a comment with an id that is there already is that comment: the answer is the conversation as it stands, and
 *   nothing is doubled, changed or reopened. An answer that got lost does no harm. The id of somebody else's is `invalid`.
 * - **T3** a reply to a resolved conversation reopens it.
 * - **T4** only its author changes or removes a comment; for others that is `forbidden`.
 * - **T5** a removed comment leaves its place without its text; with the last one the conversation goes. What is asked of
 *   something gone is `absent`, which for a removal means that it is done.
 * - **T6** a comment that `commentFault` finds at fault is `invalid` and not kept.
 * - **T7** host and library never change each other's objects: what comes in is copied, and what comes out is frozen.
 */
export interface ThreadStore {
  /** All conversations of a charter, the oldest first; empty when there are none. */
  list(charterId: string, request?: ThreadRequest): Promise<readonly CommentThread[]>;
  /** Begins a conversation with its first comment. */
  start(thread: CommentThread, request?: ThreadRequest): Promise<ThreadResult>;
  reply(thread: ThreadRef, comment: CharterComment, request?: ThreadRequest): Promise<ThreadResult>;
  edit(comment: CommentRef, edit: CommentEdit, request?: ThreadRequest): Promise<ThreadResult>;
  remove(comment: CommentRef, request?: ThreadRequest): Promise<ThreadResult>;
  /** Settles a conversation; one that is settled stays as it is. */
  resolve(thread: ThreadRef, resolution: Resolution, request?: ThreadRequest): Promise<ThreadResult>;
  reopen(thread: ThreadRef, request?: ThreadRequest): Promise<ThreadResult>;
  /**
   * Pokes whenever conversations of a charter may have changed, also by this page; returns what ends it. Pokes may be lost,
   * doubled or late and say nothing but "ask again"; none comes before this returns, nor after it was ended.
   */
  subscribe?(charterId: string, onHint: () => void): () => void;
}
