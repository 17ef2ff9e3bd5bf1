import { networkFault, release } from './httpFault';
import { refuseForeign } from './httpState';
import { orAborted } from './orAborted';
import { StorageError } from './StorageError';

/** How a host's server is reached. */
export interface HttpOptions {
  /**
   * Sends a request; `globalThis.fetch` when absent. Cookies, `mode` and the like are set here:
   * `(url, init) => fetch(url, { ...init, credentials: 'include' })`.
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Headers of every request, or what makes them for each: a token, a header against forged requests. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
}

/** One request of a resource. */
export interface HttpRequest {
  readonly address: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal | undefined;
}

/** Makes one request and gives what its answer says. Throws `StorageError`, or the reason of the signal. */
export type HttpExchange = <T>(
  request: HttpRequest,
  read: (response: Response) => T | Promise<T>,
) => Promise<T>;

/** Prepares requests to a host's server: its headers, no cache, no redirect, and faults by one rule. */
export function createHttpExchange(options: HttpOptions): HttpExchange {
  return async ({ address, method, headers: own = {}, body, signal }, read) => {
    signal?.throwIfAborted();
    const given = typeof options.headers === 'function' ? await options.headers() : options.headers;
    const headers = new Headers(given);
    headers.set('accept', 'application/json');
    for (const [name, value] of Object.entries(own)) headers.set(name, value);
    const call = options.fetch ?? globalThis.fetch;
    let response: Response;
    try {
      const init: RequestInit = { method, headers, body, signal, cache: 'no-store', redirect: 'manual' };
      response = await orAborted(call(address, init), signal);
    } catch (error) {
      throw networkFault(error, signal);
    }
    try {
      refuseForeign(response);
      return await read(response);
    } finally {
      release(response);
    }
  };
}

/** An id as one segment of a path. Throws `StorageError` `invalid` for what cannot be one. */
export function segmentOf(id: string): string {
  try {
    const segment = encodeURIComponent(id);
    // These mean the folder itself and the one above, however they are written.
    if (segment !== '' && segment !== '.' && segment !== '..') return segment;
  } catch {
    // A lone surrogate has no UTF-8.
  }
  throw new StorageError('invalid', {
    message: 'storage: the document id cannot be part of an address',
    applied: 'no',
  });
}

/** An address to which a path can be added. */
export function withoutEndingSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return url.slice(0, end);
}
