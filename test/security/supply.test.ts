import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepFigures } from '../helpers/keepFigures';
import { manifest } from '../package/exportsOf';
import { packPackage } from '../package/packPackage';
import { makeSbom, sbomFile } from './sbom.mjs';

/** Packages that an installation brings along, without the peers; one more has to be wanted. */
const MOST_PACKAGES = 65;

const sbom = makeSbom();
const names = sbom.components.map(({ name }) => name);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { hasInstallScript?: true; integrity?: string }>;
};

test('X22 the bill of materials is the one that is kept, and small', () => {
  const kept = JSON.parse(readFileSync(sbomFile, 'utf8')) as typeof sbom;
  const contents = ({ components }: typeof sbom) => components.map(({ purl, hashes }) => ({ purl, hashes }));
  expect(contents(sbom), 'node test/security/sbom.mjs writes it anew').toEqual(contents(kept));
  for (const dependency of Object.keys(manifest.dependencies)) expect(names).toContain(dependency);
  expect(names.length).toBeLessThanOrEqual(MOST_PACKAGES);
  expect(Object.keys(manifest.dependencies)).toHaveLength(4);
});

test('X22 nothing that is installed runs a script, and each has a licence that allows it', () => {
  for (const name of names)
    expect(lock.packages[`node_modules/${name}`]?.hasInstallScript, name).toBeUndefined();
  const scripts = Object.keys((manifest as unknown as { scripts: object }).scripts);
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  const licences = JSON.stringify(sbom.components.map(({ licenses }) => licenses));
  const known = [...licences.matchAll(/"(?:id|expression)":"([^"]+)"/g)].flatMap(([, id = '']) =>
    id.split(' AND '),
  );
  expect(sbom.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
  expect(new Set(known.filter((id) => !['MIT', 'ISC', 'BSD-3-Clause', '0BSD'].includes(id)))).toEqual(
    new Set(),
  );
  keepFigures('supply', { dependencies: 4, packages: names.length, installScripts: 0 });
});

test('X22 the lock file names the content of every package that is installed', () => {
  for (const name of names)
    expect(lock.packages[`node_modules/${name}`]?.integrity, name).toMatch(/^sha512-/);
});

test('X22 the archive holds the licence, and nothing but the build and its papers', () => {
  const archive = packPackage('.cache/security');
  const files = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n');
  expect(files).toContain('package/LICENSE');
  expect(files).toContain('package/dist/index.js');
  const papers = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'].map((name) => `package/${name}`);
  expect(
    files.filter(
      (file) =>
        !papers.includes(file) && !/^package\/dist\/(.+\.(js|ts|css|map)|tokens(-plain)?\.json)$/.test(file),
    ),
  ).toEqual([]);
});

test('X1 what is built holds no sink that takes a text for markup or code', () => {
  const files = execFileSync('find', ['dist', '-name', '*.js'], { encoding: 'utf8' }).trim().split('\n');
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|DOMParser|srcdoc|document\.write|createContextualFragment|setHTML|\beval\(|\bnew Function\b|cssText|setAttribute\(['"]style/,
    );
});

test('X20 what a host must do is written where it is looked for', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  for (const word of ['frame-ancestors', 'require-trusted-types-for', 'userKey', 'readOnly', 'sign-out'])
    expect(text).toContain(word);
  expect(readFileSync('stories/guides/Security.mdx', 'utf8')).toContain('../../SECURITY.md?raw');
});
