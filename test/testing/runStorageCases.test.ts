import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../../src/storage';
import {
  formatStorageReport,
  runStorageCases,
  type StorageHarness,
  storageCases,
  storageKitVersion,
} from '../../src/testing';
import { brokenAdapters, good } from './brokenAdapters';

function harness<S extends ReturnType<typeof good>>(make: () => S): StorageHarness<S> {
  return {
    make,
    secondClient: (first) => first.client(),
    reopen: (first) => first.client(),
    faults: (first) => first.faults,
    visibleWithinMs: 50,
    quietMs: 2,
  };
}

describe('storageCases', () => {
  it('are the 32 cases, in order, each with a title and the rules it checks', () => {
    expect(storageCases.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(storageCases.map(({ title }) => title)).size).toBe(32);
    for (const { rules } of storageCases) expect(rules.join(' ')).toMatch(/^[LVSAHDQ]\d( [LVSAHDQ]\d)*$/);
  });
});

describe('runStorageCases', () => {
  it('passes the sound adapter that the broken ones start from, with nothing skipped', async () => {
    const report = await runStorageCases('sound', harness(good));
    expect(report.results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(report).toMatchObject({
      passed: 32,
      failed: 0,
      skipped: 0,
      kitVersion: storageKitVersion,
      seed: 1,
    });
  });

  it.each(brokenAdapters)('catches $name by $caughtBy', async ({ make, caughtBy, because, name }) => {
    const report = await runStorageCases(name, harness(make as typeof good));
    const meant = report.results.find(({ id }) => id === caughtBy);
    expect(meant).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(because) });
    expect(report.skipped).toBe(0);
  });

  it('skips what an adapter does not claim, and says why', async () => {
    const { contract, load, save } = createMemoryStorage();
    const bare = () => ({
      contract,
      load,
      save,
      supports: { uniqueRevisions: false, readAfterWrite: false },
    });
    const report = await runStorageCases('bare', { make: bare, visibleWithinMs: 1 });
    expect(report.failed).toBe(0);
    const skipped = Object.fromEntries(
      report.results.filter(({ outcome }) => outcome === 'skipped').map(({ id, reason }) => [id, reason]),
    );
    expect(skipped).toMatchObject({
      C10: 'needs uniqueRevisions',
      C17: 'needs readAfterWrite',
      C18: 'needs secondClient',
      C21: 'needs idempotentAttempts',
      C22: 'needs faults',
      C24: 'needs subscribe, secondClient',
      C27: 'needs remove',
      C31: 'needs reopen',
    });
  });

  it('fails an adapter that claims what it does not have', async () => {
    const { contract, load, save } = createMemoryStorage();
    const boaster = () => ({ contract, load, save, supports: { subscribe: true, remove: true } });
    const report = await runStorageCases('boaster', { make: boaster });
    expect(report.results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['C25', 'C27', 'C28']),
    );
  });

  it('fails, and does not hang, when the adapter never answers', async () => {
    const silent = () => ({ ...createMemoryStorage(), load: () => new Promise<never>(() => undefined) });
    const report = await runStorageCases('silent', { make: silent, caseTimeoutMs: 10 });
    expect(report.results[0]).toMatchObject({
      id: 'C01',
      outcome: 'failed',
      reason: 'not done within 10 ms',
    });
  });

  it('names the seed when the random steps fail, and fails alike for the same seed', async () => {
    const flaky = () => {
      const storage = good();
      let saves = 0;
      return {
        ...storage,
        save: async (request: Parameters<typeof storage.save>[0]) =>
          ++saves === 20 ? ({ kind: 'saved', revision: 'made up' } as const) : storage.save(request),
      };
    };
    const reasons = await Promise.all(
      [7, 7].map(async (seed) => {
        const { results } = await runStorageCases('flaky', { ...harness(flaky as typeof good), seed });
        return results.find(({ id }) => id === 'C32')?.reason;
      }),
    );
    expect(reasons[0]).toMatch(/^step \d+ of seed 7: /);
    expect(reasons[0]?.split(':')[0]).toBe(reasons[1]?.split(':')[0]);
  });

  it('uses the ids and documents of the harness, and cleans up after each case', async () => {
    const made: string[] = [];
    let open = 0;
    const report = await runStorageCases('picky', {
      make: () => {
        open++;
        const storage = createMemoryStorage();
        return {
          ...storage,
          save(request: Parameters<typeof storage.save>[0]) {
            if (!made.includes(request.docId) || !('kind' in request.doc)) throw new Error('refused');
            return storage.save(request);
          },
        };
      },
      dispose: () => void open--,
      newDocId: () => {
        made.push(`id${made.length}`);
        return made.at(-1) as string;
      },
      document: (payload) => ({ kind: 'charter', payload }),
    });
    expect(report.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(open).toBe(0);
  });

  it('makes a report that is plain JSON, and a table of it', async () => {
    const { make } = brokenAdapters[0] as (typeof brokenAdapters)[number];
    const report = await runStorageCases('a | b', harness(make as typeof good));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const lines = formatStorageReport(report).split('\n');
    expect(lines[0]).toBe(
      `a \\| b: ${report.passed} passed, ${report.failed} failed, 0 skipped (kit ${storageKitVersion}, seed 1)`,
    );
    const rows = lines.filter((line) => /^\| C\d\d \|/.test(line));
    expect(rows).toHaveLength(32);
    expect(rows[4]).toMatch(/\| failed \| a save on the base ".+" must be a "conflict", got "saved" \|/);
  });
});
