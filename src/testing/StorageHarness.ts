import type { CharterStorage, JsonObject } from '../storage';
import type { StorageFaults } from './cases/StorageCase';

type OrPromise<T> = T | Promise<T>;

/**
 * How the conformance cases get at an implementation. Only `make` is required; each other function unlocks
 * the cases that need it, and the report names what was skipped for want of it.
 */
export interface StorageHarness<S extends CharterStorage = CharterStorage> {
  /** Makes an adapter; called once for each case. The store under it may be shared: every case uses new ids. */
  make(): OrPromise<S>;
  /** Another client of the same store, as a colleague's browser would be. */
  secondClient?(first: S): OrPromise<CharterStorage>;
  /** A new adapter on the same store, as after a reload. */
  reopen?(first: S): OrPromise<CharterStorage>;
  /** Switches into the transport, for the cases about faults. */
  faults?(first: S): OrPromise<StorageFaults>;
  /** Cleans up after a case. */
  dispose?(first: S): OrPromise<void>;
  /** Document ids, when the store does not take any text; the case about odd characters then uses these. */
  newDocId?(): string;
  /**
   * A document with `payload` somewhere in it, when the store validates what it is given; equal payloads must
   * make equal documents. By default a minimal charter with the payload under `ext`.
   */
  document?(payload: unknown): JsonObject;
  /** Seed of the random steps; 1 when absent. A failure names it. */
  seed?: number;
  /** How long another client may take to see a save, and a hint to arrive; 1000 ms when absent. */
  visibleWithinMs?: number;
  /** How long to listen before believing that nothing comes; 50 ms when absent. */
  quietMs?: number;
  /** How long one case may take; 30000 ms when absent. */
  caseTimeoutMs?: number;
}
