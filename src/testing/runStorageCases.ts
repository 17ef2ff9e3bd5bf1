import type { CharterStorage, StorageSupports } from '../storage';
import { runStorageCase, type StorageCaseResult } from './runStorageCase';
import type { StorageHarness } from './StorageHarness';
import { storageCases, storageKitVersion } from './storageCases';

/** What a run of all cases found: plain JSON, fit to be published beside an implementation. */
export interface StorageReport {
  readonly kitVersion: string;
  readonly contract: 1;
  readonly name: string;
  readonly seed: number;
  /** What the implementation says it can do. */
  readonly supports: StorageSupports;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly Omit<StorageCaseResult, 'error'>[];
}

/** Runs every conformance case, one after the other, and reports. Rejects only when `make` does. */
export async function runStorageCases<S extends CharterStorage>(
  name: string,
  harness: StorageHarness<S>,
): Promise<StorageReport> {
  const first = await harness.make();
  const { supports } = first;
  await harness.dispose?.(first);
  const results: Omit<StorageCaseResult, 'error'>[] = [];
  for (const storageCase of storageCases) {
    const { error: _, ...result } = await runStorageCase(storageCase, harness);
    results.push(result);
  }
  const count = (outcome: StorageCaseResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    kitVersion: storageKitVersion,
    contract: 1,
    name,
    seed: harness.seed ?? 1,
    supports: { ...supports },
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    results,
  };
}

/** Writes a report as a Markdown table with a line of totals above it. */
export function formatStorageReport(report: StorageReport): string {
  const { name, kitVersion, seed, supports, passed, failed, skipped } = report;
  const rows = report.results.map(({ id, title, rules, outcome, reason = '', ms }) =>
    [id, title, rules.join(' '), outcome, cell(reason), String(ms)].join(' | '),
  );
  return [
    `${cell(name)}: ${passed} passed, ${failed} failed, ${skipped} skipped (kit ${kitVersion}, seed ${seed})`,
    '',
    `Supports: ${cell(JSON.stringify(supports))}`,
    '',
    '| Case | Checks | Rules | Outcome | Reason | ms |',
    '| --- | --- | --- | --- | --- | ---: |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
