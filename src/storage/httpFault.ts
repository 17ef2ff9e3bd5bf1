import { StorageError, type StorageErrorCode } from './StorageError';
import { toStorageError } from './toStorageError';

/** A day: the longest pause that is taken from a server; beyond some weeks a timer would fire at once. */
const longestPauseMs = 86_400_000;
/** How much of an explanation goes into an error. */
const explanationLength = 500;

const codes: Readonly<Record<number, StorageErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  408: 'timeout',
  413: 'too-large',
  422: 'invalid',
  428: 'invalid',
  429: 'unavailable',
  504: 'timeout',
  507: 'quota',
};

/**
 * The fault that an answer stands for, by its status.
 *
 * The message holds the `detail` of a problem document (RFC 9457), the cause `{ status, problem }`. A `Retry-After`
 * of seconds or of a date becomes `retryAfterMs`; the date counts from the `Date` of the same answer, so that the
 * clocks of the two sides need not agree, else from `now`.
 */
export async function httpFault(response: Response, now: () => number): Promise<StorageError> {
  const { status } = response;
  const problem = await readProblem(response);
  const explanation = problem?.detail ?? problem?.title ?? hintFor(status);
  return new StorageError(codes[status] ?? (status >= 500 ? 'unavailable' : 'unknown'), {
    message: `storage: the server answered ${status}${explanation ? `: ${explanation}` : ''}`,
    // Whoever refuses a request has not done it; behind a gateway that fails, the save may have got through.
    applied: (status >= 400 && status < 500) || status === 507 ? 'no' : 'unknown',
    retryAfterMs: retryAfter(response.headers, now),
    cause: { status, ...(problem && { problem }) },
  });
}

/** The fault of an answer that no charter store gives; `what` says what came and what to do about it. */
export function foreignAnswer(what: string): StorageError {
  return new StorageError('unknown', { message: `storage: ${what}`, applied: 'unknown' });
}

/** What a request without an answer throws: the reason of the signal, else a `StorageError`. */
export function networkFault(thrown: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  const known = toStorageError(thrown);
  if (known.code !== 'unknown' || known === thrown) return known;
  return new StorageError('unavailable', { message: known.message, applied: 'unknown', cause: thrown });
}

/** The media type of an answer, without its parameters. */
export function mediaType(response: Response): string {
  return (response.headers.get('content-type')?.split(';')[0] ?? '').trim().toLowerCase();
}

function hintFor(status: number): string | undefined {
  if (status === 202) return 'accepted is not stored; answer when the save is durable (S6)';
  if (status === 428) return 'the condition of the request got lost; look for a proxy that drops If-Match';
  return undefined;
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
}

async function readProblem(response: Response): Promise<Problem | null> {
  if (mediaType(response) !== 'application/problem+json') return null;
  try {
    const problem: unknown = JSON.parse(await response.text());
    if (typeof problem !== 'object' || problem === null) return null;
    const { title, detail } = problem as Record<string, unknown>;
    return { ...problem, title: shorten(title), detail: shorten(detail) };
  } catch {
    return null;
  }
}

function shorten(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text.slice(0, explanationLength) : undefined;
}

/** Lets go of a body that nobody reads, so that the connection is free for the next request. */
export function release(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function retryAfter(headers: Headers, now: () => number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  let ms = Number.NaN;
  if (/^\d+$/.test(value)) ms = Number(value) * 1000;
  // A date of HTTP begins with the name of the day; engines read much else as a date.
  else if (/^[a-z]/i.test(value)) ms = Date.parse(value) - (Date.parse(headers.get('date') ?? '') || now());
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestPauseMs);
}
