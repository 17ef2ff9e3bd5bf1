import { build as bundle } from 'esbuild';
import { build as buildSite } from 'vite';

/** Builds the server to `.cache/portal/server.js` and its page to `.cache/portal/page`. */
export async function buildPortal() {
  await Promise.all([buildServer('test/portal/server/main.ts', '.cache/portal/server.js'), buildPage()]);
}

/** Makes one file for Node of TypeScript; packages stay where they are. */
export async function buildServer(entry, outfile) {
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** No inline script, no style element, no data in addresses: the page runs under the strictest policy. */
function buildPage() {
  return buildSite({
    root: 'test/portal/page',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: '../../../.cache/portal/page',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
    },
  });
}
