import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import {
  type CharterStorage,
  type Loaded,
  StorageError,
  type StorageErrorCode,
  toStorageError,
} from '../../src/storage';

type Status = 400 | 401 | 403 | 413 | 422 | 428 | 500 | 503 | 504 | 507;

const statuses: Readonly<Record<StorageErrorCode, Status>> = {
  unavailable: 503,
  timeout: 504,
  quota: 507,
  'too-large': 413,
  unauthenticated: 401,
  forbidden: 403,
  invalid: 422,
  unknown: 500,
};

/**
 * The server's side of "Storing charters over HTTP", over any storage: the reference for what `createHttpStorage`
 * expects, to be mounted at the address that it gets as `url`. `storageOf` finds the storage of whoever asks.
 */
export function charterRoutes(storageOf: (context: Context) => CharterStorage): Hono {
  const routes = new Hono();

  routes.get('/:id', async (context) => {
    return stateAnswer(context, await storageOf(context).load(requestOf(context)), 200);
  });

  routes.put('/:id', async (context) => {
    const base = baseOf(context);
    if (base === undefined) return problem(context, 428, 'Say If-Match or If-None-Match: *.');
    const doc: unknown = await context.req.json().catch(() => null);
    if (typeof doc !== 'object' || doc === null || Array.isArray(doc)) {
      return problem(context, 400, 'The body is not a JSON object.');
    }
    const result = await storageOf(context).save({
      ...requestOf(context),
      doc: doc as Record<string, unknown>,
      base,
      attemptId: context.req.header('idempotency-key') ?? crypto.randomUUID(),
      reason: context.req.header('charter-reason') === 'manual' ? 'manual' : 'auto',
      changes: [],
    });
    if (result.kind === 'conflict') return stateAnswer(context, result.current, 412);
    return context.body(null, base === null ? 201 : 204, { ETag: `"${result.revision}"` });
  });

  routes.delete('/:id', async (context) => {
    const base = baseOf(context);
    if (typeof base !== 'string') return problem(context, 428, 'Say If-Match.');
    const result = await storageOf(context).remove?.({ ...requestOf(context), base });
    if (!result) return context.body(null, 405);
    if (result.kind === 'conflict') return stateAnswer(context, result.current, 412);
    return context.body(null, 204);
  });

  routes.get('/:id/events', (context) => {
    const storage = storageOf(context);
    const request = requestOf(context);
    return streamSSE(context, async (stream) => {
      const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
      const end = storage.subscribe?.({
        docId: request.docId,
        onHint: ({ kind, revision }) =>
          void stream.writeSSE({ event: kind, data: JSON.stringify({ revision }) }),
      });
      // The present revision first: whoever has it already need not load again.
      const state = await storage.load(request);
      if (state.kind === 'found') {
        await stream.writeSSE({ event: 'changed', data: JSON.stringify({ revision: state.revision }) });
      }
      await closed;
      end?.();
    });
  });

  routes.onError((error, context) => {
    const { code, message, retryAfterMs } = toStorageError(error);
    if (retryAfterMs !== undefined) context.header('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
    return problem(context, statuses[code], error instanceof StorageError ? message : 'Unexpected.');
  });

  return routes;
}

function requestOf(context: Context): { docId: string; signal: AbortSignal } {
  return { docId: context.req.param('id') ?? '', signal: context.req.raw.signal };
}

/** What the request builds on: `null` to create, `undefined` when it does not say. */
function baseOf(context: Context): string | null | undefined {
  if (context.req.header('if-none-match') === '*') return null;
  return context.req.header('if-match')?.match(/^"([^"]+)"$/)?.[1];
}

/** A state as an answer; in a conflict it comes along where there is a document, else its absence does not. */
function stateAnswer(context: Context, state: Loaded, status: 200 | 412): Response {
  if (state.kind !== 'found') {
    return context.body(null, status === 412 ? 412 : state.kind === 'absent' ? 404 : 410);
  }
  context.header('ETag', `"${state.revision}"`);
  context.header('Cache-Control', 'no-store');
  context.header('Charter-Access', state.access ?? 'write');
  if (state.appliedAttempts) context.header('Charter-Attempts', state.appliedAttempts.join(', '));
  return context.json(state.doc as Record<string, unknown>, status);
}

/** A refusal as a problem document (RFC 9457). */
export function problem(context: Context, status: Status, detail: string): Response {
  return context.json({ title: 'Not done', status, detail }, status, {
    'Content-Type': 'application/problem+json',
  });
}
