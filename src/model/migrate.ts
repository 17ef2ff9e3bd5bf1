import { SCHEMA_VERSION } from './charter';

/** One step from a schema version to the next: pure, and its input is never changed. */
export interface Migration {
  /** The version that this step produces. */
  readonly to: number;
  readonly run: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/**
 * Steps in order, `migrations[0]` producing version 2. Version 1 is the first one released, so the list is empty;
 * a released step is never edited or removed, and each comes with a golden file under `test/golden`.
 */
export const migrations: readonly Migration[] = [];

/** Brings a document of version `from` to the current one by running each later step once, in order. */
export function migrate(
  document: Record<string, unknown>,
  from: number,
  steps: readonly Migration[] = migrations,
  current: number = SCHEMA_VERSION,
): Record<string, unknown> {
  let result = document;
  for (const step of steps) {
    if (step.to > from && step.to <= current) result = { ...step.run(result), schemaVersion: step.to };
  }
  return result;
}
