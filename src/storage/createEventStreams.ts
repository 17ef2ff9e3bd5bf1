import type { StorageHint } from './contract';
import { createHintHub } from './createHintHub';
import { isRevision } from './storedRecord';

/** The part of `EventSource` that is used. */
export interface EventStream {
  /** 0 connecting, 1 open, 2 closed for good. */
  readonly readyState: number;
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

/** The pokes of a server, one stream for each document that somebody listens to. */
export interface EventStreams {
  /** Listens for pokes about one document; returns the function that ends it, and with the last one the stream. */
  listen(docId: string, onHint: (hint: StorageHint) => void): () => void;
}

/** How long to wait before a stream that the server has refused is opened again: 5 to 10 s, not all at once. */
const reopenMs = () => 5000 + Math.random() * 5000;

/**
 * Makes the event streams of one adapter; `open` opens the stream of a document, or gives `null` where there are none.
 *
 * A browser connects again by itself unless the server answered with an error, as it does while it is being
 * replaced; then the stream is opened anew. Either way a `gap` is passed on (rule H3).
 */
export function createEventStreams(open: (docId: string) => EventStream | null): EventStreams {
  const hub = createHintHub();
  const streams = new Map<string, { listeners: number; close(): void }>();

  function start(docId: string) {
    let stream: EventStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let connectedBefore = false;

    function connect(): void {
      stream = open(docId);
      stream?.addEventListener('open', () => {
        if (connectedBefore) hub.emit(docId, { kind: 'gap' });
        connectedBefore = true;
      });
      stream?.addEventListener('error', () => {
        if (stream?.readyState === 2) timer = setTimeout(connect, reopenMs());
      });
      for (const kind of ['changed', 'deleted', 'gap'] as const) {
        stream?.addEventListener(kind, (event) => {
          hub.emit(docId, { kind, ...readData((event as MessageEvent).data) });
        });
      }
    }

    connect();
    return {
      listeners: 0,
      close() {
        clearTimeout(timer);
        stream?.close();
        streams.delete(docId);
      },
    };
  }

  return {
    listen(docId, onHint) {
      const shared = streams.get(docId) ?? start(docId);
      const end = hub.listen(docId, onHint);
      streams.set(docId, shared);
      shared.listeners += 1;
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        end();
        shared.listeners -= 1;
        if (shared.listeners === 0) shared.close();
      };
    },
  };
}

/** The revision in the data of an event; a poke without a readable one is still a poke. */
function readData(data: unknown): { revision?: string } {
  try {
    const { revision } = JSON.parse(String(data)) as { revision?: unknown };
    return isRevision(revision) ? { revision } : {};
  } catch {
    return {};
  }
}
