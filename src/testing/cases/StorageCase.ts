import type { CharterStorage, JsonObject, StorageErrorCode, StorageSupports } from '../../storage';

/** What a case may need; when it is missing the case is skipped and the report says so. */
export type StorageNeed =
  | 'subscribe'
  | 'remove'
  | 'idempotentAttempts'
  | 'readAfterWrite'
  | 'uniqueRevisions'
  | 'secondClient'
  | 'reopen'
  | 'faults';

/**
 * Switches into the transport under the adapter (a stub server, a stand-in storage area), for the cases
 * about faults. Each acts on the next save only.
 */
export interface StorageFaults {
  /** The next save is stored, but its answer never reaches the caller: the call rejects. */
  loseNextAnswer(): void | Promise<void>;
  /** The next save is refused with this fault and not stored; `false` when this transport cannot do that. */
  refuseNextSave(code: StorageErrorCode): boolean | Promise<boolean>;
  /** The transport throws in the midst of the next save, so that nothing may be stored. */
  breakNextSave(): void | Promise<void>;
}

/** What a case works with: an adapter, names of its own, and the limits it waits by. */
export interface StorageCaseContext {
  readonly storage: CharterStorage;
  readonly supports: StorageSupports;
  /** Another client of the same store; `null` when the harness has none. */
  readonly second: CharterStorage | null;
  /** A new adapter on the same store, as after a reload; `null` when the harness cannot. */
  readonly reopen: (() => Promise<CharterStorage>) | null;
  readonly faults: StorageFaults | null;
  /** Whether any text may be a document id, or only what `newDocId` makes. */
  readonly anyDocId: boolean;
  /** A document id that was never used. */
  newDocId(): string;
  /** An attempt id that was never used. */
  newAttemptId(): string;
  /** A document of the kind the host stores, with `payload` somewhere in it. */
  document(payload: unknown): JsonObject;
  /** Deterministic numbers in [0, 1) from the seed. */
  random(): number;
  readonly seed: number;
  wait(ms: number): Promise<void>;
  /** How long a save may take to be seen by another client, and a hint to arrive, in milliseconds. */
  readonly visibleWithinMs: number;
  /** How long to listen before believing that nothing comes, in milliseconds. */
  readonly quietMs: number;
}

/** One conformance case: resolves when the adapter keeps the rules, rejects with a sentence when not. */
export interface StorageCase {
  /** `C01` to `C32`. */
  readonly id: string;
  readonly title: string;
  /** Ids of the contract rules it checks. */
  readonly rules: readonly string[];
  readonly needs?: readonly StorageNeed[];
  run(context: StorageCaseContext): Promise<void>;
}
