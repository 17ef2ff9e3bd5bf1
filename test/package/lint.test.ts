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
  expect(output).toContain('No problems found');
  expect(status).toBe(0);
});

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
