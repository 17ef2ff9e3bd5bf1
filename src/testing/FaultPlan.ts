import type { CharterStorage } from '../storage';
import type { StorageFaults } from './cases/StorageCase';

/** The calls that can be made to fail. */
export type StorageOperation = 'load' | 'save' | 'remove';

/** One call, as the plan sees it and the log keeps it. */
export interface StorageCall {
  /** Counts all calls of this storage from 1. */
  readonly index: number;
  readonly operation: StorageOperation;
  readonly docId: string;
}

/**
 * What goes wrong with one call: `refuse` it is not stored and throws; `lose-answer` it is stored and throws;
 * `conflict` it is answered by a conflict with the present state and not stored; `hang` it is not stored and
 * never answered until it is aborted.
 */
export type StorageFault =
  | { readonly kind: 'refuse'; readonly error?: unknown }
  | { readonly kind: 'lose-answer'; readonly error?: unknown }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'hang' };

/** What shall go wrong, and how slowly. */
export interface FaultPlan {
  /** Delay of each call before it reaches the store, in milliseconds; 0 when absent. */
  readonly latencyMs?: number | ((call: StorageCall) => number);
  /** Each so many-th call is refused as `unavailable`. */
  readonly failEvery?: number;
  /** The fault of a call, if any; asked after the switches and `failEvery`. */
  readonly fault?: (call: StorageCall) => StorageFault | undefined;
  /** Waits for the latency; pass a virtual clock to tests. Must reject when the signal aborts. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Switches that can be thrown while a faulty storage is in use. */
export interface FaultSwitches extends StorageFaults {
  /** Refuses every call as `unavailable` and drops hints; going back online pokes subscribers with `gap`. */
  setOffline(offline: boolean): void;
  /** Refuses every save as `quota`. */
  setFull(full: boolean): void;
  setLatency(ms: number): void;
  /** Gives the next call of this kind a fault; several are used up in order. */
  next(fault: StorageFault, operation?: StorageOperation): void;
  /** Every call so far. */
  readonly calls: readonly StorageCall[];
}

/** A storage with faults in it. */
export interface FaultyStorage<S extends CharterStorage = CharterStorage> extends CharterStorage {
  /** The storage underneath, without faults. */
  readonly inner: S;
  readonly faults: FaultSwitches;
}
