/** Every code a storage fault may carry; what the engine does next depends on nothing else. */
export const storageErrorCodes = [
  'unavailable',
  'timeout',
  'quota',
  'too-large',
  'unauthenticated',
  'forbidden',
  'invalid',
  'unknown',
] as const;

/**
 * Why a storage call failed.
 *
 * `unavailable`, `timeout` and `unknown` are retried; the others wait for the user, the host or an edit.
 */
export type StorageErrorCode = (typeof storageErrorCodes)[number];

/**
 * A finer reason, for the words a host shows: `blocked` the browser refuses storage, `corrupt` the stored
 * record cannot be read, `newer-format` a later release wrote it, `aborted` the caller stopped waiting.
 */
export type StorageErrorDetail = 'blocked' | 'corrupt' | 'newer-format' | 'aborted';

/** What a {@link StorageError} can carry beside its code. */
export interface StorageErrorOptions {
  /** For the developer; never shown to a user. */
  readonly message?: string;
  /** Whether a failed save may have been stored nevertheless; absent means unknown. */
  readonly applied?: 'no' | 'unknown';
  /** Earliest useful retry in milliseconds from now (HTTP: `Retry-After`). */
  readonly retryAfterMs?: number;
  readonly detail?: StorageErrorDetail;
  /** The stored text as it is, when it could not be read: offer it for download, never drop it. */
  readonly raw?: string;
  /** What was thrown underneath. */
  readonly cause?: unknown;
}

/** A storage fault, as thrown by an implementation of `CharterStorage`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  readonly applied?: 'no' | 'unknown';
  readonly retryAfterMs?: number;
  readonly detail?: StorageErrorDetail;
  readonly raw?: string;

  constructor(code: StorageErrorCode, options: StorageErrorOptions = {}) {
    super(options.message ?? `storage: ${options.detail ?? code}`, { cause: options.cause });
    this.code = code;
    this.applied = options.applied;
    this.retryAfterMs = options.retryAfterMs;
    this.detail = options.detail;
    this.raw = options.raw;
  }
}
