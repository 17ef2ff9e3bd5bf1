import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where the pages of this benchmark are built. */
export const cache = join(repository, '.cache/bench');

/** The systems that have a file; ours needs the built library as well. `floor` comes first. */
export function availableSystems() {
  const names = readdirSync(join(here, 'systems'))
    .filter((file) => /^[a-z-]+\.tsx$/.test(file))
    .map((file) => basename(file, '.tsx'))
    .filter((name) => name !== 'ours' || existsSync(join(repository, 'dist/index.js')));
  return ['floor', ...names.filter((name) => name !== 'floor')];
}

/**
 * Builds the page of a system for production and returns its download size.
 * The size is that of a second build with React left out: the library, what it needs, and the form itself.
 */
export async function buildSystem(name) {
  rmSync(join(cache, name), { recursive: true, force: true });
  await bundle(name, join(cache, name), []);
  const alone = join(cache, `${name}-without-react`);
  rmSync(alone, { recursive: true, force: true });
  await bundle(name, alone, [/^react($|\/)/, /^react-dom($|\/)/, /^scheduler($|\/)/]);
  return { js: gzippedSize(alone, '.js'), css: gzippedSize(alone, '.css') };
}

async function bundle(name, outDir, external) {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [entryOf(name)],
    resolve: {
      alias: [
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

/** The entry of a page: the system, handed to the code that the runner talks to. */
function entryOf(name) {
  return {
    name: 'bench-entry',
    resolveId: (id) => (id === 'virtual:bench' ? '\0virtual:bench' : undefined),
    load: (id) =>
      id === '\0virtual:bench'
        ? `import * as system from ${JSON.stringify(join(here, 'systems', `${name}.tsx`))};
           import { startBench } from ${JSON.stringify(join(here, 'page.ts'))};
           startBench(system);`
        : undefined,
  };
}

function gzippedSize(folder, extension) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}
