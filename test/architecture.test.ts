import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The ring of each folder of `src`; a folder imports lower rings and itself. */
const rings: Readonly<Record<string, number>> = {
  model: 0,
  analysis: 1,
  storage: 1,
  session: 2,
  i18n: 2,
  lifecycle: 2,
  export: 3,
  kit: 3,
  theming: 3,
  editor: 4,
  field: 5,
  figures: 5,
  sections: 6,
  metrics: 6,
  viewer: 6,
  governance: 6,
  'charter-editor': 7,
  testing: 7,
  cli: 8,
};

/** Folders that may know React. */
const reactFolders = new Set([
  'kit',
  'editor',
  'field',
  'figures',
  'sections',
  'metrics',
  'viewer',
  'governance',
  'charter-editor',
]);

/** Where each dependency may be imported: path prefixes under `src`. */
const homes: Readonly<Record<string, readonly string[]>> = {
  zod: ['model/'],
  recharts: ['metrics/charts/'],
  'react-is': ['metrics/charts/'],
  '@radix-ui/react-dialog': ['kit/', 'field/'],
  docx: ['export/'],
};

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Module {
  /** Path under `src`. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Comments removed, so that an example in a docstring imports nothing. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Everything a module imports or re-exports, lazily too. */
function importsOf(text: string): string[] {
  const found = withoutComments(text).matchAll(
    /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)(['"])([\w@./:-]+)\1/gm,
  );
  return [...found].map((match) => match[2] ?? '');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const modules: readonly Module[] = filesBelow(src).map((file) => {
  const text = readFileSync(file, 'utf8');
  const path = relative(src, file);
  return {
    path,
    folder: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    text,
    imports: importsOf(text),
  };
});

/** Where a relative import leads, under `src`. */
const target = (module: Module, specifier: string) =>
  relative(src, resolve(src, dirname(module.path), specifier));

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every import as `from -> to` for which the check says no. */
function offences(check: (module: Module, specifier: string) => boolean): string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter((specifier) => !check(module, specifier))
      .map((specifier) => `${module.path} -> ${specifier}`),
  );
}

describe('reading imports', () => {
  it('sees every form, and none in comments', () => {
    const text = `import a from 'a';
import { type b,
  c } from './b';
import 'side';
export { d } from "./d";
const lazy = import('./lazy');
// import x from 'comment';
/** import y from 'docstring'; */
type T = import('./type').T;`;
    expect(importsOf(text)).toEqual(['a', './b', 'side', './d', './lazy', './type']);
  });

  it('finds the source', () => {
    expect(modules.length).toBeGreaterThan(150);
    expect(modules.find(({ path }) => path === 'session/createSaver.ts')?.imports).toContain('../model');
  });
});

describe('the house', () => {
  it('has a ring for every folder with code', () => {
    const unknown = new Set(modules.map(({ folder }) => folder).filter((name) => name && !(name in rings)));
    expect([...unknown]).toEqual([]);
  });

  it('imports downwards only, and never sideways between two folders of a ring', () => {
    const wrong = offences((module, specifier) => {
      if (!specifier.startsWith('.') || module.folder === '') return true;
      const folder = target(module, specifier).split('/')[0] ?? '';
      if (folder === module.folder) return true;
      return (rings[folder] ?? 99) < (rings[module.folder] ?? -1);
    });
    expect(wrong).toEqual([]);
  });

  it('has a front door that nobody inside uses', () => {
    const wrong = offences(
      (module, specifier) => !specifier.startsWith('.') || !/^(index)?$/.test(target(module, specifier)),
    );
    expect(wrong).toEqual([]);
  });

  it('imports itself by path, never by the name of the package, and nothing of Node but in the command line', () => {
    const wrong = offences(
      ({ folder }, specifier) =>
        !/^enablement-charter/.test(specifier) && (folder === 'cli' || !/^node:/.test(specifier)),
    );
    expect(wrong).toEqual([]);
  });

  it('knows React from the kit upwards only', () => {
    const wrong = offences(
      (module, specifier) => !/^react(-dom)?$/.test(packageOf(specifier)) || reactFolders.has(module.folder),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps each dependency in its one place, and has no other', () => {
    const wrong = offences((module, specifier) => {
      const name = packageOf(specifier);
      if (/^(\.|node:)/.test(specifier) || name === 'react' || name === 'react-dom') return true;
      return !!homes[name]?.some((home) => module.path.startsWith(home));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps hooks, contexts and the editor out of the viewer, which runs on a server', () => {
    const wrong = modules.filter(
      ({ folder, text }) =>
        folder === 'viewer' &&
        /\buse[A-Z]\w*\(|\bcreateContext\b|['"]use client['"]/.test(withoutComments(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 400 lines, tables aside', () => {
    const tables = /^i18n\/[a-z]{2}\/|^model\/vocabularies\.ts$|^testing\/examples\//;
    const long = modules
      .filter(({ path, text }) => !tables.test(path) && text.split('\n').length > 401)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('exports by name', () => {
    const wrong = modules.filter(({ text }) =>
      /^export default\b|\bas default\b/m.test(withoutComments(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('called index re-exports, name by name, and holds nothing itself', () => {
    const wrong = modules.filter(({ path, text }) => {
      if (!/(^|\/)index\.ts$/.test(path) || /^(i18n\/(en|el)|testing\/examples|model\/parts)\//.test(path))
        return false;
      const code = withoutComments(text);
      return (
        /export \* from/.test(code) ||
        /^(?!\s*(import|export|\}|['"]use client|\s*$|\s+(type )?\w))/m.test(code)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
