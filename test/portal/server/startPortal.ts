import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { exampleCharters } from '../../../src/testing/examples';
import { createCharterStore } from './createCharterStore';
import { createPortal, type PortalOptions } from './createPortal';

/** A running portal. */
export interface RunningPortal {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Ends open connections and closes the port; the database stays open. */
  close(): Promise<void>;
}

/** Starts a portal on a port, a free one by default, with the example charter in an empty database. */
export async function startPortal({
  port = 0,
  host = '127.0.0.1',
  ...options
}: Omit<PortalOptions, 'store'> & { port?: number; host?: string }): Promise<RunningPortal> {
  const store = createCharterStore(options.database);
  const example = exampleCharters.quillmere;
  if ((await store.load(example.id)).kind === 'absent') {
    const first = { docId: example.id, base: null, attempt: 'example', reason: 'manual', author: 'maya' };
    await store.save(first, JSON.stringify(example));
  }
  const portal = createPortal({ ...options, store });
  const server = createAdaptorServer({ fetch: portal.fetch });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close() {
      portal.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
