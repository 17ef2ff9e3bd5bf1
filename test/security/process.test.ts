import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepFigures } from '../helpers/keepFigures';

const bundle = resolve('.cache/security/probes.mjs');

interface Answer {
  readonly probes: number;
  readonly failed: readonly string[];
  readonly added: readonly string[];
  readonly functionCalls: number;
  readonly written: number;
}

/** Everything in a process of its own, with the packages it needs, in production. */
function run(mode: 'plain' | 'watched' | 'frozen'): Answer {
  const answer = execFileSync('node', ['test/security/child.mjs', pathToFileURL(bundle).href, mode], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(answer) as Answer;
}

beforeAll(async () => {
  await build({
    entryPoints: ['test/security/probes.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    external: ['react', 'react-dom', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
});

describe('in a process of its own', () => {
  test('X11 thirty probes leave no name on any shared prototype, and none fails', () => {
    const { probes, failed, added } = run('plain');
    expect(probes).toBeGreaterThanOrEqual(30);
    expect(failed).toEqual([]);
    expect(added).toEqual([]);
    keepFigures('pollution', { probes, polluted: 0 });
  });

  test('X11 the same works with frozen prototypes', () => {
    const { failed, written } = run('frozen');
    expect(failed).toEqual([]);
    expect(written).toBeGreaterThan(100_000);
  });

  test('X10 from import to export no code is made out of text', () => {
    const { functionCalls, failed, written } = run('watched');
    expect(failed).toEqual([]);
    expect(written).toBeGreaterThan(100_000);
    expect(functionCalls).toBe(0);
    keepFigures('function', { calls: functionCalls });
  });
});
