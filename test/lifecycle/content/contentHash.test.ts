import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash, isSuperseded, stampOf } from '../../../src/lifecycle';
import { sha256 } from '../../../src/lifecycle/content/sha256';
import { type CharterDraft, writePath } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere } = exampleCharters;
const nodes = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  test('gives the digests that the standard prints', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('agrees with Node at every length around a block, and for any text', () => {
    for (let length = 0; length < 200; length++)
      expect(sha256('ω'.repeat(length))).toBe(nodes('ω'.repeat(length)));
    expect(sha256('x'.repeat(1_000_000))).toBe(nodes('x'.repeat(1_000_000)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === nodes(text)),
      { seed: 256, numRuns: 300 },
    );
  });
});

describe('contentHash', () => {
  test('is that of the agreed content as JSON with sorted keys', () => {
    const charter: CharterDraft = { schemaVersion: 1, title: 'T', id: 'c', status: 'active', version: '1.0' };
    expect(contentHash(charter)).toBe(nodes('{"id":"c","title":"T","version":"1.0"}'));
  });

  test('does not see the order of keys or a blank', () => {
    const turned = Object.fromEntries(Object.entries(quillmere).reverse()) as unknown as CharterDraft;
    expect(contentHash(turned)).toBe(contentHash(quillmere));
    const blank = { purpose: '', team: [], deliveryModel: { channels: [] }, ext: {} };
    expect(contentHash({ ...blank, ...quillmere })).toBe(contentHash(quillmere));
    expect(Object.keys(blank).filter((key) => key in quillmere)).toEqual([]);
  });

  test.each([
    ['status', 'superseded'],
    ['schemaVersion', 2],
    ['approvals', [{ id: 's', partyId: 'x', state: 'signed', version: '3.0' }]],
    ['changeLog', [{ id: 'l', note: 'Third version' }]],
    ['annotations', [{ id: 'n', text: 'New price list' }]],
    [`indicators/${quillmere.indicators?.[0]?.id}/series`, [{ period: '2026-10', value: 1 }]],
    [`links/${quillmere.links?.[0]?.id}/belief`, 'retired'],
    [`links/${quillmere.links?.[0]?.id}/decidedOn`, '2026-10-01'],
    ['review/history', [{ id: 'r', on: '2026-10-01' }]],
    ['review/nextDue', '2027-01-01'],
  ])('%s is recorded under the agreement and does not change it', (path, value) => {
    const after = writePath(quillmere, path, value);
    expect(after).not.toEqual(quillmere);
    expect(contentHash(after)).toBe(contentHash(quillmere));
  });

  test.each([
    ['title', 'Another'],
    ['version', '3.1'],
    ['mission/statement', 'Another'],
    [`services/${quillmere.services?.[0]?.id}/horizon`, 'later'],
    [`indicators/${quillmere.indicators?.[0]?.id}/target`, { value: 1, period: '2026-09' }],
    [`links/${quillmere.links?.[0]?.id}/rationale`, 'Another'],
    ['review/cadence', 'monthly'],
    ['scope/out', undefined],
    ['ext', { 'acme.revenue': { version: 1, data: 1 } }],
  ])('%s is agreed and changes it', (path, value) => {
    expect(contentHash(writePath(quillmere, path, value))).not.toBe(contentHash(quillmere));
  });

  test('the order in which things stand is agreed too', () => {
    const services = quillmere.services?.toReversed();
    expect(contentHash({ ...quillmere, services })).not.toBe(contentHash(quillmere));
  });
});

describe('isSuperseded', () => {
  const copy = stampOf(quillmere);

  test('a copy is good until the agreement changes, whatever is recorded meanwhile', () => {
    expect(copy).toMatchObject({ id: quillmere.id, version: '3.0' });
    expect(isSuperseded(copy, { ...quillmere, status: 'superseded' })).toBe(false);
    expect(isSuperseded(copy, { ...quillmere, title: 'Another' })).toBe(true);
  });

  test('the digits that a page shows are enough, fewer are not', () => {
    const short = { ...copy, hash: copy.hash.slice(0, 12).toUpperCase() };
    expect(isSuperseded(short, quillmere)).toBe(false);
    expect(() => isSuperseded({ ...copy, hash: copy.hash.slice(0, 11) }, quillmere)).toThrow(/12 digits/);
  });

  test('a copy of another charter cannot be compared', () => {
    expect(() => isSuperseded(copy, exampleCharters.tavlio)).toThrow(RangeError);
  });
});
