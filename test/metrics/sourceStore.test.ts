import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createFigureStore, type FigureStoreOptions } from '../../src/metrics/source/createFigureStore';
import type { IndicatorSource, SourceFigures, SourceRequest } from '../../src/metrics/source/IndicatorSource';
import { readAnswer } from '../../src/metrics/source/readAnswer';
import type { Indicator } from '../../src/model';

const series = (...values: (number | null)[]) =>
  values.map((value, index) => ({ period: `2026-0${index + 1}`, value }));
const named = (...ids: string[]): Indicator[] => ids.map((id) => ({ id }));

/** A source whose answers the test gives when it likes. */
function heldSource() {
  const asked: (SourceRequest & { answer: (figures: unknown) => void; refuse: (error: unknown) => void })[] =
    [];
  const changes = new Map<string, () => void>();
  const source: IndicatorSource = {
    load: (request) =>
      new Promise<SourceFigures>((resolve, reject) => {
        asked.push({ ...request, answer: resolve as never, refuse: reject });
      }),
    subscribe: (id, changed) => {
      changes.set(id, changed);
      return () => changes.delete(id);
    },
  };
  return { source, asked, changes };
}

const stores: { stop: () => void }[] = [];
function storeOf(source: IndicatorSource, options?: FigureStoreOptions) {
  const store = createFigureStore(source, options);
  stores.push(store);
  return store;
}
afterEach(() => {
  for (const store of stores.splice(0)) store.stop();
});

/** Long enough for changes to be told. */
const told = (ms = 40) => new Promise((resolve) => setTimeout(resolve, ms));

