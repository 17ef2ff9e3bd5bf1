import type {
  CharterStorage,
  Loaded,
  LoadRequest,
  RemoveResult,
  Revision,
  SaveResult,
  StorageSupports,
} from './contract';
import { createEventStreams, type EventStream } from './createEventStreams';
import {
  createHttpExchange,
  type HttpOptions,
  type HttpRequest,
  segmentOf,
  withoutEndingSlashes,
} from './createHttpExchange';
import { documentText } from './documentText';
import { httpFault } from './httpFault';
import { readConflict, readRevision, readState } from './httpState';

/** Options of {@link createHttpStorage}. */
export interface HttpStorageOptions extends HttpOptions {
  /** Address of the collection: the document `a/b` is at `{url}/a%2Fb`. */
  readonly url: string;
  /**
   * Server-sent events as pokes: `true` for `{url}/{docId}/events`, or the address of the stream of a document.
   * Off when absent.
   */
  readonly events?: boolean | ((docId: string) => string);
  /** Opens a stream; `new EventSource(url)` when absent, and none where there is no `EventSource`. */
  readonly eventSource?: (url: string) => EventStream;
  /** Largest document as bytes of UTF-8 JSON; anything larger is `too-large` and not sent. */
  readonly maxBytes?: number;
  /** What the server cannot do, of removing, telling repeated attempts and the rest: `{ remove: false }`. */
  readonly supports?: Pick<
    StorageSupports,
    'remove' | 'idempotentAttempts' | 'readAfterWrite' | 'uniqueRevisions'
  >;
  /** Milliseconds since 1970, for a `Retry-After` that names a date; `Date.now` when absent. */
  readonly now?: () => number;
}

type ToDocument = Omit<HttpRequest, 'address'> & { readonly docId: string };

/**
 * Keeps charters on a server over HTTP: `GET`, `PUT` and `DELETE` of one resource for each document, with `ETag`,
 * `If-Match` and `If-None-Match`. The guide "Storing charters over HTTP" says what the server answers.
 *
 * The revision is the ETag without its quotes. Throws `StorageError`: by status; `unavailable` without an answer;
 * `unknown` for an answer that cannot come from such a server, with what to do in the message; `invalid` with the
 * text as `raw` for a stored document that is no JSON object. It never retries and never follows a redirect, and
 * sends no list of changes: a server that keeps an audit trail has both documents.
 */
export function createHttpStorage(options: HttpStorageOptions): CharterStorage {
  const { maxBytes, events = false, now = Date.now } = options;
  const url = withoutEndingSlashes(options.url);
  const supports: StorageSupports = {
    remove: true,
    idempotentAttempts: true,
    ...options.supports,
    subscribe: events !== false,
    ...(maxBytes !== undefined && { maxBytes }),
  };

  const send = createHttpExchange(options);
  /** One request to the resource of a document, and what its answer says. */
  const exchange = async <T>(
    { docId, ...request }: ToDocument,
    read: (response: Response) => T | Promise<T>,
  ): Promise<T> => send({ ...request, address: `${url}/${segmentOf(docId)}` }, read);

  function load({ docId, signal }: LoadRequest): Promise<Loaded> {
    return exchange({ method: 'GET', docId, signal }, (response) => readState(response, { signal, now }));
  }

  /** The state that stood in the way of a change, or the fault that the answer is instead. */
  async function readRefusal(
    response: Response,
    request: LoadRequest & { readonly base: Revision | null },
  ): Promise<{ kind: 'conflict'; current: Loaded }> {
    const { status } = response;
    if (request.base !== null && status === 404) return { kind: 'conflict', current: { kind: 'absent' } };
    if (request.base !== null && status === 410) return { kind: 'conflict', current: { kind: 'deleted' } };
    if (status !== 409 && status !== 412) throw await httpFault(response, now);
    const current = await readConflict(response, { signal: request.signal, now });
    return { kind: 'conflict', current: current ?? (await load(request)) };
  }

  const streams = createEventStreams((docId) => {
    const address = typeof events === 'function' ? events(docId) : `${url}/${segmentOf(docId)}/events`;
    if (options.eventSource) return options.eventSource(address);
    return globalThis.EventSource ? new EventSource(address) : null;
  });

  return {
    contract: 1,
    supports,

    load,

    async save(request) {
      const { docId, doc, base, attemptId, reason, signal } = request;
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': attemptId,
        'charter-reason': reason,
        ...(base === null ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
      };
      const body = documentText(doc, maxBytes);
      return exchange<SaveResult>({ method: 'PUT', docId, signal, headers, body }, (response) =>
        [200, 201, 204].includes(response.status)
          ? { kind: 'saved', revision: readRevision(response) }
          : readRefusal(response, request),
      );
    },

    ...(events && {
      subscribe: ({ docId, onHint }) => streams.listen(docId, onHint),
    }),

    ...(supports.remove && {
      async remove(request) {
        const { docId, base, signal } = request;
        const headers = { 'if-match': `"${base}"` };
        return exchange<RemoveResult>({ method: 'DELETE', docId, signal, headers }, (response) =>
          [200, 204].includes(response.status) ? { kind: 'removed' } : readRefusal(response, request),
        );
      },
    }),
  };
}
