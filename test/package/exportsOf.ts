import { readdirSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, string | { types: string; default: string }>;
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** A public entry point: the name it is imported by (`./viewer`) and its files; a stylesheet has no types. */
export interface PublicEntry {
  readonly name: string;
  readonly file: string;
  readonly types?: string;
}

const locales = readdirSync('src/i18n')
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.slice(0, 2));

/** Every entry point of package.json, the locales one by one. */
export const publicEntries: PublicEntry[] = Object.entries(manifest.exports).flatMap(([name, target]) => {
  if (typeof target === 'string') return [{ name, file: target }];
  const entry = { name, file: target.default, types: target.types };
  if (!name.includes('*')) return [entry];
  return locales.map((locale) => ({
    name: name.replace('*', locale),
    file: entry.file.replace('*', locale),
    types: entry.types.replace('*', locale),
  }));
});

/** The entry points that are code, with their file as `dist/viewer.js`. */
export const codeEntries = publicEntries
  .filter((entry) => entry.file.endsWith('.js'))
  .map(({ name, file }) => ({ name, file: file.replace('./', '') }));

/** Every file of `dist` whose name ends in `suffix`, as `dist/locales/en.js`. */
export function distFiles(suffix: string): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => `dist/${file}`)
    .sort();
}

/** Every TypeScript file of `src`, as `src/model/index.ts`. */
export function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file}`);
}
