import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type CharterStorage, createMemoryStorage, type StorageErrorCode } from '../../src/storage';
import type { StorageFaults } from '../../src/testing';
import { charterRoutes, problem } from './charterRoutes';

/** What may happen to the next PUT: the socket is destroyed before or after it is stored, or a status is answered. */
type Fault = 'break' | 'lose' | 403 | 413 | 503 | 507;

const refusals: Partial<Record<StorageErrorCode, Fault>> = {
  forbidden: 403,
  'too-large': 413,
  unavailable: 503,
  quota: 507,
};

/** A server on a free port with charters under `/charters`, and switches for what goes wrong. */
export interface CharterServer {
  /** Address of the collection. */
  readonly url: string;
  readonly app: Hono<{ Bindings: HttpBindings }>;
  readonly faults: StorageFaults;
  close(): Promise<void>;
}

/** Starts a server over a storage; further routes may be added to `app`. */
export async function startCharterServer(
  storage: CharterStorage = createMemoryStorage(),
): Promise<CharterServer> {
  const next: Fault[] = [];
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.put('/charters/:id', async (context, proceed) => {
    const fault = next.shift();
    if (typeof fault === 'number') {
      context.header('Retry-After', '1');
      return problem(context, fault, 'On purpose.');
    }
    if (fault !== 'break') await proceed();
    if (fault) context.env.incoming.socket.destroy();
    return context.finalized ? undefined : context.body(null);
  });
  app.route(
    '/charters',
    charterRoutes(() => storage),
  );
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve({
        url: `http://127.0.0.1:${port}/charters`,
        app,
        faults: {
          loseNextAnswer: () => void next.push('lose'),
          breakNextSave: () => void next.push('break'),
          refuseNextSave(code) {
            const fault = refusals[code];
            if (fault) next.push(fault);
            return fault !== undefined;
          },
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
