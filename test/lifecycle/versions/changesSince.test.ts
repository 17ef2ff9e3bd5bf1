import { describe, expect, it } from 'vitest';
import { changesSince, createMemoryVersionStore, lastSignature } from '../../../src/lifecycle';
import type { CharterDraft } from '../../../src/model';
import type { JsonObject } from '../../../src/storage';

const content = (version: string, statement: string): CharterDraft => ({
  schemaVersion: 1,
  id: 'c',
  version,
  mission: { statement },
});
const record = (version: string, statement: string, more: object = {}) => ({
  charterId: 'c',
  version,
  level: 'major' as const,
  at: '2026-01-01T00:00:00Z',
  content: { ...content(version, statement), ...more } as unknown as JsonObject,
});
const store = createMemoryVersionStore({
  versions: [record('1.0', 'One'), record('2.0', 'Two'), record('9.0', 'Of tomorrow', { schemaVersion: 4 })],
});
const signed = (id: string, version: string, state: string, at?: string) => ({
  id,
  partyId: 'sales',
  version,
  state,
  ...(at && { at }),
});

describe('changesSince', () => {
  it('compares the signed text with what it is now', async () => {
    const now = { ...content('3.0', 'Three'), approvals: [signed('s', '1.0', 'signed')] };
    const result = await changesSince(store, { charterId: 'c', since: signed('s', '1.0', 'signed'), now });
    expect(result).toMatchObject({
      kind: 'compared',
      agreed: [{ part: 'mission', places: [{ path: 'mission/statement' }] }],
    });
  });

  it('finds nothing agreed differently when only the recording went on', async () => {
    const now = { ...content('2.0', 'Two'), status: 'active', approvals: [signed('s', '2.0', 'signed')] };
    expect(await changesSince(store, { charterId: 'c', since: '2.0', now })).toMatchObject({
      kind: 'compared',
      agreed: [],
      recorded: [{}, { part: 'agreement' }],
    });
  });

  it('says that the version is not there, or was written by a newer product', async () => {
    const now = content('2.0', 'Two');
    expect(await changesSince(store, { charterId: 'c', since: '1.5', now })).toEqual({
      kind: 'version-absent',
      version: '1.5',
    });
    expect(await changesSince(store, { charterId: 'c', since: '9.0', now })).toEqual({
      kind: 'newer-schema',
      side: 'before',
      schemaVersion: 4,
    });
  });
});

describe('lastSignature', () => {
  const of = (...approvals: object[]) =>
    lastSignature({ schemaVersion: 1, id: 'c', approvals } as CharterDraft, 'sales')?.id;

  it.each([
    [
      'the latest version signed, not the last line',
      [signed('a', '10.0', 'signed'), signed('b', '9.0', 'signed')],
      'a',
    ],
    [
      'one that a later version made void',
      [signed('a', '1.0', 'void', '2026-01-01'), signed('b', '2.0', 'pending')],
      'a',
    ],
    ['none that was void before it was given', [signed('a', '1.0', 'void')], undefined],
    ['none that was declined', [signed('a', '1.0', 'declined', '2026-01-01')], undefined],
    ['none of another party', [{ ...signed('a', '1.0', 'signed'), partyId: 'it' }], undefined],
    ['none without a version', [{ ...signed('a', '1.0', 'signed'), version: undefined }], undefined],
  ])('is %s', (_, approvals, id) => {
    expect(of(...approvals)).toBe(id);
  });
});
