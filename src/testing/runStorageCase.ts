import type { CharterStorage } from '../storage';
import type { StorageCase } from './cases/StorageCase';
import { createCaseContext, missingNeeds } from './createCaseContext';
import type { StorageHarness } from './StorageHarness';

/** How one case ended. */
export interface StorageCaseResult {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed, or which needs were missing. */
  readonly reason?: string;
  /** What a failed case threw. */
  readonly error?: unknown;
  readonly ms: number;
}

/** How long a case may take when the harness does not say. */
export const defaultCaseTimeoutMs = 30_000;

/** Runs one case against a fresh adapter. Never rejects: a harness that throws is a failed case. */
export async function runStorageCase<S extends CharterStorage>(
  storageCase: StorageCase,
  harness: StorageHarness<S>,
): Promise<StorageCaseResult> {
  const { id, title, rules, needs = [] } = storageCase;
  const begin = performance.now();
  const end = (
    outcome: StorageCaseResult['outcome'],
    reason?: string,
    error?: unknown,
  ): StorageCaseResult => ({
    id,
    title,
    rules,
    outcome,
    ...(reason !== undefined && { reason }),
    ...(error !== undefined && { error }),
    ms: Math.round(performance.now() - begin),
  });
  try {
    const storage = await harness.make();
    try {
      const context = await createCaseContext(harness, storage);
      const missing = missingNeeds(needs, context);
      if (missing.length > 0) return end('skipped', `needs ${missing.join(', ')}`);
      await inTime(storageCase.run(context), harness.caseTimeoutMs ?? defaultCaseTimeoutMs);
    } finally {
      await harness.dispose?.(storage);
    }
    return end('passed');
  } catch (error) {
    return end('failed', error instanceof Error ? error.message : String(error), error ?? 'nothing');
  }
}

async function inTime(run: Promise<void>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}
