/**
 * Puts the figures of the result files into the README:
 *
 *   node test/reliability/readme.mjs
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const file = resolve('.cache/reliability/writeReadme.mjs');
await build({
  entryPoints: ['test/reliability/writeReadme.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: file,
  logLevel: 'warning',
});
const { writeReadme } = await import(pathToFileURL(file).href);
writeReadme();
