import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** Every public folder is an entry; so is every locale, so that a new one needs no registration. */
const folders = [
  'model',
  'analysis',
  'storage',
  'session',
  'lifecycle',
  'export',
  'metrics',
  'viewer',
  'governance',
  'theming',
  'testing',
];
const locales = existsSync('src/i18n')
  ? readdirSync('src/i18n').filter((file) => /^[a-z]{2}\.ts$/.test(file))
  : [];

const candidates: Record<string, string> = {
  index: 'src/index.ts',
  ...Object.fromEntries(folders.map((folder) => [folder, `src/${folder}/index.ts`])),
  ...Object.fromEntries(locales.map((file) => [`locales/${file.slice(0, 2)}`, `src/i18n/${file}`])),
};
const entry = Object.fromEntries(Object.entries(candidates).filter(([, file]) => existsSync(file)));

/** The command line: a program and no entry to import, so it has no types. */
const programs: Record<string, string> = existsSync('src/cli/main.ts') ? { cli: 'src/cli/main.ts' } : {};

/** Lets the command line, and nothing else, use what Node brings. */
const nodeInPrograms: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'node-in-programs',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      /[\\/]src[\\/]cli[\\/]/.test(importer) ? { path, external: true } : undefined,
    ),
};

/**
 * One build for all entries, so that shared code (the model, the React contexts) exists once.
 * Dependencies and peers stay external: tsup reads them from package.json. The neutral platform makes a
 * Node built-in or a development dependency in `src` a build error instead of a surprise in a browser.
 * `treeshake` has Rollup write each file once more: one import for each package and not one for each source file.
 */
export default defineConfig({
  entry: { ...entry, ...programs },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  treeshake: true,
  sourcemap: true,
  minify: false,
  dts: { entry },
  clean: true,
  removeNodeProtocol: false,
  esbuildPlugins: [nodeInPrograms],
});
