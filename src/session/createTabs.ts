import type { Revision } from '../storage';
import type { Clock } from './clock';

/** What tabs that have the same document open tell each other. It is never trusted with content: it only says when to look. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly tab: string; readonly revision: Revision }
  | { readonly kind: 'ping'; readonly tab: string }
  | { readonly kind: 'here'; readonly tab: string };

/** A way for the tabs of one person to reach each other; `BroadcastChannel` in a browser. */
export interface TabChannel {
  post(message: TabMessage): void;
  listen(listener: (message: unknown) => void): () => void;
  close(): void;
}

/** Milliseconds in which a living tab answers. */
const ANSWER = 250;

/** The tabs of one document: who is alive, and who saved. Messages of another shape are ignored. */
export function createTabs(tabId: string, clock: Clock, onSaved: (revision: Revision) => void) {
  let channel: TabChannel | undefined;
  let end: (() => void) | undefined;
  let alive: Set<string> | undefined;
  const hear = (message: unknown) => {
    const heard = readMessage(message);
    if (!heard || heard.tab === tabId) return;
    if (heard.kind === 'ping') channel?.post({ kind: 'here', tab: tabId });
    else if (heard.kind === 'here') alive?.add(heard.tab);
    else if (heard.kind === 'saved') onSaved(heard.revision);
  };
  return {
    open(opened: TabChannel | undefined) {
      channel = opened;
      end = opened?.listen(hear);
    },
    /** The tabs that answer. */
    async whoIsThere(): Promise<ReadonlySet<string>> {
      const found = new Set<string>();
      alive = found;
      channel?.post({ kind: 'ping', tab: tabId });
      await new Promise<void>((resolve) => clock.setTimeout(resolve, ANSWER));
      return found;
    },
    saved: (revision: Revision) => channel?.post({ kind: 'saved', tab: tabId, revision }),
    close() {
      end?.();
      channel?.close();
      channel = undefined;
    },
  };
}

function readMessage(message: unknown): TabMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, tab, revision } = message as Record<string, unknown>;
  if (typeof tab !== 'string') return undefined;
  if (kind === 'ping' || kind === 'here') return { kind, tab };
  return kind === 'saved' && typeof revision === 'string' ? { kind, tab, revision } : undefined;
}

/** A `BroadcastChannel` of this name; undefined where there is none. */
export function browserChannel(name: string): TabChannel | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const hear = (event: MessageEvent) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}
