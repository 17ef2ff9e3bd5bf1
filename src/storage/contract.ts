/**
 * The storage contract: what an application implements so that a charter can be loaded, saved and
 * watched. The library never talks to a server itself; it only calls these methods.
 *
 * Rule ids (`L1` .. `Q1`) stand beside the member they govern and in the titles of the conformance
 * cases of `enablement-charter/testing`, so a failing case points at the sentence it breaks.
 */

/** A plain JSON object: what survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type JsonObject = { readonly [key: string]: unknown };

/**
 * Names one stored state of one document: an ETag, a row version, a commit id.
 *
 * Opaque, not empty, at most 512 characters; only `===` means anything.
 * - **V1** every successful save makes a new revision.
 * - **V2** a revision never comes back, not even when the content does (A, B, A are three revisions), so
 *   a bare content hash does not do. A store that cannot promise it says `uniqueRevisions: false`.
 */
export type Revision = string;

/**
 * The state of one document.
 *
 * - **L3** nothing in it is trusted: the engine checks limits, JSON shape and version, migrates and
 *   validates on every load, whoever wrote it.
 * - **L4** engine and host never change each other's objects: the engine treats `doc` as frozen, and
 *   the host hands out a copy or something frozen.
 */
export type Loaded =
  | {
      readonly kind: 'found';
      /** The stored document, possibly of an older or newer schema version. */
      readonly doc: unknown;
      readonly revision: Revision;
      /**
       * What this user may do; `write` when absent.
       *
       * **P1** it only steers the interface. The host must enforce permissions where it saves.
       */
      readonly access?: 'write' | 'read';
      /**
       * Attempt ids, newest last, whose content is part of this state. With it the engine can tell its own
       * save with a lost answer from somebody else's edit; without it, an item that we added and a colleague
       * then deleted can come back (it returns, it is never lost).
       */
      readonly appliedAttempts?: readonly string[];
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'deleted' };

/** Asks for the state of one document. */
export interface LoadRequest {
  readonly docId: string;
  /** See **A1** at {@link SaveRequest.signal}. */
  readonly signal: AbortSignal;
}

/** One changed value, for a host that keeps an audit trail or sends patches instead of whole documents. */
export interface SaveChange {
  /** Where, as `part/itemId/field`; never an array index. */
  readonly path: string;
  /** The value before; absent when there was none. */
  readonly before?: unknown;
  /** The value after; absent when it was removed. */
  readonly after?: unknown;
}

/** Why a save happens: on its own, by a person's command, after going back to an old version, or at approval. */
export type SaveReason = 'auto' | 'manual' | 'restore' | 'publish';

/** One attempt to store one whole document. */
export interface SaveRequest {
  readonly docId: string;
  /** **L4** plain JSON, valid, stamped with its schema version and frozen all the way down. */
  readonly doc: JsonObject;
  /**
   * The revision the document was built on; `null` means create (HTTP: `If-Match`, `If-None-Match: *`).
   *
   * - **S1** a save is an atomic compare-and-set: applied whole, and only while the stored revision `=== base`.
   * - **S2** `null` and a document exists: conflict. A revision and the document is absent or deleted:
   *   conflict with that state. `null` on a deleted document creates it anew.
   */
  readonly base: Revision | null;
  /**
   * Names this attempt across retries and reloads: same id, same bytes, same base.
   *
   * **S5** (`idempotentAttempts`) when this attempt already is the current state, answer `saved` with its
   * revision and store nothing. A store without it answers `conflict`, which never applies a save twice either.
   */
  readonly attemptId: string;
  readonly reason: SaveReason;
  /** What differs from `base`, for audit; `doc` is always complete, so a host may ignore it. */
  readonly changes: readonly SaveChange[];
  /**
   * **A1** an abort means that the caller stops waiting: reject promptly with an `AbortError`. Whether the
   * save happened is then unknown, but it is never half done.
   */
  readonly signal: AbortSignal;
}

/**
 * The answer to a save.
 *
 * - **S3** a conflict changes nothing and carries the current state, so that merging needs no second read.
 * - **S4** after `saved`, any load that starts later gives this revision or a newer one; a store that
 *   cannot promise it says `readAfterWrite: false`.
 * - **S6** `saved` means durable at the level the host promises, not queued. A host with an offline queue
 *   throws `unavailable` until the queue has drained.
 */
export type SaveResult =
  | { readonly kind: 'saved'; readonly revision: Revision }
  | { readonly kind: 'conflict'; readonly current: Loaded };

/** Asks to remove one document that is still at `base`. */
export interface RemoveRequest {
  readonly docId: string;
  readonly base: Revision;
  readonly signal: AbortSignal;
}

/** The answer to a removal; a stale base is a conflict, as with a save. */
export type RemoveResult =
  | { readonly kind: 'removed' }
  | { readonly kind: 'conflict'; readonly current: Loaded };

/**
 * A poke that a document may have changed.
 *
 * **H1** it may be lost, doubled, reordered or late, or echo our own save, and it carries no authority:
 * the engine always loads. `revision` only lets it skip a load it does not need.
 */
export interface StorageHint {
  readonly kind: 'changed' | 'deleted' | 'gap';
  readonly revision?: Revision;
}

/** Asks for pokes about one document. */
export interface SubscribeRequest {
  readonly docId: string;
  onHint(hint: StorageHint): void;
}

/** What an implementation can do beyond loading and saving. Absent means no, but for the two marked otherwise. */
export interface StorageSupports {
  readonly subscribe?: boolean;
  readonly remove?: boolean;
  readonly idempotentAttempts?: boolean;
  /** Rule S4. Absent means yes. */
  readonly readAfterWrite?: boolean;
  /** Rule V2. Absent means yes. */
  readonly uniqueRevisions?: boolean;
  /** Largest document it takes, as bytes of UTF-8 JSON. */
  readonly maxBytes?: number;
}

/**
 * What a host implements to store charters.
 *
 * - **L1** expected outcomes (absent, deleted, conflict) are values; faults are thrown as `StorageError`.
 *   Anything else thrown is treated as `unknown`.
 * - **A2** an implementation never retries; the engine does, with backoff and the same attempt id.
 * - **Q1** `quota` and `too-large` are not retried until the document shrinks or the user asks; the draft
 *   stays in the local journal meanwhile.
 * - **D1** nothing is removed automatically. When a document vanishes, the engine stops and asks the user
 *   whether to save a new one or to discard; it never recreates one by itself.
 */
export interface CharterStorage {
  /** The version of this contract. */
  readonly contract: 1;
  readonly supports: StorageSupports;
  /** **L2** free of side effects; may be called at any time and in parallel. */
  load(request: LoadRequest): Promise<Loaded>;
  /** Rules S1 to S6 and A1. */
  save(request: SaveRequest): Promise<SaveResult>;
  /**
   * Starts pokes and returns the function that ends them.
   *
   * - **H2** never calls `onHint` before it has returned, nor after the returned function was called.
   * - **H3** emits `gap` after a reconnect, since pokes may have been missed.
   */
  subscribe?(request: SubscribeRequest): () => void;
  /** Removes a document by compare-and-set; only ever called by a person's command (**D1**). */
  remove?(request: RemoveRequest): Promise<RemoveResult>;
}
