import {
  StorageError,
  type StorageErrorCode,
  type StorageErrorOptions,
  storageErrorCodes,
} from './StorageError';

/** Platform error names, as DOMException has them in every realm. */
const byName: Readonly<Record<string, readonly [StorageErrorCode, StorageErrorOptions]>> = {
  AbortError: ['unknown', { detail: 'aborted', applied: 'unknown' }],
  TimeoutError: ['timeout', { applied: 'unknown' }],
  QuotaExceededError: ['quota', { applied: 'no' }],
  NS_ERROR_DOM_QUOTA_REACHED: ['quota', { applied: 'no' }],
  SecurityError: ['unavailable', { detail: 'blocked', applied: 'no' }],
  NotAllowedError: ['forbidden', { applied: 'no' }],
  NetworkError: ['unavailable', { applied: 'unknown' }],
  InvalidStateError: ['unavailable', { applied: 'unknown' }],
  DataCloneError: ['invalid', { applied: 'no' }],
};

/**
 * Turns anything thrown (an error of this or another realm, a string, `null`) into a `StorageError`.
 *
 * A `StorageError` of this copy of the package comes back as it is; one of another copy is recognised by its
 * name and code. What nothing is known about becomes `unknown`, with `applied: 'unknown'`. Never throws.
 */
export function toStorageError(thrown: unknown): StorageError {
  if (isOwn(thrown)) return thrown;
  const name = read(thrown, 'name');
  const message = text(typeof thrown === 'string' ? thrown : read(thrown, 'message'));
  if (name === 'StorageError') {
    const code = storageErrorCodes.find((known) => known === read(thrown, 'code'));
    if (code) return new StorageError(code, { message, cause: thrown, ...foreignOptions(thrown) });
  }
  const known = typeof name === 'string' && Object.hasOwn(byName, name) ? byName[name] : undefined;
  const [code, options] = known ?? (['unknown', { applied: 'unknown' }] as const);
  return new StorageError(code, { ...options, message, cause: thrown });
}

function isOwn(thrown: unknown): thrown is StorageError {
  try {
    return thrown instanceof StorageError;
  } catch {
    return false;
  }
}

function foreignOptions(thrown: unknown): StorageErrorOptions {
  const applied = read(thrown, 'applied');
  const retryAfterMs = read(thrown, 'retryAfterMs');
  const detail = read(thrown, 'detail');
  return {
    applied: applied === 'no' ? 'no' : 'unknown',
    retryAfterMs: typeof retryAfterMs === 'number' && retryAfterMs >= 0 ? retryAfterMs : undefined,
    detail:
      detail === 'blocked' || detail === 'corrupt' || detail === 'newer-format' || detail === 'aborted'
        ? detail
        : undefined,
    raw: text(read(thrown, 'raw')),
  };
}

/** Reads a property of an unknown value; a getter or proxy that throws reads as absent. */
function read(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
