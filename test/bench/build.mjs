import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where the pages of this benchmark are built. */
export const cache = join(repository, '.cache/bench');

/** The systems that have a file; ours needs the built library as well. `floor` comes first. */
export function availableSystems() {
  const names = filesOf('systems').filter((name) => name !== 'ours' || isBuilt());
  return ['floor', ...names.filter((name) => name !== 'floor')];
}

/** The peers of the charts that have a file; ours need the built library as well. */
export function availablePeers() {
  return filesOf('charts/peers').filter((name) => !name.startsWith('ours') || isBuilt());
}

/** Names of the files that stand for something to measure; what they share begins with a capital or has one. */
function filesOf(folder) {
  return readdirSync(join(here, folder))
    .filter((file) => /^[a-z-]+\.tsx?$/.test(file))
    .map((file) => basename(file, extname(file)));
}

function isBuilt() {
  return existsSync(join(repository, 'dist/index.js'));
}

/** Builds the page of a form system, `/<name>/`; see `buildPage`. */
export function buildSystem(name) {
  return buildPage(name, { measured: `systems/${name}`, start: 'page.ts' });
}

/** Builds the page of a peer of the charts, `/charts/<name>/`; see `buildPage`. */
export function buildPeer(name) {
  return buildPage(`charts/${name}`, { measured: `charts/peers/${name}`, start: 'charts/page.ts' });
}

/**
 * Builds a page for production and returns its download size.
 * The size is that of a second build with React left out: the library, what it needs, and what it is measured with.
 */
async function buildPage(path, entry) {
  rmSync(join(cache, path), { recursive: true, force: true });
  await bundle(entry, join(cache, path), []);
  const alone = join(cache, `${path}-without-react`);
  rmSync(alone, { recursive: true, force: true });
  await bundle(entry, alone, [/^react($|\/)/, /^react-dom($|\/)/, /^scheduler($|\/)/]);
  return { js: gzippedSize(alone, '.js'), css: gzippedSize(alone, '.css') };
}

async function bundle(entry, outDir, external) {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [entryOf(entry)],
    resolve: {
      alias: [
        { find: 'enablement-charter/theme.css', replacement: join(repository, 'dist/theme.css') },
        { find: /^enablement-charter$/, replacement: join(repository, 'dist/index.js') },
        { find: /^enablement-charter\/(.+)$/, replacement: join(repository, 'dist/$1.js') },
      ],
    },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: 'virtual:bench',
        external,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js', assetFileNames: 'page[extname]' },
      },
    },
  });
}

/** The entry of a page: what is measured, handed to the code that the runner talks to. */
function entryOf({ measured, start }) {
  return {
    name: 'bench-entry',
    resolveId: (id) => (id === 'virtual:bench' ? '\0virtual:bench' : undefined),
    load: (id) =>
      id === '\0virtual:bench'
        ? `import * as measured from ${JSON.stringify(join(here, measured))};
           import { startBench } from ${JSON.stringify(join(here, start))};
           startBench(measured);`
        : undefined,
  };
}

function gzippedSize(folder, extension) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}
