import { dirname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The folder of the built test page. */
export const pageFolder = '.cache/security/page';

/** What a page imports from `src` comes from the built package, as a host has it. */
const fromDist: Plugin = {
  name: 'from-dist',
  setup({ onResolve }) {
    onResolve({ filter: /\/src(\/|$)/ }, ({ path, importer }) => {
      const entry = relative('src', resolve(dirname(importer), path)).replace(/^i18n\//, 'locales/');
      return { path: resolve('dist', `${entry || 'index'}.js`) };
    });
  },
};

/** Builds a test page with production React, and the theme beside it. */
export async function buildPage(page = 'test/security/page.tsx', outdir = pageFolder): Promise<void> {
  await build({
    entryPoints: [page, 'dist/theme.css', 'dist/theme-unlayered.css'],
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fromDist],
    outdir,
    logLevel: 'silent',
  });
}
