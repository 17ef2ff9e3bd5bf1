import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  type CharterExtension,
  defineExtension,
  parseCharter,
  readExtension,
  type StandardSchema,
  writeExtension,
  writePath,
} from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

type Segments = { segments: string[] };

const schema = z.object({ segments: z.array(z.string()) });

/** Version 1 held one segment as a text, version 2 a list under another name. */
const revenue = defineExtension<Segments>({
  id: 'acme.revenue',
  version: 3,
  schema,
  migrations: {
    2: (data) => ({ list: [(data as { segment: string }).segment] }),
    3: (data) => ({ segments: (data as { list: string[] }).list }),
  },
});

const { tavlio } = exampleCharters;
const withData = (record: unknown) => ({ ...tavlio, ext: { 'acme.revenue': record } });

describe('defineExtension', () => {
  const parts: CharterExtension = { id: 'acme.revenue', version: 1, schema };

  it.each(['revenue', 'Acme.revenue', 'acme.', '.acme', 'acme..x', '1a.b', 'acme/revenue', 'a.__proto__'])(
    'refuses the id %j',
    (id) => {
      expect(() => defineExtension({ ...parts, id })).toThrow(/must be reverse-DNS/);
    },
  );

  it('refuses versions that are no positive whole number, and gaps in the migrations', () => {
    for (const version of [0, -1, 1.5, Number.NaN]) {
      expect(() => defineExtension({ ...parts, version })).toThrow(/positive whole number/);
    }
    expect(() => defineExtension({ ...parts, version: 3, migrations: { 3: (data) => data } })).toThrow(
      /lacks the migration to version 2/,
    );
    expect(defineExtension({ ...parts, id: 'com.acme-corp.sales2' }).version).toBe(1);
  });
});

describe('extension data', () => {
  it('are kept through parsing and editing when nobody knows the extension', () => {
    const charter = withData({ version: 7, data: { deep: [null, { a: 1 }] }, stamp: 'x' });
    const result = parseCharter(JSON.stringify(charter));
    if (!result.ok) throw new Error('It should open.');
    const edited = writePath(result.charter, 'title', 'Renamed');
    expect(JSON.stringify(edited.ext)).toBe(JSON.stringify(charter.ext));
  });

  it('are absent, written, read back, and written without touching the others', () => {
    expect(readExtension(tavlio, revenue)).toEqual({ state: 'absent' });
    const other = { ...tavlio, ext: { 'other.host': 1 } };
    const written = writeExtension(other, revenue, { segments: ['north'] });
    expect(written.ext).toEqual({
      'other.host': 1,
      'acme.revenue': { version: 3, data: { segments: ['north'] } },
    });
    expect(readExtension(written, revenue)).toEqual({ state: 'ok', data: { segments: ['north'] } });
    expect(other.ext).toEqual({ 'other.host': 1 });
  });

  it.each([
    [1, { segment: 'north' }],
    [2, { list: ['north'] }],
  ])('of version %i are migrated step by step, and the charter stays as it is', (version, data) => {
    const charter = withData({ version, data });
    const before = JSON.stringify(charter);
    expect(readExtension(charter, revenue)).toEqual({
      state: 'ok',
      data: { segments: ['north'] },
      migratedFrom: version,
    });
    expect(JSON.stringify(charter)).toBe(before);
  });

  it('of a newer version are locked, not lost', () => {
    expect(readExtension(withData({ version: 4, data: {} }), revenue)).toEqual({
      state: 'locked',
      reason: 'newer',
      issues: [{ code: 'newer-version', path: 'ext/acme.revenue', severity: 'warning' }],
    });
  });

  it.each([
    ['nothing', null],
    ['no version', { data: { segments: [] } }],
    ['half a version', { version: 2.5, data: { segments: [] } }],
    ['version 0', { version: 0, data: { segments: [] } }],
    ['data of another shape', { version: 3, data: { segments: 'north' } }],
    ['data on which a migration fails', { version: 1, data: null }],
  ])('that hold %s are locked as invalid', (_, record) => {
    expect(readExtension(withData(record), revenue)).toEqual({
      state: 'locked',
      reason: 'invalid',
      issues: [{ code: 'wrong-type', path: 'ext/acme.revenue', severity: 'warning' }],
    });
  });

  it('of version 0 are locked even when the schema takes anything', () => {
    const anything = defineExtension({ id: 'acme.any', version: 1, schema: z.unknown() });
    const charter = { ...tavlio, ext: { 'acme.any': { version: 0, data: 'kept' } } };
    expect(readExtension(charter, anything).state).toBe('locked');
  });

  it('cannot be checked by a schema that answers later', () => {
    const later: StandardSchema = {
      '~standard': { version: 1, vendor: 'test', validate: (value) => Promise.resolve({ value }) },
    };
    const extension = defineExtension({ id: 'acme.later', version: 1, schema: later });
    const charter = { ...tavlio, ext: { 'acme.later': { version: 1, data: 1 } } };
    expect(() => readExtension(charter, extension)).toThrow(/must answer at once/);
  });
});
