import type { JsonObject } from '../../storage';

/** What is known of a published version without its content. */
export interface CharterVersionInfo {
  readonly charterId: string;
  /** `major.minor`, such as `2.1`; each is published once, and later ones are higher. */
  readonly version: string;
  /** A major version is a new agreement and voids signatures; a minor one corrects. */
  readonly level: 'major' | 'minor';
  /** What is different, and why, in the words of whoever published it. */
  readonly note?: string;
  /** Who published it: an id of the host, and the name to show. */
  readonly byId?: string;
  readonly byName?: string;
  /** When, ISO 8601 with an offset. */
  readonly at: string;
}

/** A published version: what everybody agreed on at that time, never changed afterwards. */
export interface CharterVersion extends CharterVersionInfo {
  /** The whole charter as plain JSON, possibly of an older or newer schema version; frozen all the way down. */
  readonly content: JsonObject;
}

/** What {@link VersionStore.load} finds. */
export type LoadedVersion =
  | { readonly kind: 'found'; readonly version: CharterVersion }
  | { readonly kind: 'absent' };

/** The answer to {@link VersionStore.publish}; a conflict changed nothing and says which version is the newest now. */
export type PublishResult =
  | { readonly kind: 'published'; readonly version: CharterVersionInfo }
  | { readonly kind: 'conflict'; readonly current: CharterVersionInfo | null };

/** What every request may carry. */
export interface VersionRequest {
  /** An abort means that the caller stops waiting: it is rejected promptly; a publish is then done or not, never half. */
  readonly signal?: AbortSignal;
}

/** What a publish is built on. */
export interface PublishRequest extends VersionRequest {
  /** The newest version that its author knew; `null` for the first of a charter. */
  readonly previous: string | null;
}

/**
 * What a host implements to keep the published versions of charters, with the habits of `CharterStorage`: expected
 * outcomes are values, faults are thrown as `StorageError`, nothing is retried, and what comes back is checked by
 * whoever reads it.
 *
 * - **W1** a version is written once: its content and its particulars never change, and it is never removed.
 * - **W2** `publish` is an atomic compare-and-set: kept whole, and only while `previous` is the newest version. Of two
 *   at once one is published; the other is a conflict that says what is there now.
 * - **W3** the same record once more, while it is the newest version, is `published`: an answer that got lost does no harm.
 * - **W4** a record without a version `major.minor` above `previous`, or whose content is not that charter, is
 *   `invalid` and not kept.
 * - **W5** host and library never change each other's objects: records are copied in, and come out frozen.
 */
export interface VersionStore {
  /** All versions of a charter, the newest first, without contents; empty when there are none. */
  list(charterId: string, request?: VersionRequest): Promise<readonly CharterVersionInfo[]>;
  load(charterId: string, version: string, request?: VersionRequest): Promise<LoadedVersion>;
  publish(record: CharterVersion, request: PublishRequest): Promise<PublishResult>;
}
