import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../../src/storage';
import { describeStorage, type TestFramework } from '../../src/testing';

/** Collects what a framework would run. */
function collect(run: (framework: TestFramework) => void) {
  const tests: { name: string; body: (...args: unknown[]) => Promise<void>; timeoutMs?: number }[] = [];
  const groups: string[] = [];
  run({
    describe(name, body) {
      groups.push(name);
      body();
    },
    it: (name, body, timeoutMs) => tests.push({ name, body, timeoutMs }),
  });
  return { groups, tests };
}

const make = () => createMemoryStorage();

describe('describeStorage', () => {
  it('defines one test for each case, whose title names what it needs', () => {
    const { groups, tests } = collect((framework) => describeStorage('mine', { make }, framework));
    expect(groups).toEqual(['mine']);
    expect(tests).toHaveLength(32);
    expect(tests[20]?.name).toBe(
      'C21 the same attempt twice is one step of the revision [idempotentAttempts]',
    );
    expect(tests[0]?.timeoutMs).toBeGreaterThan(30_000);
  });

  it('declares no parameter, which Jest would take for a callback to wait for', () => {
    const { tests } = collect((framework) => describeStorage('mine', { make }, framework));
    expect(tests.map(({ body }) => body.length)).toEqual(tests.map(() => 0));
  });

  it('rejects with what the case threw, and skips through the context where there is one', async () => {
    const broken = () => ({ ...make(), load: () => Promise.reject(new Error('no load')) });
    const { tests } = collect((framework) => describeStorage('mine', { make: broken }, framework));
    await expect(tests[0]?.body()).rejects.toThrow('no load');
    const reasons: unknown[] = [];
    await tests[17]?.body({ skip: (reason: unknown) => reasons.push(reason) });
    await tests[17]?.body();
    expect(reasons).toEqual(['needs secondClient']);
  });

  it('says what to do when there is no framework', () => {
    expect(() => describeStorage('mine', { make })).toThrow(/pass those of the test framework/);
  });

  it('finds the functions of a framework that makes them global', () => {
    const scope = globalThis as Partial<TestFramework>;
    const { tests } = collect((framework) => {
      Object.assign(scope, framework);
      describeStorage('mine', { make });
      delete scope.describe;
      delete scope.it;
    });
    expect(tests).toHaveLength(32);
  });
});

describe('describeStorage in node:test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'storage-kit-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    for (const entry of ['storage', 'testing']) {
      await build({
        entryPoints: [resolve(`src/${entry}/index.ts`)],
        outfile: join(folder, `${entry}.mjs`),
        bundle: true,
        format: 'esm',
        platform: 'node',
      });
    }
  });

  function run(adapter: string) {
    const file = join(folder, 'kit.test.mjs');
    writeFileSync(
      file,
      `import { describe, it } from 'node:test';
       import { createMemoryStorage } from './storage.mjs';
       import { describeStorage } from './testing.mjs';
       describeStorage('memory', { make: () => (${adapter}) }, { describe, it });`,
    );
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    return spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], { encoding: 'utf8', env });
  }

  it('passes a sound adapter and skips what it does not claim', () => {
    const { status, stdout } = run('createMemoryStorage()');
    expect(stdout).toMatch(/# pass 24\n# fail 0\n# cancelled 0\n# skipped 8/);
    expect(stdout).toContain('# SKIP needs secondClient');
    expect(status).toBe(0);
  });

  it('fails a broken one', () => {
    const { status, stdout } = run('{ ...createMemoryStorage(), load: async () => ({ kind: "absent" }) }');
    expect(stdout).toMatch(/not ok 2 - C02/);
    expect(status).toBe(1);
  });
});
