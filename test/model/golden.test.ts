import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CharterDraft, lintCharter, parseCharter, SCHEMA_VERSION } from '../../src/model';
import { documentMeta } from '../../src/model/charter';
import { walkFields } from '../../src/model/lint/walkFields';
import type { FieldMeta } from '../../src/model/spec';

const folder = new URL('../golden/', import.meta.url);
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Every field of the model, without item ids: `services.serviceLevel.promise`. */
function fieldsOf(meta: FieldMeta, name: string): string[] {
  if (meta.kind === 'list') return [name, ...fieldsOf(meta.item, name)];
  if (meta.kind !== 'group') return [name];
  return Object.entries(meta.fields).flatMap(([key, inner]) =>
    fieldsOf(inner, name ? `${name}.${key}` : key),
  );
}

function filledFieldsOf(charter: CharterDraft): Set<string> {
  const filled = new Set<string>();
  const keys = new Map<FieldMeta, string>();
  const name = (meta: FieldMeta, at: string): void => {
    keys.set(meta, at);
    if (meta.kind === 'list') name(meta.item, at);
    if (meta.kind === 'group') {
      for (const [key, inner] of Object.entries(meta.fields)) name(inner, at ? `${at}.${key}` : key);
    }
  };
  name(documentMeta, '');
  walkFields(charter, (meta) => filled.add(keys.get(meta) ?? ''));
  return filled;
}

describe('golden files', () => {
  it('exist for every version that was ever released', () => {
    expect(files).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, n) => `v${n + 1}.json`));
  });

  it.each(files)('%s opens without a repair and becomes the current version', (file) => {
    const result = parseCharter(read(file));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const version = Number(/\d+/.exec(file)?.[0]);
    expect(result.issues).toEqual([]);
    expect(result.readOnly).toBe(false);
    expect(result.charter.schemaVersion).toBe(SCHEMA_VERSION);
    expect(result.migratedFrom).toBe(version < SCHEMA_VERSION ? version : undefined);
    expect(result.charter.ext).toEqual({
      'acme.revenue': { version: 2, data: { segments: ['north', 'south'], ratio: 0.25 } },
    });
    expect(
      lintCharter(result.charter, { now: '2026-08-30' }).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('the newest one fills every field of the model and comes back to the byte', () => {
    const text = read(`v${SCHEMA_VERSION}.json`);
    const result = parseCharter(text);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const filled = filledFieldsOf(result.charter);
    expect(fieldsOf(documentMeta, '').filter((field) => !filled.has(field))).toEqual([]);
    expect(`${JSON.stringify(result.charter, null, 2)}\n`).toBe(text);
  });
});
