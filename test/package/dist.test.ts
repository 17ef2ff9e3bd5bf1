import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { codeEntries, distFiles, manifest, publicEntries, sourceFiles } from './exportsOf';
import { importsOf, packagesIn } from './importGraph';

const clientEntries = codeEntries
  .filter(({ name }) => ['.', './metrics', './governance'].includes(name))
  .map(({ file }) => file)
  .sort();
const read = (file: string) => readFileSync(file, 'utf8');
const load = (file: string) => import(pathToFileURL(file).href);

/** How often these files make a context or say how one is made; prose about it does not count. */
function contextsIn(files: readonly string[]): number {
  const count = files.flatMap((file) => {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return code.match(/\bcreate(?:Required)?Context\d*(?=[<(])/g) ?? [];
  }).length;
  expect(count).toBeGreaterThan(2);
  return count;
}

/** The source files that the map of a file of `dist` names. */
function sourcesIn(file: string): string[] {
  const { sources } = JSON.parse(read(`${file}.map`)) as { sources: string[] };
  return sources.map((source) => source.replace(/^(\.\.\/)+/, ''));
}

describe('entry points', () => {
  test.each(publicEntries)('$name exists, with types where it is code', ({ file, types }) => {
    expect(existsSync(file)).toBe(true);
    if (file.endsWith('.js')) expect(existsSync(types ?? '')).toBe(true);
  });

  test.each(codeEntries)('$name loads without a browser and exports something by name', async ({ file }) => {
    const names = Object.keys(await load(file));
    expect(names).not.toContain('default');
    expect(names.length).toBeGreaterThan(0);
  });

  test('the React entries begin with "use client", and no other file has it', () => {
    const marked = distFiles('.js').filter((file) => /^\s*(['"])use client\1/m.test(read(file)));
    expect(marked).toEqual(clientEntries);
    for (const file of marked) expect(read(file)).toMatch(/^'use client';\n/);
  });
});

describe('what an entry point reaches', () => {
  const withoutReact = codeEntries.filter(({ file }) => ![...clientEntries, 'dist/viewer.js'].includes(file));

  test.each(withoutReact)('$name needs no React', async ({ file }) => {
    const reached = packagesIn(await importsOf(file, { dynamic: true }));
    expect(reached.filter((name) => /^react(-dom)?(\/|$)|^@radix-ui\//.test(name))).toEqual([]);
  });

  test('./viewer needs only the JSX runtime of React, and neither context nor hook', async () => {
    const imports = await importsOf('dist/viewer.js', { dynamic: true });
    const react = packagesIn(imports).filter((name) => /^react|^@radix-ui\//.test(name));
    expect(react).toContain('react/jsx-runtime');
    expect(react.filter((name) => name !== 'react/jsx-runtime' && name !== 'react')).toEqual([]);
    for (const { from, to } of imports.filter((edge) => edge.to === 'react')) {
      const names = [...read(from).matchAll(/import \{([^}]*)\} from ["']react["']/g)].flatMap(
        ([, list = '']) => list.split(',').map((name) => name.trim()),
      );
      expect(names, `${from} imports ${to}`).not.toEqual([]);
      for (const name of names) expect(['Fragment', 'createElement']).toContain(name);
    }
  });

  test.each(['dist/viewer.js', 'dist/metrics.js', 'dist/analysis.js'])(
    '%s loads neither the schema nor its library, bundled or not',
    async (file) => {
      const imports = await importsOf(file, { dynamic: true });
      expect(packagesIn(imports).filter((name) => name.startsWith('zod'))).toEqual([]);
      const loaded = [file, ...imports.filter((edge) => !edge.external).map((edge) => edge.to)];
      const sources = loaded.flatMap(sourcesIn);
      expect(sources).toContain('src/model/dates.ts');
      for (const source of ['parse', 'draftSchema', 'spec', 'lint/lintCharter', 'metricCatalog']) {
        expect(sources).not.toContain(`src/model/${source}.ts`);
      }
    },
  );

  test.each(distFiles('.js'))('%s does not load itself later, which bundlers get wrong', (file) => {
    expect(read(file)).not.toContain(`import('./${file.replace('dist/', '')}')`);
  });

  test('recharts is reached from ./metrics alone, and only through a dynamic import', async () => {
    for (const { name, file } of codeEntries) {
      const atOnce = packagesIn(await importsOf(file, { dynamic: false }));
      expect(atOnce, `${name} at once`).not.toContain('recharts');
      const later = packagesIn(await importsOf(file, { dynamic: true }));
      expect(later.includes('recharts'), `${name} later`).toBe(name === './metrics');
    }
  });

  test.each(codeEntries)('$name imports no package that an installation may lack', async ({ file }) => {
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    for (const name of packagesIn(await importsOf(file, { dynamic: true }))) {
      expect(declared).toContain(name.match(/^(@[^/]+\/)?[^/]+/)?.[0]);
    }
  });
});

describe('one copy of everything', () => {
  test('each source file is in one chunk', () => {
    const sources = distFiles('.js').flatMap(sourcesIn);
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((source, index) => sources.indexOf(source) !== index)).toEqual([]);
  });

  test('each context of the source is made once', () => {
    expect(contextsIn(distFiles('.js'))).toBe(contextsIn(sourceFiles()));
  });
});

describe('what a strict host may refuse', () => {
  /** Names, not addresses: nothing is ever fetched from them. */
  const namespaces = /^https?:\/\/(www\.w3\.org|json-schema\.org)\//;

  test.each(distFiles('.js'))('%s makes no code out of text', (file) => {
    expect(read(file)).not.toMatch(/\bnew Function\b|\beval\(/);
  });

  test.each([...distFiles('.js'), 'dist/theme.css'])('%s names no address on a network', (file) => {
    const addresses = read(file).match(/\b(?:https?|wss?):\/\/[\w-]+\.[^\s"'`)]*/g) ?? [];
    expect(addresses.filter((address) => !namespaces.test(address))).toEqual([]);
  });

  test('the theme loads nothing', () => {
    const css = read('dist/theme.css').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css).toContain('.ec-root');
    expect(css).not.toMatch(/@import|url\(/i);
  });

  test('the viewer writes no inline style and no script', async () => {
    const { CharterViewer } = (await load('dist/viewer.js')) as {
      CharterViewer: FunctionComponent<Record<string, unknown>>;
    };
    const { exampleCharters } = (await load('dist/testing.js')) as {
      exampleCharters: Record<string, object>;
    };
    const { en } = await load('dist/locales/en.js');
    const { el } = await load('dist/locales/el.js');
    expect(Object.keys(exampleCharters)).toHaveLength(3);
    for (const charter of Object.values(exampleCharters)) {
      for (const locale of [en, el]) {
        const html = renderToStaticMarkup(
          createElement(CharterViewer, { charter, locale, now: '2026-09-30' }),
        );
        expect(html.length).toBeGreaterThan(10_000);
        expect(html).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/i);
      }
    }
  });
});
