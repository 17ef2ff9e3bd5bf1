import { build } from 'esbuild';
import type { Page } from 'playwright';
import { startCharterServer } from './httpServer';

/**
 * Serves the page with the storage adapters, beside charters over HTTP. `/sandbox` is the page without an origin,
 * `/signed-out` redirects to a page, `/wrong` is a page that says so, `/elsewhere` shows other origins its document but not the ETag.
 */
export async function serveStoragePage() {
  const { outputFiles } = await build({
    entryPoints: ['test/browser/storagePage.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const server = await startCharterServer();
  const page =
    '<!doctype html><title>Storage</title><link rel="icon" href="data:,"><script type="module" src="/storagePage.js" crossorigin></script>';
  server.app.get('/', (context) => context.html(page));
  server.app.get('/sandbox', (context) =>
    context.html(page, 200, { 'Content-Security-Policy': 'sandbox allow-scripts' }),
  );
  server.app.get('/signed-out/:id', (context) => context.redirect('/'));
  server.app.get('/wrong/:id', (context) => context.html('<!doctype html><title>Not found</title>', 404));
  server.app.get('/elsewhere/:id', (context) =>
    context.json({ n: 1 }, 200, { ETag: '"1"', 'Access-Control-Allow-Origin': '*' }),
  );
  server.app.get('/storagePage.js', (context) =>
    context.body(script, 200, {
      'Content-Type': 'text/javascript',
      'Access-Control-Allow-Origin': '*',
    }),
  );
  return { ...server, origin: new URL(server.url).origin };
}

/** Waits until the page is ready to be called. */
export async function kitIsReady(page: Page): Promise<Page> {
  await page.waitForFunction(() => 'storageKit' in globalThis);
  return page;
}

/** Opens a second tab of the same browser and gives the first one `otherTab`. */
export async function openSecondTab(page: Page): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await kitIsReady(second);
  await page.exposeFunction('otherTab', (call: 'load' | 'save' | 'remove', request: object) =>
    second.evaluate(([name, asked]) => globalThis.storageKit.call(name, asked), [call, request] as const),
  );
  return second;
}
