import { type StorageErrorCode, toStorageError } from '../../storage';

/** Throws an error with this sentence unless the condition holds. */
export function check(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Throws unless two JSON values are equal; the order of keys does not matter. */
export function checkEqual(actual: unknown, expected: unknown, what: string): void {
  if (!jsonEqual(actual, expected)) {
    throw new Error(`${what}: got ${short(actual)}, expected ${short(expected)}`);
  }
}

/** Whether two JSON values are equal; the order of keys does not matter, and -0 is 0. */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && jsonEqual(value, right.get(key)))
  );
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}... (${text.length} characters)` : text;
}

/** What a promise rejects with; `null` when it resolves. */
export async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error ?? new Error(`rejected with ${String(error)}`),
  );
}

/** Throws unless the fault carries this code (as the engine would read it). */
export function checkCode(error: unknown, code: StorageErrorCode): void {
  const actual = toStorageError(error).code;
  check(actual === code, `expected a StorageError "${code}", got "${actual}" (${String(error)})`);
}
