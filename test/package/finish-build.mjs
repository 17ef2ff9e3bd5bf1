/**
 * What the bundler cannot do: marks the React entries as client code and ships the theme as one file, as another without
 * layers, and with its tokens in two forms.
 * Runs after tsup, from `npm run build`.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { plainTokens } from './plainTokens.mjs';
import { unlayer } from './unlayer.mjs';

const reactEntries = ['dist/index.js', 'dist/metrics.js', 'dist/governance.js'];

for (const file of reactEntries.filter((file) => existsSync(file))) {
  const code = readFileSync(file, 'utf8');
  if (code.startsWith("'use client'")) continue;
  writeFileSync(file, `'use client';\n${code}`);
  // The directive moved every line down by one; an empty first group says so to the source map.
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
}

if (existsSync('src/theme/theme.css')) {
  const css = inlineImports(resolve('src/theme/theme.css'));
  if (/@import\b/.test(css.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    throw new Error(
      'theme.css may only import sibling files, as @import "./name.css"; on a line of its own.',
    );
  }
  writeFileSync('dist/theme.css', css);
  copyFileSync('src/theme/tokens.json', 'dist/tokens.json');
  const plain = plainTokens(JSON.parse(readFileSync('src/theme/tokens.json', 'utf8')));
  writeFileSync('dist/tokens-plain.json', `${JSON.stringify(plain, undefined, 2)}\n`);
  writeFileSync('dist/theme-unlayered.css', unlayer(css));
}

/** The file's text with each relative import replaced by the file it names, in order. */
function inlineImports(file) {
  return readFileSync(file, 'utf8').replace(/^@import\s+["'](\.[^"']+)["'];[ \t]*$/gm, (_, path) =>
    inlineImports(resolve(dirname(file), path)).trimEnd(),
  );
}
