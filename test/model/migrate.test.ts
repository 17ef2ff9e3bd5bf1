import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations, SCHEMA_VERSION } from '../../src/model';

const steps: readonly Migration[] = [
  { to: 2, run: ({ title, ...rest }) => ({ ...rest, name: title }) },
  { to: 3, run: (document) => ({ ...document, seen: [...((document.seen as number[]) ?? []), 3] }) },
];

const old = Object.freeze({ schemaVersion: 1, id: 'c', title: 'T', unknown: { kept: true } });

describe('migrate', () => {
  it('runs every later step once, in order, and stamps each version', () => {
    expect(migrate(old, 1, steps, 3)).toEqual({
      schemaVersion: 3,
      id: 'c',
      name: 'T',
      unknown: { kept: true },
      seen: [3],
    });
  });

  it('runs only the steps between the two versions', () => {
    expect(migrate({ ...old, schemaVersion: 2 }, 2, steps, 3)).toEqual({
      ...old,
      schemaVersion: 3,
      seen: [3],
    });
    expect(migrate(old, 1, steps, 2)).toEqual({
      schemaVersion: 2,
      id: 'c',
      name: 'T',
      unknown: { kept: true },
    });
  });

  it('returns a document of the current version as it is', () => {
    expect(migrate(old, 3, steps, 3)).toBe(old);
    expect(migrate(old, SCHEMA_VERSION)).toBe(old);
  });

  it('has one step for each version after the first', () => {
    expect(migrations.map((step) => step.to)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, n) => n + 2),
    );
  });
});
