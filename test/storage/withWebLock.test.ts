import { expect, it } from 'vitest';
import { type LockSource, withWebLock } from '../../src/storage/withWebLock';
import { rejection } from './steps';

const source = (request: (name: string, options: LockOptions, step: () => unknown) => Promise<unknown>) =>
  ({ request }) as unknown as LockSource;

it('does not run the step when the signal aborts before the lock is granted', async () => {
  const controller = new AbortController();
  const never = source((_, { signal }) => {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  let ran = false;
  const waiting = withWebLock(never, 'a', controller.signal, async () => {
    ran = true;
  });
  controller.abort('enough');
  expect(await rejection(waiting)).toBe('enough');
  expect(ran).toBe(false);
});

it('passes on what the step throws, even when the signal aborts meanwhile, and runs it once', async () => {
  const controller = new AbortController();
  const granting = source(async (_, __, step) => step());
  let runs = 0;
  const failing = withWebLock(granting, 'a', controller.signal, async () => {
    runs += 1;
    controller.abort('too late');
    throw new Error('full');
  });
  expect(await rejection(failing)).toMatchObject({ message: 'full' });
  expect(runs).toBe(1);
});

it('runs the step at once without a lock manager, or where it refuses', async () => {
  const refusing = source(() => Promise.reject(new DOMException('not here', 'SecurityError')));
  for (const locks of [null, undefined, refusing]) {
    expect(await withWebLock(locks, 'a', undefined, async () => 7)).toBe(7);
  }
});
