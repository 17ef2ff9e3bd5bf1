import type { HttpStorageOptions } from '../../storage';
import { createEventStreams } from '../../storage/createEventStreams';
import {
  createHttpExchange,
  type HttpOptions,
  type HttpRequest,
  segmentOf,
  withoutEndingSlashes,
} from '../../storage/createHttpExchange';
import { deepFreeze } from '../../storage/deepFreeze';
import { foreignAnswer } from '../../storage/httpFault';
import { readJson } from '../readJson';
import type {
  CommentRef,
  CommentThread,
  ThreadRef,
  ThreadRequest,
  ThreadResult,
  ThreadStore,
} from './ThreadStore';
import { checkedComment, checkedThread } from './threadChanges';
import { readThread } from './threadRecord';

/** Options of {@link createHttpThreadStore}. */
export interface HttpThreadStoreOptions
  extends HttpOptions,
    Pick<HttpStorageOptions, 'events' | 'eventSource' | 'now'> {
  /** Address of the collection: the conversations about the document `a/b` are at `{url}/a%2Fb/threads`. */
  readonly url: string;
}

type Change = Pick<HttpRequest, 'address' | 'method'> & { readonly content?: unknown };

/**
 * Keeps conversations on a server over HTTP, below `{url}/{charterId}/threads`:
 *
 * - `GET` gives all of them, the oldest first; `POST` of a conversation with its first comment begins it.
 * - `POST {threadId}/comments` of a comment replies.
 * - `PUT {threadId}/comments/{commentId}` of `{ text, mentions, editedAt }` changes a comment, `DELETE` removes it.
 * - `PUT {threadId}/resolved` of `{ byId, byName, at }` settles a conversation, `DELETE` of it reopens it.
 *
 * The server knows who asks by the request's own sign-in. It answers every change with the whole conversation and 200, or
 * 201 when something was added; with 404 or 410 when the conversation or the comment is there no more, which includes
 * the removal of the last comment (204 too); with 403 to whoever is not the author. `events` is a stream of server-sent
 * events at `{url}/{charterId}/threads/events`, of type `changed`, if `true`, or where it says; off when absent.
 *
 * Throws `StorageError` as `createHttpStorage` does: by status, with the words of a problem document; `unavailable`
 * without an answer; `unknown` for an answer of something else. It never retries and never follows a redirect.
 */
export function createHttpThreadStore(options: HttpThreadStoreOptions): ThreadStore {
  const { events = false, now = Date.now } = options;
  const url = withoutEndingSlashes(options.url);
  const send = createHttpExchange(options);
  const addressOf = (charterId: string) => `${url}/${segmentOf(charterId)}/threads`;
  const threadAt = ({ charterId, threadId }: ThreadRef) => `${addressOf(charterId)}/${segmentOf(threadId)}`;
  const commentAt = (ref: CommentRef) => `${threadAt(ref)}/comments/${segmentOf(ref.commentId)}`;

  function change(
    { charterId, threadId }: ThreadRef,
    { content, ...asked }: Change,
    { signal }: ThreadRequest = {},
  ): Promise<ThreadResult> {
    const body = content === undefined ? undefined : JSON.stringify(content);
    const headers = { 'content-type': 'application/json' };
    return send({ ...asked, ...(body !== undefined && { headers, body }), signal }, async (response) => {
      if ([204, 404, 410].includes(response.status)) return { kind: 'absent' };
      const thread = readThread(await readJson(response, { signal, now, what: 'threads' }));
      if (thread?.id === threadId && thread.charterId === charterId) {
        return { kind: 'kept', thread: deepFreeze(thread) };
      }
      throw foreignAnswer('the answer is not the conversation that was asked for');
    });
  }

  const streams = createEventStreams((charterId) => {
    const address = typeof events === 'function' ? events(charterId) : `${addressOf(charterId)}/events`;
    if (options.eventSource) return options.eventSource(address);
    return globalThis.EventSource ? new EventSource(address) : null;
  });

  return {
    async list(charterId, { signal } = {}) {
      return send({ address: addressOf(charterId), method: 'GET', signal }, async (response) => {
        if (response.status === 404) return [];
        const data = await readJson(response, { signal, now, what: 'threads' });
        const threads = Array.isArray(data) ? data.map(readThread) : [undefined];
        if (threads.every((one): one is CommentThread => one?.charterId === charterId))
          return deepFreeze(threads);
        throw foreignAnswer('the answer is no list of conversations');
      });
    },

    async start(thread, request) {
      const { charterId, id: threadId } = thread;
      const content = checkedThread(thread);
      return change(
        { charterId, threadId },
        { address: addressOf(charterId), method: 'POST', content },
        request,
      );
    },
    async reply(ref, comment, request) {
      const content = checkedComment(comment);
      return change(ref, { address: `${threadAt(ref)}/comments`, method: 'POST', content }, request);
    },
    async edit(ref, edit, request) {
      const content = { ...checkedComment(edit), editedAt: ref.at };
      return change(ref, { address: commentAt(ref), method: 'PUT', content }, request);
    },
    async remove(ref, request) {
      return change(ref, { address: commentAt(ref), method: 'DELETE' }, request);
    },
    async resolve(ref, content, request) {
      return change(ref, { address: `${threadAt(ref)}/resolved`, method: 'PUT', content }, request);
    },
    async reopen(ref, request) {
      return change(ref, { address: `${threadAt(ref)}/resolved`, method: 'DELETE' }, request);
    },

    ...(events && {
      subscribe: (charterId: string, onHint: () => void) => streams.listen(charterId, () => onHint()),
    }),
  };
}
