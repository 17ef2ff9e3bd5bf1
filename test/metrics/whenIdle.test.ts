import { afterEach, describe, expect, it, vi } from 'vitest';
import { idleQueue } from '../../src/metrics/whenIdle';

afterEach(() => vi.unstubAllGlobals());

describe('work for idle time', () => {
  it('is one piece each time, in order, without what was called off, and goes on after one that fails', () => {
    const asked: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => asked.push(run));
    const queue = idleQueue(100);
    const done: string[] = [];
    queue(() => done.push('a'));
    const callOff = queue(() => done.push('b'));
    queue(() => {
      throw new Error('c');
    });
    queue(() => done.push('d'));
    callOff();
    const idle = () => asked.shift()?.();
    idle();
    expect(done).toEqual(['a']);
    expect(asked).toHaveLength(1);
    expect(idle).toThrow('c');
    idle();
    expect(done).toEqual(['a', 'd']);
    expect(asked).toEqual([]);
  });
});
