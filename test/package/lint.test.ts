import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { codeEntries } from './exportsOf';
import { packPackage } from './packPackage';

let archive = '';

beforeAll(() => {
  archive = packPackage('.cache/packed');
});

test('publint finds nothing to say about the package', () => {
  const { status, output } = run('publint', 'run', archive, '--strict');
  expect(output).toContain('All good!');
  expect(status).toBe(0);
});

test('its types resolve from every entry point, for bundlers and for Node', () => {
  const names = codeEntries.map(({ name }) => name);
  const { status, output } = run('attw', archive, '--profile', 'esm-only', '--entrypoints', ...names);
  // What the profile leaves out (require, and resolution before `exports`) is printed but not counted.
  const verdicts = output.match(/^(?:node16 \(from ESM\)|bundler):.*$/gm) ?? [];
  expect(verdicts).toHaveLength(2 * names.length);
  for (const verdict of verdicts) expect(verdict).toContain('🟢');
  expect(status).toBe(0);
});

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
