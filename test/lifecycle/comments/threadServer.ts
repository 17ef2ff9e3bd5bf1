import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryThreadStore, type ThreadResult, type ThreadStore } from '../../../src/lifecycle';
import { toStorageError } from '../../../src/storage';

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly type: string | undefined;
}

/** A real server as the docstring of `createHttpThreadStore` describes it, over a memory store; keeps what it was asked. */
export async function threadServer(store: ThreadStore = createMemoryThreadStore()) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    received.push({
      method: request.method ?? '',
      path: request.url ?? '',
      type: request.headers['content-type'],
    });
    answer(store, request, response).catch((error: unknown) => {
      const { code, message } = toStorageError(error);
      refuse(response, code === 'forbidden' ? 403 : 422, message);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { url: `http://127.0.0.1:${port}/api/`, received, close };
}

async function answer(store: ThreadStore, request: IncomingMessage, response: ServerResponse) {
  const { method, headers } = request;
  const [, charterId = '', threadId = '', what, commentId = ''] = (
    (request.url ?? '').match(
      /^\/api\/([^/]+)\/threads(?:\/([^/]+)(?:\/(comments|resolved)(?:\/([^/]+))?)?)?$/,
    ) ?? []
  ).map((one) => (one === undefined ? '' : decodeURIComponent(one)));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
  const ref = { charterId, threadId };
  // Who asks is known from the sign-in, here a header.
  const comment = { ...ref, commentId, byId: String(headers['x-user']), at: '2026-09-30T12:00:00Z' };
  const send = (result: ThreadResult, status = 200) =>
    result.kind === 'kept'
      ? json(response, status, result.thread)
      : refuse(response, 404, 'There is no such conversation.');
  switch (`${method} ${threadId ? what || 'thread' : 'all'}`) {
    case 'GET all':
      return json(response, 200, await store.list(charterId));
    case 'POST all':
      return send(await store.start(body), 201);
    case 'POST comments':
      return send(await store.reply(ref, body), 201);
    case 'PUT comments':
      return send(await store.edit({ ...comment, at: body.editedAt }, body));
    case 'DELETE comments':
      return send(await store.remove(comment));
    case 'PUT resolved':
      return send(await store.resolve(ref, body));
    case 'DELETE resolved':
      return send(await store.reopen(ref));
    default:
      return refuse(response, 405, 'That cannot be done here.');
  }
}

function json(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, detail: string) {
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ detail }));
}
