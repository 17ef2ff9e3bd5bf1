import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttpStorage, type StorageHint } from '../../src/storage';

/** A stream that a test speaks through. */
class Stream extends EventTarget {
  readyState = 0;
  closed = false;

  constructor(readonly url: string) {
    super();
  }

  close(): void {
    this.closed = true;
    this.readyState = 2;
  }

  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  fails({ forGood }: { forGood: boolean }): void {
    this.readyState = forGood ? 2 : 0;
    this.dispatchEvent(new Event('error'));
  }

  says(event: string, data: string): void {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }
}

let streams: Stream[];

beforeEach(() => {
  streams = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function open(events: boolean | ((docId: string) => string) = true) {
  return createHttpStorage({
    url: '/charters',
    events,
    eventSource: (url) => {
      const stream = new Stream(url);
      streams.push(stream);
      return stream;
    },
  });
}

function listen(storage = open(), docId = 'a/b') {
  const seen: StorageHint[] = [];
  const end = storage.subscribe?.({ docId, onHint: (hint) => seen.push(hint) });
  return { seen, end: end! };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('server-sent events', () => {
  it('come from the stream of the document, or from where the host says', () => {
    listen();
    listen(open((docId) => `/pokes?of=${docId}`));
    expect(streams.map(({ url }) => url)).toEqual(['/charters/a%2Fb/events', '/pokes?of=a/b']);
  });

  it('H1: are pokes with a revision where it can be read', async () => {
    const { seen } = listen();
    streams[0]?.opens();
    streams[0]?.says('changed', '{"revision":"7","doc":{"title":"theirs"}}');
    streams[0]?.says('deleted', '');
    for (const data of [
      '',
      'null',
      '7',
      '{',
      '{"revision":7}',
      '{"revision":""}',
      `{"revision":"${'x'.repeat(513)}"}`,
    ]) {
      streams[0]?.says('changed', data);
    }
    streams[0]?.says('gap', '{}');
    streams[0]?.says('message', '{"revision":"8"}');
    await settled();
    expect(seen.slice(0, 2)).toEqual([{ kind: 'changed', revision: '7' }, { kind: 'deleted' }]);
    expect(seen.slice(2, -1)).toEqual(Array(7).fill({ kind: 'changed' }));
    expect(seen.at(-1)).toEqual({ kind: 'gap' });
  });

  it('H2: share one stream for each document, and close it with the last listener', async () => {
    const storage = open();
    const [first, second, other] = [listen(storage), listen(storage), listen(storage, 'c')];
    expect(streams).toHaveLength(2);
    streams[0]?.says('changed', '{}');
    first.end();
    first.end();
    await settled();
    expect([first.seen, second.seen, other.seen].map(({ length }) => length)).toEqual([0, 1, 0]);
    expect(streams[0]?.closed).toBe(false);
    second.end();
    expect(streams.map(({ closed }) => closed)).toEqual([true, false]);
    const again = listen(storage);
    expect(streams).toHaveLength(3);
    streams[2]?.says('changed', '{}');
    await settled();
    expect(again.seen).toHaveLength(1);
  });

  it('H3: tell of a gap after each reconnection, not after the first connection', async () => {
    const { seen } = listen();
    streams[0]?.opens();
    await settled();
    expect(seen).toEqual([]);
    streams[0]?.fails({ forGood: false });
    streams[0]?.opens();
    await settled();
    expect(seen).toEqual([{ kind: 'gap' }]);
    expect(streams).toHaveLength(1);
  });

  it('H3: are opened anew some seconds after the server has refused them, again and again', async () => {
    const { seen, end } = listen();
    streams[0]?.opens();
    for (const round of [1, 2, 3]) {
      streams.at(-1)?.fails({ forGood: true });
      await vi.advanceTimersByTimeAsync(4900);
      expect(streams).toHaveLength(round);
      await vi.advanceTimersByTimeAsync(5200);
      expect(streams).toHaveLength(round + 1);
    }
    streams.at(-1)?.opens();
    await settled();
    expect(seen).toEqual([{ kind: 'gap' }]);
    streams.at(-1)?.fails({ forGood: true });
    end();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(streams).toHaveLength(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are none where there is no EventSource', () => {
    const storage = createHttpStorage({ url: '/charters', events: true });
    expect(globalThis.EventSource).toBeUndefined();
    expect(() => storage.subscribe?.({ docId: 'a', onHint: () => undefined })()).not.toThrow();
  });
});
