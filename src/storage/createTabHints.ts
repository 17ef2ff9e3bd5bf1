import type { StorageHint } from './contract';
import { createHintHub } from './createHintHub';
import { deliverHint } from './deliverHint';
import { isRevision } from './storedRecord';

/** Pokes between the tabs of one browser, and between the adapters of one tab. */
export interface TabHints {
  /** Listens for pokes about one document, of this adapter and of others; returns the function that ends it. */
  listen(docId: string, onHint: (hint: StorageHint) => void): () => void;
  /** Pokes everybody, this adapter's listeners too. */
  tell(docId: string, hint: StorageHint): void;
}

/**
 * Makes the hints of one adapter, by a BroadcastChannel that is open while somebody listens. A browser without
 * one leaves the tabs unpoked, which rule H1 allows.
 */
export function createTabHints(channelName: string): TabHints {
  const hub = createHintHub();
  let channel: BroadcastChannel | null = null;
  let listeners = 0;

  function onMessage({ data }: MessageEvent): void {
    const message = readMessage(data);
    if (message) hub.emit(message.docId, message.hint);
  }

  return {
    listen(docId, onHint) {
      const endHub = hub.listen(docId, onHint);
      const onPageShow = (event: Event) => {
        // A page in the back-forward cache was deaf meanwhile (rule H3).
        if ((event as PageTransitionEvent).persisted) deliverHint(onHint, { kind: 'gap' });
      };
      globalThis.addEventListener?.('pageshow', onPageShow);
      listeners += 1;
      if (!channel) {
        channel = openChannel(channelName);
        channel?.addEventListener('message', onMessage);
      }
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        endHub();
        globalThis.removeEventListener?.('pageshow', onPageShow);
        listeners -= 1;
        if (listeners > 0) return;
        channel?.close();
        channel = null;
      };
    },

    tell(docId, hint) {
      hub.emit(docId, hint);
      const sender = channel ?? openChannel(channelName);
      sender?.postMessage({ ...hint, docId });
      if (sender !== channel) sender?.close();
    },
  };
}

/** A channel; `null` where the browser has none or keeps it from this page. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Reads a message that anybody of this origin may have sent; `null` when it is not one of ours. */
function readMessage(data: unknown): { docId: string; hint: StorageHint } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { docId, kind, revision } = data as Record<string, unknown>;
  if (typeof docId !== 'string' || (kind !== 'changed' && kind !== 'deleted')) return null;
  return { docId, hint: { kind, ...(isRevision(revision) && { revision }) } };
}
