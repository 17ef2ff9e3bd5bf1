import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { addCharterRoutes } from './charterRoutes';
import type { CharterStore } from './createCharterStore';
import { createHints } from './createHints';
import type { Database } from './Database';
import type { PortalEnv } from './PortalEnv';
import { faultProblem, problem } from './problem';
import { securityHeaders } from './securityHeaders';
import { createSignIn } from './signIn';
import { addVersionRoutes } from './versionRoutes';

/** What a portal is made of. */
export interface PortalOptions {
  readonly database: Database;
  readonly store: CharterStore;
  /** Folder of the built page; without one there is only the interface for programs. */
  readonly pageFolder?: string;
  /** Folder with one folder for each tenant: its `theme.json`, `terms.json`, `strings.json`. @default no tenants */
  readonly tenantsFolder?: string;
  /** How often to ask for saves of other servers, in milliseconds. @default 2000 */
  readonly askEveryMs?: number;
  /** How often a quiet event stream says that it is alive, in milliseconds. @default 15000 */
  readonly heartbeatMs?: number;
  /** Told of what was thrown and is a fault of the server. @default console.error */
  readonly report?: (error: unknown) => void;
  /** Stands before the charters, where tests let things go wrong. */
  readonly before?: MiddlewareHandler<PortalEnv>;
}

/** The portal as one `fetch` function, with what to end when it closes. */
export function createPortal(options: PortalOptions) {
  const {
    database,
    store,
    pageFolder,
    tenantsFolder,
    askEveryMs = 2_000,
    heartbeatMs = 15_000,
    before,
  } = options;
  const report = options.report ?? console.error;
  const hints = createHints(store, askEveryMs);
  const signIn = createSignIn(database);
  const app = new Hono<PortalEnv>();
  app.onError((error, c) => faultProblem(c, error, report));
  app.notFound((c) => problem(c, 404, 'There is nothing here.'));
  app.use(securityHeaders);
  for (const path of ['/session', '/charters/*', '/published/*']) {
    app.use(path, async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    });
  }
  signIn.addRoutes(app);
  app.use('/charters/*', signIn.required);
  app.use('/published/*', signIn.required);
  if (before) app.use('/charters/*', before);
  addCharterRoutes(app, { store, hints, heartbeatMs });
  addVersionRoutes(app, database);
  if (tenantsFolder) addTenants(app, tenantsFolder);
  if (pageFolder) addPage(app, pageFolder);
  return { fetch: app.fetch, close: () => hints.close() };
}

/** What dresses the page for a tenant, read anew for each visit; open, because the page that asks who somebody is shows it too. */
function addTenants(app: Hono<PortalEnv>, folder: string): void {
  app.get(
    '/tenants/:tenant{[a-z][a-z0-9-]*}/:file{(theme|terms|strings)\\.json}',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.replace('/tenants', ''),
      onFound: (_, c) => c.header('Cache-Control', 'no-cache'),
    }),
  );
}

/** The page: its files by name, and one document for all its routes. */
function addPage(app: Hono<PortalEnv>, root: string): void {
  const kept = 'public, max-age=31536000, immutable';
  app.use('/assets/*', serveStatic({ root, onFound: (_, c) => c.header('Cache-Control', kept) }));
  for (const route of ['/', '/write', '/measure', '/read']) {
    app.get(
      route,
      serveStatic({ root, path: 'index.html', onFound: (_, c) => c.header('Cache-Control', 'no-cache') }),
    );
  }
}
