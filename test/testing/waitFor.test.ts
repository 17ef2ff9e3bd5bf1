import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitFor } from '../../src/testing/waitFor';
import { rejection } from '../storage/steps';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('resolves when time is up, and not before', async () => {
  let done = false;
  const waiting = waitFor(100).then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(99);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(done).toBe(true);
});

it('rejects with the reason of the abort and leaves no timer behind', async () => {
  const controller = new AbortController();
  const waiting = rejection(waitFor(100, controller.signal));
  controller.abort('enough');
  expect(await waiting).toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
  expect(await rejection(waitFor(100, controller.signal))).toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
});
