import type { CharterStorage } from './contract';

/** A {@link CharterStorage} on this device, with what a host needs around it. */
export interface DeviceStorage extends CharterStorage {
  subscribe: NonNullable<CharterStorage['subscribe']>;
  remove: NonNullable<CharterStorage['remove']>;
  /** The ids of the stored documents, sorted, unreadable ones included. Not part of the contract. */
  list(): Promise<string[]>;
  /**
   * Drops a record that cannot be read, once its text has been offered for download; the only way past one.
   * Leaves a readable record alone. Resolves to whether something was dropped. Not part of the contract.
   */
  discardCorrupt(request: { docId: string }): Promise<boolean>;
}
