import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StorageError, toStorageError } from '../../src/storage';

describe('toStorageError', () => {
  it('keeps a StorageError as it is', () => {
    const error = new StorageError('quota', { applied: 'no', retryAfterMs: 5 });
    expect(toStorageError(error)).toBe(error);
    expect(error).toMatchObject({ name: 'StorageError', code: 'quota', applied: 'no', retryAfterMs: 5 });
    expect(error).toBeInstanceOf(Error);
  });

  it.each([
    ['AbortError', { code: 'unknown', detail: 'aborted', applied: 'unknown' }],
    ['TimeoutError', { code: 'timeout', applied: 'unknown' }],
    ['QuotaExceededError', { code: 'quota', applied: 'no' }],
    ['SecurityError', { code: 'unavailable', detail: 'blocked', applied: 'no' }],
    ['NotAllowedError', { code: 'forbidden', applied: 'no' }],
    ['InvalidStateError', { code: 'unavailable', applied: 'unknown' }],
    ['toString', { code: 'unknown', applied: 'unknown' }],
  ])('reads the platform error %s', (name, expected) => {
    const thrown = new DOMException('why', name);
    expect(toStorageError(thrown)).toMatchObject({ ...expected, message: 'why', cause: thrown });
  });

  it.each([
    ['text', 'text'],
    [null, 'storage: unknown'],
    [undefined, 'storage: unknown'],
    [7, 'storage: unknown'],
  ])('takes %j for unknown, possibly applied', (thrown, message) => {
    expect(toStorageError(thrown)).toMatchObject({
      code: 'unknown',
      applied: 'unknown',
      message,
      cause: thrown,
    });
  });

  it('recognises errors of another realm, and of another copy of the package', () => {
    const foreign = runInNewContext('Object.assign(new Error("late"), { name: "TimeoutError" })');
    expect(foreign).not.toBeInstanceOf(Error);
    expect(toStorageError(foreign)).toMatchObject({ code: 'timeout', message: 'late' });
    const copy = {
      name: 'StorageError',
      code: 'forbidden',
      applied: 'no',
      retryAfterMs: 3,
      raw: 'x',
      message: 'm',
    };
    expect(toStorageError(copy)).toMatchObject({
      code: 'forbidden',
      applied: 'no',
      retryAfterMs: 3,
      raw: 'x',
    });
    expect(toStorageError({ ...copy, code: 'made-up' })).toMatchObject({
      code: 'unknown',
      applied: 'unknown',
    });
    expect(toStorageError({ ...copy, applied: 'yes', retryAfterMs: -1 })).toMatchObject({
      applied: 'unknown',
    });
  });

  it('never throws, whatever was thrown', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        getPrototypeOf: () => {
          throw new Error('trap');
        },
      },
    );
    expect(toStorageError(hostile).code).toBe('unknown');
    fc.assert(
      fc.property(fc.anything({ withProxy: true } as object), (thrown) => {
        expect(toStorageError(thrown)).toBeInstanceOf(StorageError);
      }),
    );
  });
});