describe('figures from a source', () => {
  it('are asked for once they are shown, and then ready', async () => {
    const { source, asked } = heldSource();
    const store = storeOf(source);
    store.show(named('a'));
    await told();
    expect(store.getState('a')).toMatchObject({ status: 'loading', refreshing: false });
    asked[0]?.answer({ series: series(1, 2), asOf: '2026-03-01T08:00:00Z' });
    await told();
    expect(store.getState('a')).toEqual({
      status: 'ready',
      refreshing: false,
      refreshed: 0,
      series: series(1, 2),
      asOf: '2026-03-01',
    });
    expect(store.getSeries().get('a')).toEqual(series(1, 2));
  });

  it('shown, hidden and shown within one task are asked for once', async () => {
    const { source, asked } = heldSource();
    const store = storeOf(source);
    store.show(named('a', 'b'));
    store.stop();
    store.show(named('a', 'b'));
    await told();
    expect(asked.map(({ indicatorId, signal }) => [indicatorId, signal.aborted])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('asks for a few at a time, and a place is free when a request is given up', async () => {
    const { source, asked } = heldSource();
    const store = storeOf(source, { atOnce: 2 });
    store.show(named('a', 'b', 'c', 'd'));
    await told();
    expect(asked.map(({ indicatorId }) => indicatorId)).toEqual(['a', 'b']);
    asked[0]?.answer({ series: [] });
    await told();
    expect(asked.map(({ indicatorId }) => indicatorId)).toEqual(['a', 'b', 'c']);
    store.show(named('a', 'c', 'd'));
    await told();
    expect(asked[1]?.signal.aborted).toBe(true);
    expect(asked.map(({ indicatorId }) => indicatorId)).toEqual(['a', 'b', 'c', 'd']);
    expect(store.getState('b').status).toBe('idle');
  });

  it('keeps the last good ones when newer ones cannot be had, and gets over it', async () => {
    const { source, asked } = heldSource();
    const store = storeOf(source);
    store.show(named('a'));
    await told();
    asked[0]?.answer({ series: series(1), asOf: '2026-02-01' });
    await told();
    const before = store.getSeries();
    store.retry('a');
    await told();
    expect(store.getState('a')).toMatchObject({ status: 'ready', refreshing: true });
    asked[1]?.refuse(new Error('502'));
    await told();
    expect(store.getState('a')).toMatchObject({
      status: 'failed',
      fault: 'rejected',
      error: new Error('502'),
      series: series(1),
      asOf: '2026-02-01',
    });
    expect(store.getSeries()).toBe(before);
    store.retry('a');
    await told();
    expect(store.getState('a')).toMatchObject({ status: 'failed', refreshing: true });
    asked[2]?.answer({ series: series(1, 2) });
    await told();
    expect(store.getState('a')).toEqual({
      status: 'ready',
      refreshing: false,
      refreshed: 1,
      series: series(1, 2),
    });
  });

  it('that come again unchanged are no news, and stay the same array', async () => {
    const { source, asked, changes } = heldSource();
    const store = storeOf(source);
    store.show(named('a'));
    await told();
    asked[0]?.answer({ series: series(1, 2) });
    await told();
    const first = store.getState('a').series;
    changes.get('a')?.();
    await told();
    asked[1]?.answer({ series: series(1, 2), stale: true });
    await told();
    expect(store.getState('a')).toMatchObject({ status: 'stale', refreshed: 0 });
    expect(store.getState('a').series).toBe(first);
    changes.get('a')?.();
    await told();
    asked[2]?.answer({ series: series(1, 3) });
    await told();
    expect(store.getState('a').refreshed).toBe(1);
  });

  it('are awaited from the moment they are shown', () => {
    const store = storeOf(heldSource().source);
    store.show(named('a'));
    expect(store.getState('a').status).toBe('loading');
  });

  it('never lets an older answer take the place of a newer one', async () => {
    const { source, asked } = heldSource();
    const store = storeOf(source);
    store.show(named('a'));
    await told();
    store.retry('a');
    await told();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[1]?.answer({ series: series(2) });
    await told();
    asked[0]?.answer({ series: series(1) });
    await told();
    expect(store.getState('a').series).toEqual(series(2));
  });

  it('makes one request of a storm of changes, and one more for those that come during it', async () => {
    const { source, asked, changes } = heldSource();
    const store = storeOf(source);
    store.show(named('a'));
    await told();
    for (let i = 0; i < 10_000; i++) changes.get('a')?.();
    await told();
    expect(asked).toHaveLength(1);
    asked[0]?.answer({ series: series(1) });
    await told();
    expect(asked).toHaveLength(2);
    expect(store.getState('a')).toMatchObject({ status: 'ready', refreshing: true });
    asked[1]?.answer({ series: series(2) });
    await told();
    expect(asked).toHaveLength(2);
    expect(store.getState('a')).toMatchObject({ refreshing: false, refreshed: 1 });
  });

  it('end with the store: requests aborted, subscriptions over, late answers unheard', async () => {
    const { source, asked, changes } = heldSource();
    const store = storeOf(source);
    let heard = 0;
    store.subscribe(() => heard++);
    store.show(named('a'));
    await told();
    expect([heard, changes.size]).toEqual([1, 1]);
    store.stop();
    expect([asked[0]?.signal.aborted, changes.size]).toEqual([true, 0]);
    asked[0]?.answer({ series: series(1) });
    await told();
    expect(heard).toBe(1);
  });

  it('may come in parts, the last of which counts', async () => {
    const gates: (() => void)[] = [];
    const gate = () => new Promise<void>((resolve) => gates.push(resolve));
    const store = storeOf({
      async *load() {
        yield { series: series(1) };
        await gate();
        yield { series: series(1, 2) };
      },
    });
    store.show(named('a'));
    await told();
    expect(store.getState('a')).toMatchObject({ status: 'partial', refreshing: true, series: series(1) });
    gates[0]?.();
    await told();
    expect(store.getState('a')).toEqual({
      status: 'ready',
      refreshing: false,
      refreshed: 0,
      series: series(1, 2),
    });
  });

  it('of another indicator leave what is known of this one as it is', async () => {
    const store = storeOf({
      load: async ({ indicatorId }) => ({ series: indicatorId === 'a' ? series(1) : [] }),
    });
    store.show(named('a'));
    await told();
    const known = store.getSeries().get('a');
    store.show(named('a', 'b'));
    await told();
    expect(store.getSeries().get('a')).toBe(known);
  });
});

describe('a source that misbehaves', () => {
  const stateAfter = async (load: () => unknown, options?: FigureStoreOptions) => {
    const store = storeOf({ load: load as IndicatorSource['load'] }, options);
    store.show(named('a'));
    await told(60);
    return store.getState('a');
  };

  it('throws at once: failed', async () => {
    const state = await stateAfter(() => {
      throw new TypeError('no');
    });
    expect(state).toMatchObject({ status: 'failed', fault: 'rejected' });
  });

  it('rejects with what is no error: failed', async () => {
    expect(await stateAfter(() => Promise.reject(null))).toMatchObject({
      status: 'failed',
      fault: 'rejected',
    });
  });

  it('never answers: failed after a while, and its place is free', async () => {
    const store = storeOf(
      { load: ({ indicatorId }) => (indicatorId === 'a' ? new Promise(() => {}) : { series: series(1) }) },
      { atOnce: 1, timeout: 30 },
    );
    store.show(named('a', 'b'));
    await told(100);
    expect(store.getState('a')).toMatchObject({ status: 'failed', fault: 'timeout', refreshing: false });
    expect(store.getState('b').status).toBe('ready');
  });

  it('breaks off after a part: failed, and the part is kept', async () => {
    const state = await stateAfter(async function* () {
      yield { series: series(1) };
      throw new Error('gone');
    });
    expect(state).toMatchObject({ status: 'failed', series: series(1) });
  });

  it('has a subscription that throws: it is asked all the same', async () => {
    const store = storeOf({
      load: () => ({ series: series(1) }),
      subscribe: () => {
        throw new Error('no socket');
      },
    });
    store.show(named('a'));
    await told();
    expect(store.getState('a').status).toBe('ready');
  });

  it('does not hold the indicator: that of the charter stands', async () => {
    expect(await stateAfter(() => undefined)).toEqual({ status: 'idle', refreshing: false, refreshed: 0 });
  });

  it.each([
    ['a text'],
    [42],
    [{}],
    [{ series: 'none' }],
    [{ series: { 0: 1 } }],
    [[]],
    [{ series: [1, null] }],
  ])('answers what is no series, %j: failed', async (answer) => {
    expect(await stateAfter(() => answer)).toMatchObject({ status: 'failed', fault: 'invalid' });
  });

  it('is asked again for an id that nobody knows: nothing happens', () => {
    const store = storeOf({ load: () => undefined });
    expect(() => store.retry('nobody')).not.toThrow();
    expect(store.getState('nobody').status).toBe('idle');
  });
});

describe('an answer', () => {
  it('without figures is empty; one that says so is partial or stale', () => {
    expect(readAnswer({ series: [] })).toEqual({ status: 'empty', series: [] });
    expect(readAnswer({ series: series(1), partial: true })).toMatchObject({ status: 'partial' });
    expect(readAnswer({ series: series(1), stale: true, asOf: 'yesterday' })).toEqual({
      status: 'stale',
      series: series(1),
    });
  });

  it('with infinities has missing figures, and with what is no observation says how many are left out', () => {
    const answer = {
      series: [
        { period: '2026-01', value: Number.POSITIVE_INFINITY },
        { period: '2026-02', value: Number.NaN, note: 7, missing: {} },
        { period: 'soon', value: 1 },
        { period: '2026-13', value: 1 },
        { period: '2026-03', value: '4' },
        null,
        { period: '2026-04', value: 4, note: 'kept', numerator: 2, denominator: 50 },
      ],
    };
    expect(readAnswer(answer)).toEqual({
      status: 'partial',
      dropped: 4,
      series: [
        { period: '2026-01', value: null },
        { period: '2026-02', value: null },
        { period: '2026-04', value: 4, note: 'kept', numerator: 2, denominator: 50 },
      ],
    });
  });

  it('is a copy: what the host does to its array later changes nothing', () => {
    const own = series(1, 2);
    const read = readAnswer({ series: own });
    own.pop();
    expect(read).toMatchObject({ series: series(1, 2) });
  });
});

describe('over real HTTP', () => {
  it('a request is really aborted when nobody waits for it, and figures come', async () => {
    const closed: string[] = [];
    const server = createServer((request, response) => {
      response.on('close', () => {
        if (!response.writableEnded) closed.push(request.url ?? '');
      });
      if (request.url === '/slow') return;
      if (request.url === '/broken') {
        response.end('<html>');
        return;
      }
      response.end(JSON.stringify({ series: series(3, 4) }));
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const store = storeOf({
      load: async ({ indicatorId, signal }) => {
        const response = await fetch(`http://localhost:${port}/${indicatorId}`, { signal });
        return (await response.json()) as SourceFigures;
      },
    });
    store.show(named('slow', 'quick', 'broken'));
    await expect.poll(() => store.getState('quick').series).toEqual(series(3, 4));
    await expect.poll(() => store.getState('broken').status).toBe('failed');
    expect(closed).toEqual([]);
    store.show(named('quick'));
    await expect.poll(() => closed).toEqual(['/slow']);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
