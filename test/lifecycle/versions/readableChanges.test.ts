import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangedPart,
  type ComparedVersions,
  countPlaces,
  readableChanges,
} from '../../../src/lifecycle';
import { type CharterDraft, diffCharters, partKeys, writePath } from '../../../src/model';
import { exampleCharters } from '../../../src/testing';
import { fullCharter } from '../../helpers/fullCharter';

const { quillmere, tavlio, thalassaia } = exampleCharters;

function compare(before: unknown, after: unknown): ComparedVersions {
  const result = readableChanges(before, after);
  if (result.kind !== 'compared') throw new Error(`They are meant to be comparable: ${result.kind}`);
  return result;
}

const base: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  locale: 'en',
  version: '1.0',
  mission: { statement: 'We help sellers sell' },
  scope: {
    in: [
      { id: 'a', text: 'Onboarding' },
      { id: 'b', text: 'Coaching' },
    ],
  },
  services: [
    { id: 'onboarding', horizon: 'now', beneficiaries: ['seller', 'buyer'] },
    { id: 'coaching', horizon: 'next' },
    { id: 'deib-partnership' },
  ],
  budget: { amount: 250_000, currency: 'EUR' },
  period: { from: '2026-01-01', to: '2026-12-31' },
  indicators: [{ id: 'win', target: { value: 28.1 }, series: [{ period: '2026-01', value: 20 }] }],
  parties: [{ id: 'sales', name: 'Sales' }],
};

/** The only place that changed. */
const onlyPlace = (after: CharterDraft, kind: 'agreed' | 'recorded' = 'agreed') => {
  const [part, ...more] = compare(base, after)[kind];
  expect(more).toEqual([]);
  expect(part?.places).toHaveLength(1);
  return { part: part?.part, ...part?.places[0] };
};

const changed = (path: string, value: unknown) => writePath(base, path, value);

