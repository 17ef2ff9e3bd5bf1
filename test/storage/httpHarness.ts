import { createHttpStorage } from '../../src/storage';
import { openFetchEventSource } from './fetchEventSource';
import { type CharterServer, startCharterServer } from './httpServer';

/** How the conformance cases get at the HTTP adapter: a server with sockets of its own for each case. */
export const httpHarness = {
  async make() {
    const server = await startCharterServer();
    const open = () =>
      createHttpStorage({
        url: server.url,
        events: true,
        eventSource: openFetchEventSource,
        maxBytes: 2_000_000,
      });
    return { ...open(), open, server };
  },
  secondClient: ({ open }: Made) => open(),
  reopen: ({ open }: Made) => open(),
  faults: ({ server }: Made) => server.faults,
  dispose: ({ server }: Made) => server.close(),
  quietMs: 150,
};

type Made = ReturnType<typeof createHttpStorage> & {
  readonly server: CharterServer;
  open(): ReturnType<typeof createHttpStorage>;
};
