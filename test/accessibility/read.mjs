/**
 * Reads a story aloud: its accessibility tree, line by line, as a screen reader would say it.
 *
 *   node test/accessibility/read.mjs services           a part of the charter
 *   node test/accessibility/read.mjs panel el           also: editor, viewer; in Greek
 *   node test/accessibility/read.mjs dialogs--service   any story, by its id
 *
 * Visits the built Storybook (`npx storybook build`), or a running one with `--url http://localhost:6006`.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [name, locale = 'en'] = positionals;
if (!name) throw new Error('Say what to read: node test/accessibility/read.mjs services el');

const file = resolve('.cache/accessibility/readStory.mjs');
await build({
  entryPoints: ['test/accessibility/readStory.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: file,
  logLevel: 'warning',
});
const { readStory } = await import(pathToFileURL(file).href);
for (const line of await readStory(name, locale, values.url)) console.log(line);
