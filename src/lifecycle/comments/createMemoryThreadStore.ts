import { createHintHub } from '../../storage/createHintHub';
import { deepFreeze } from '../../storage/deepFreeze';
import type { CommentThread, ThreadRef, ThreadRequest, ThreadResult, ThreadStore } from './ThreadStore';
import {
  checkedThread,
  isAlive,
  sameStart,
  withEdit,
  withoutComment,
  withReply,
  withResolution,
} from './threadChanges';

/** Options of {@link createMemoryThreadStore}. */
export interface MemoryThreadStoreOptions {
  /** Conversations to begin with, the oldest first. */
  readonly threads?: readonly CommentThread[];
}

/**
 * Keeps conversations in memory: for tests, stories and first steps. Gone with the page. Two editors that share it are two
 * people on one server. Throws `StorageError` `invalid` for a conversation to begin with that could not be kept.
 */
export function createMemoryThreadStore({ threads = [] }: MemoryThreadStoreOptions = {}): ThreadStore {
  /** JSON text by charter and id, so that no object is ever shared; `null` where one was, whose id begins no other. */
  const charters = new Map<string, Map<string, string | null>>();
  const hints = createHintHub();
  const textsOf = (charterId: string) => {
    const known = charters.get(charterId) ?? new Map<string, string | null>();
    charters.set(charterId, known);
    return known;
  };
  for (const thread of threads) {
    textsOf(thread.charterId).set(thread.id, JSON.stringify(checkedThread(thread)));
  }

  function find({ charterId, threadId }: ThreadRef): CommentThread | undefined {
    const text = textsOf(charterId).get(threadId);
    return text ? decode(text) : undefined;
  }
  function keep(thread: CommentThread): ThreadResult {
    const texts = textsOf(thread.charterId);
    const text = isAlive(thread) ? JSON.stringify(thread) : null;
    if (texts.get(thread.id) !== text) hints.emit(thread.charterId, { kind: 'changed' });
    texts.set(thread.id, text);
    return text === null ? { kind: 'absent' } : { kind: 'kept', thread: deepFreeze(decode(text)) };
  }
  async function change(
    ref: ThreadRef,
    request: ThreadRequest | undefined,
    next: (thread: CommentThread) => CommentThread | undefined,
  ): Promise<ThreadResult> {
    request?.signal?.throwIfAborted();
    const thread = find(ref);
    const changed = thread && next(thread);
    return changed ? keep(changed) : { kind: 'absent' };
  }

  return {
    async list(charterId, { signal } = {}) {
      signal?.throwIfAborted();
      return deepFreeze([...textsOf(charterId).values()].flatMap((text) => (text ? [decode(text)] : [])));
    },
    async start(thread, { signal } = {}) {
      signal?.throwIfAborted();
      checkedThread(thread);
      const known = find({ charterId: thread.charterId, threadId: thread.id });
      if (known) return keep(sameStart(known, thread));
      return textsOf(thread.charterId).has(thread.id) ? { kind: 'absent' } : keep(thread);
    },
    reply: (ref, comment, request) => change(ref, request, (thread) => withReply(thread, comment)),
    edit: (ref, edit, request) => change(ref, request, (thread) => withEdit(thread, ref, edit)),
    remove: (ref, request) => change(ref, request, (thread) => withoutComment(thread, ref)),
    resolve: (ref, resolution, request) =>
      change(ref, request, (thread) => withResolution(thread, resolution)),
    reopen: (ref, request) => change(ref, request, (thread) => withResolution(thread, undefined)),
    subscribe: (charterId, onHint) => hints.listen(charterId, () => onHint()),
  };
}

function decode(text: string): CommentThread {
  return JSON.parse(text) as CommentThread;
}
