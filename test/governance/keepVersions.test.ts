import { describe, expect, it } from 'vitest';
import { keepVersions } from '../../src/governance';
import type { Publication } from '../../src/governance/signing/publication';
import { type CharterVersion, createMemoryVersionStore, type VersionStore } from '../../src/lifecycle';
import { exampleCharters } from '../../src/testing/examples';

const charter = exampleCharters.tavlio;
const first: Publication = { charter, version: '1.2', level: 'major', note: 'First' };
const next: Publication = {
  charter: { ...charter, version: '1.3' },
  version: '1.3',
  level: 'minor',
  note: 'A name',
  previous: '1.2',
};
const by = { id: 'maya', name: 'Maya' };

/** A clock that ticks a minute each time it is asked. */
function clock() {
  let minute = 10;
  return () => `2026-09-30T09:${minute++}:00Z`;
}

describe('keepVersions', () => {
  it('keeps each version with its note, its author and its content', async () => {
    const store = createMemoryVersionStore();
    const keep = keepVersions(store, { at: clock(), by });
    expect(await keep(first)).toBeUndefined();
    expect(await keep(next)).toBeUndefined();
    expect(await store.list(charter.id)).toMatchObject([
      { version: '1.3', level: 'minor', note: 'A name', byId: 'maya', byName: 'Maya' },
      { version: '1.2', at: '2026-09-30T09:10:00Z' },
    ]);
    const loaded = await store.load(charter.id, '1.3');
    expect(loaded).toMatchObject({ kind: 'found', version: { content: next.charter } });
  });

  it('says which version is the newest when somebody was faster, and keeps nothing', async () => {
    const store = createMemoryVersionStore();
    await keepVersions(store, { at: clock(), by })(first);
    await keepVersions(store, { at: clock(), by: { id: 'tom', name: 'Tom' } })(next);
    expect(await keepVersions(store, { at: clock(), by })({ ...next, note: 'Mine' })).toEqual({
      conflict: '1.3',
    });
    expect(await store.list(charter.id)).toHaveLength(2);
  });

  it('keeps a version once when the answer to it got lost', async () => {
    const memory = createMemoryVersionStore();
    let isLost = true;
    const seen: CharterVersion[] = [];
    const store: VersionStore = {
      ...memory,
      async publish(record, request) {
        seen.push(record);
        const answer = await memory.publish(record, request);
        if (isLost) throw new Error('The line is down');
        return answer;
      },
    };
    const keep = keepVersions(store, { at: clock() });
    await expect(keep(first)).rejects.toThrow('The line is down');
    isLost = false;
    expect(await keep({ ...first })).toBeUndefined();
    expect(seen[1]).toEqual(seen[0]);
    expect(await store.list(charter.id)).toHaveLength(1);
  });

  it('names the version that the store lacks', async () => {
    const keep = keepVersions(createMemoryVersionStore(), { at: clock() });
    await expect(keep(next)).rejects.toThrow('no version 1.2');
  });
});