describe('readableChanges', () => {
  it('shows the words of a text', () => {
    expect(onlyPlace(changed('mission/statement', 'We help sellers win'))).toEqual({
      part: 'mission',
      path: 'mission/statement',
      kind: 'changed',
      isItem: false,
      changes: [
        {
          path: 'mission/statement',
          kind: 'changed',
          pieces: {
            shape: 'text',
            texts: [
              {
                runs: [
                  { kind: 'same', text: 'We help sellers ' },
                  { kind: 'deleted', text: 'sell' },
                  { kind: 'inserted', text: 'win' },
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it.each([
    [
      'mission/statement',
      { en: 'We help sellers sell', el: 'Βοηθάμε' },
      'changed',
      {
        shape: 'text',
        texts: [
          { runs: [{ kind: 'deleted', text: 'We help sellers sell' }] },
          { language: 'en', runs: [{ kind: 'inserted', text: 'We help sellers sell' }] },
          { language: 'el', runs: [{ kind: 'inserted', text: 'Βοηθάμε' }] },
        ],
      },
    ],
    [
      'budget/amount',
      310_000,
      'changed',
      { shape: 'number', before: 250_000, after: 310_000, difference: 60_000, unit: 'money' },
    ],
    ['budget/amount', undefined, 'removed', { shape: 'number', before: 250_000, unit: 'money' }],
    [
      'period/to',
      '2027-03-31',
      'changed',
      { shape: 'date', before: '2026-12-31', after: '2027-03-31', days: 90 },
    ],
    ['budget/controlledByEnablement', true, 'added', { shape: 'value', after: true }],
  ])('shows a change of %s to %j by what the field holds', (path, value, kind, pieces) => {
    expect(onlyPlace(changed(path, value)).changes).toEqual([{ path, kind, pieces }]);
  });

  it.each([
    ['horizon', 'later', { shape: 'choice', vocabulary: 'horizon', before: 'now', after: 'later' }],
    [
      'beneficiaries',
      ['seller', 'employee'],
      { shape: 'set', added: ['employee'], removed: ['buyer'], vocabulary: 'beneficiary' },
    ],
    [
      'beneficiaries',
      ['buyer', 'seller'],
      { shape: 'set', added: [], removed: [], vocabulary: 'beneficiary' },
    ],
  ])('shows a changed %s of an item under the item', (field, value, pieces) => {
    const path = `services/onboarding/${field}`;
    expect(onlyPlace(changed(path, value))).toEqual({
      part: 'services',
      path: 'services/onboarding',
      kind: 'changed',
      isItem: true,
      changes: [{ path, kind: 'changed', pieces }],
    });
  });

  it('calculates a difference without the dust of binary fractions', () => {
    const [change] = onlyPlace(changed('indicators/win/target/value', 28.4)).changes ?? [];
    expect(change?.pieces).toEqual({ shape: 'number', before: 28.1, after: 28.4, difference: 0.3 });
  });

  it('shows items that came, went, moved and changed, each once', () => {
    const [onboarding, coaching] = base.services ?? [];
    const services = [
      { ...coaching, id: 'coaching', horizon: 'now' },
      onboarding,
      { id: 'content-management' },
    ];
    const [part] = compare(base, { ...base, services }).agreed;
    expect(
      part?.places.map(({ path, kind, changes }) => [path, kind, changes.map((one) => one.pieces.shape)]),
    ).toEqual([
      ['services/deib-partnership', 'removed', ['item']],
      ['services/coaching', 'changed', ['place', 'choice']],
      ['services/content-management', 'added', ['item']],
    ]);
    expect(part?.places[1]?.changes[0]).toEqual({
      path: 'services/coaching',
      kind: 'moved',
      pieces: { shape: 'place', before: 1, after: 0 },
    });
    expect(part?.places[2]?.changes[0]?.pieces).toEqual({
      shape: 'item',
      item: { id: 'content-management' },
    });
  });

  it.each([
    ['approvals', [{ id: 's', partyId: 'sales', version: '1.0', state: 'signed', at: '2026-02-01' }]],
    ['changeLog', [{ id: 'l', version: '1.1' }]],
    ['status', 'active'],
    ['version', '2.0'],
    ['review/history', [{ id: 'r', on: '2026-03-31' }]],
    ['review/nextDue', '2026-06-30'],
    ['indicators/win/series', [{ period: '2026-01', value: 21 }]],
    ['annotations', [{ id: 'n', text: 'New method' }]],
  ])('keeps %s, which is recorded, apart from what was agreed', (path, value) => {
    const { agreed, recorded } = compare(base, changed(path, value));
    expect(agreed).toEqual([]);
    expect(countPlaces(recorded)).toBe(1);
  });

  it('shows a corrected figure with its difference', () => {
    const after = changed('indicators/win/series', [{ period: '2026-01', value: 23.5 }]);
    expect(onlyPlace(after, 'recorded').changes).toEqual([
      {
        path: 'indicators/win/series/2026-01/value',
        kind: 'changed',
        pieces: { shape: 'number', before: 20, after: 23.5, difference: 3.5 },
      },
    ]);
  });

  it('shows what the model does not know as it is', () => {
    const after = { ...base, ext: { 'acme.crm': { pipeline: 3 } } };
    expect(onlyPlace(after as CharterDraft)).toMatchObject({
      path: 'ext/acme.crm',
      changes: [{ kind: 'added', pieces: { shape: 'value', after: { pipeline: 3 } } }],
    });
  });

  it('says that a newer version of the product wrote one side, and guesses nothing', () => {
    expect(readableChanges(base, { ...base, schemaVersion: 2, mission: 'of another kind' })).toMatchObject({
      kind: 'unreadable',
      side: 'after',
    });
    expect(readableChanges({ ...base, schemaVersion: 2 }, base)).toEqual({
      kind: 'newer-schema',
      side: 'before',
      schemaVersion: 2,
    });
    expect(readableChanges(base, { ...base, schemaVersion: 9, minReader: 9 })).toEqual({
      kind: 'newer-schema',
      side: 'after',
      schemaVersion: 9,
    });
    expect(readableChanges(base, 'no charter')).toMatchObject({ kind: 'unreadable', side: 'after' });
  });

  it('is done with a text of 100,000 characters quickly', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `word${at % 700}`).join(' ');
    const after = changed('mission/statement', `${text} at last`);
    const start = performance.now();
    const { agreed } = compare(changed('mission/statement', text), after);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(agreed[0]?.places[0]?.changes[0]?.pieces).toMatchObject({
      texts: [{ runs: [{ kind: 'same' }, { kind: 'inserted', text: ' at last' }] }],
    });
  });

  it('changes nothing, and takes frozen contents', () => {
    const [before, after] = [JSON.stringify(base), JSON.stringify(quillmere)];
    compare(base, quillmere);
    expect([JSON.stringify(base), JSON.stringify(quillmere)]).toEqual([before, after]);
  });
});

const pathsOf = (parts: readonly ChangedPart[]) =>
  parts.flatMap(({ places }) =>
    places.flatMap(({ changes }) => changes.map(({ path, kind }) => `${kind} ${path}`)),
  );

describe('the laws of readable changes', () => {
  const charters = [quillmere, tavlio, thalassaia, fullCharter((name) => `Text of ${name}`), base];
  const charter = fc.constantFrom(...charters);
  /** A charter with some parts of another one. */
  const mixed = fc
    .tuple(charter, charter, fc.subarray([...partKeys, 'organisation', 'version']))
    .map(([a, b, keys]) => {
      const taken = keys.map((key) => [key, (b as unknown as Record<string, unknown>)[key]]);
      return {
        ...a,
        ...Object.fromEntries(taken.filter(([, value]) => value !== undefined)),
      } as CharterDraft;
    });

  it('equal contents do not differ', () => {
    fc.assert(
      fc.property(mixed, (one) => {
        const { agreed, recorded } = compare(one, structuredClone(one));
        expect([...agreed, ...recorded]).toEqual([]);
      }),
    );
  });

  it('every change is shown once, under its part', () => {
    fc.assert(
      fc.property(mixed, mixed, (before, after) => {
        const { agreed, recorded } = compare(before, after);
        const expected = diffCharters(before, after)
          .filter(({ path }) => !['id', 'schemaVersion', 'minReader', '$schema'].includes(path))
          .map(({ kind, path }) => `${kind} ${path}`);
        expect([...pathsOf(agreed), ...pathsOf(recorded)].sort()).toEqual(expected.sort());
        for (const parts of [agreed, recorded]) {
          expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
          for (const { places } of parts) {
            expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what was inserted one way is deleted the other way', () => {
    fc.assert(
      fc.property(mixed, mixed, (before, after) => {
        expect(countPlaces(compare(before, after).agreed)).toBe(countPlaces(compare(after, before).agreed));
      }),
      { numRuns: 40 },
    );
  });
});
