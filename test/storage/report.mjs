/**
 * Runs the conformance cases on memory, web storage and IndexedDB (in Chromium) and HTTP (over sockets), prints the
 * reports as Markdown and writes them into test/storage/results. Ends with code 1 when a case fails.
 *
 *   node test/storage/report.mjs
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const file = resolve('.cache/storage/writeReports.mjs');
await build({
  entryPoints: ['test/storage/writeReports.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: file,
  logLevel: 'warning',
});
const { writeReports } = await import(pathToFileURL(file).href);
await writeReports();
