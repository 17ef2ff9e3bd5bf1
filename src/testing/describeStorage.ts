import type { CharterStorage } from '../storage';
import type { StorageNeed } from './cases/StorageCase';
import { defaultCaseTimeoutMs, runStorageCase } from './runStorageCase';
import type { StorageHarness } from './StorageHarness';
import { storageCases } from './storageCases';

/** A test of any framework. It takes no declared parameter: Jest and node:test would wait for a callback. */
type TestBody = (...args: unknown[]) => Promise<void>;

/** The two functions of a test framework that are used; those of Vitest, Jest and `node:test` fit. */
export interface TestFramework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: TestBody, timeoutMs?: number): unknown;
}

/**
 * Defines one test for each conformance case, in Vitest, Jest or `node:test`.
 *
 * Pass the framework's `describe` and `it` unless they are globals; throws when there are neither. A case
 * whose needs the implementation does not claim is reported as skipped where the framework lets a running
 * test be skipped (Vitest, `node:test`), else its title says what it needs; `runStorageCases` always tells.
 */
export function describeStorage<S extends CharterStorage>(
  name: string,
  harness: StorageHarness<S>,
  framework: TestFramework = globalFramework(),
): void {
  framework.describe(name, () => {
    for (const storageCase of storageCases) {
      const { id, title, needs } = storageCase;
      const body: TestBody = async (...args) => {
        const { outcome, reason, error } = await runStorageCase(storageCase, harness);
        if (outcome === 'failed') throw error;
        if (outcome === 'skipped') skip(args[0], reason);
      };
      const timeoutMs = (harness.caseTimeoutMs ?? defaultCaseTimeoutMs) + 1000;
      framework.it(`${id} ${title}${suffix(needs)}`, body, timeoutMs);
    }
  });
}

function suffix(needs: readonly StorageNeed[] | undefined): string {
  return needs ? ` [${needs.join(', ')}]` : '';
}

/** Skips through the context that Vitest and node:test hand to a test. */
function skip(testContext: unknown, reason: string | undefined): void {
  (testContext as { skip?: (reason?: string) => void } | undefined)?.skip?.(reason);
}

function globalFramework(): TestFramework {
  const { describe, it } = globalThis as Partial<TestFramework>;
  if (describe && it) return { describe, it };
  throw new Error('describeStorage: there are no global describe and it; pass those of the test framework');
}
