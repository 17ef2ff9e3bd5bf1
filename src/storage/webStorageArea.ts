import { StorageError } from './StorageError';
import { toStorageError } from './toStorageError';

/** The part of the Web Storage interface that is used: `localStorage`, `sessionStorage` or a stand-in. */
export type WebStorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Finds the storage area at the moment of use, since a browser may refuse it (a getter that throws), hide it
 * (`null`) or not have it (a server). Throws `StorageError` `unavailable` with detail `blocked`.
 */
export function openArea(given: WebStorageArea | (() => WebStorageArea) | undefined): WebStorageArea {
  let area: WebStorageArea | null | undefined;
  let cause: unknown;
  try {
    area = typeof given === 'function' ? given() : (given ?? globalThis.localStorage);
  } catch (error) {
    cause = error;
  }
  if (area) return area;
  throw new StorageError('unavailable', { detail: 'blocked', applied: 'no', cause });
}

/** Reads one item. Throws `StorageError`, with `applied: 'no'`. */
export function readItem(area: WebStorageArea, key: string): string | null {
  return guarded(
    () => area.getItem(key),
    () => true,
  );
}

/**
 * Writes one item and reads it back, since some browsers in private mode accept and drop a write (rule S6).
 * Throws `StorageError`: `quota` when storage is full, and then the stored text is what it was.
 */
export function writeItem(area: WebStorageArea, key: string, text: string): void {
  const before = readItem(area, key);
  guarded(
    () => area.setItem(key, text),
    () => area.getItem(key) === before,
  );
  if (readItem(area, key) !== text) {
    throw new StorageError('unavailable', { message: 'storage: the write was dropped', applied: 'unknown' });
  }
}

/** Removes one item and checks that it is gone. Throws `StorageError`. */
export function removeItem(area: WebStorageArea, key: string): void {
  guarded(
    () => area.removeItem(key),
    () => area.getItem(key) !== null,
  );
  if (readItem(area, key) !== null) {
    throw new StorageError('unavailable', {
      message: 'storage: the removal was dropped',
      applied: 'unknown',
    });
  }
}

/** Runs a step; what it throws becomes a `StorageError` that says whether the stored text is unchanged. */
function guarded<T>(step: () => T, unchanged: () => boolean): T {
  try {
    return step();
  } catch (thrown) {
    const { code, detail, message } = toStorageError(thrown);
    throw new StorageError(code === 'unknown' ? 'unavailable' : code, {
      detail,
      message,
      applied: holds(unchanged) ? 'no' : 'unknown',
      cause: thrown,
    });
  }
}

function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
