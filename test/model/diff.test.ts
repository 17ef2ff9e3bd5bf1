import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CharterChange,
  type CharterDraft,
  diffCharters,
  insertItem,
  itemKey,
  joinPath,
  moveItem,
  readPath,
  splitPath,
  writePath,
} from '../../src/model';
import { longestIncreasing } from '../../src/model/longestIncreasing';
import { exampleCharters } from '../../src/testing/examples';

const { quillmere } = exampleCharters;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Applies changes to the charter that they were found in; the order of list items comes from the moves. */
function apply(charter: CharterDraft, changes: readonly CharterChange[]): CharterDraft {
  let result = charter;
  for (const { path, kind, after } of changes) {
    if (kind === 'removed') result = writePath(result, path, undefined);
    else if (kind === 'changed') result = writePath(result, path, after);
    else if (kind === 'added') {
      const parent = joinPath(...splitPath(path).slice(0, -1));
      const isItem =
        Array.isArray(readPath(result, parent)) || typeof (after as { id?: string })?.id === 'string';
      result = isItem ? insertItem(result, parent, after as object) : writePath(result, path, after);
    }
  }
  return result;
}

/** A charter whose lists stand in the order of their keys, so that only content counts. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inKeyOrder);
    return items.every((item) => itemKey(item) !== undefined)
      ? items.sort((x, y) => ((itemKey(x) ?? '') < (itemKey(y) ?? '') ? -1 : 1))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inKeyOrder(inner)]));
}

type Edit = (charter: CharterDraft) => CharterDraft;

const services = (charter: CharterDraft) => charter.services ?? [];

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.string({ minLength: 1 }).map(
    (text): Edit =>
      (c) =>
        writePath(c, 'mission/statement', text),
  ),
  fc.constant<Edit>((c) => writePath(c, 'mission/whyInvested', undefined)),
  fc.constant<Edit>((c) => writePath(c, 'risks', undefined)),
  fc.nat(99).map(
    (n): Edit =>
      (c) =>
        readPath(c, `services/new-${n}`)
          ? c
          : insertItem(c, 'services', { id: `new-${n}`, custom: `New ${n}` }, n),
  ),
  fc.nat(9).map(
    (n): Edit =>
      (c) => {
        const service = services(c)[n];
        return service ? writePath(c, joinPath('services', service.id), undefined) : c;
      },
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([from, to]): Edit =>
      (c) => {
        const service = services(c)[from];
        return service ? moveItem(c, joinPath('services', service.id), to) : c;
      },
  ),
  fc.tuple(fc.nat(9), fc.string()).map(
    ([n, text]): Edit =>
      (c) => {
        const service = services(c)[n];
        return service ? writePath(c, joinPath('services', service.id, 'serviceLevel', 'promise'), text) : c;
      },
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(
    (value): Edit =>
      (c) =>
        writePath(c, 'indicators/win/series/2026-07/value', value === 0 ? 0 : value),
  ),
  fc.jsonValue().map(
    (value): Edit =>
      (c) =>
        writePath(c, 'ext/acme.revenue', { version: 1, data: value }),
  ),
  fc.string({ minLength: 1 }).map(
    (text): Edit =>
      (c) =>
        writePath(c, 'futureField', [{ text }]),
  ),
);

describe('diffCharters', () => {
  it('finds nothing between equal charters, shared or copied', () => {
    for (const charter of Object.values(exampleCharters)) {
      expect(diffCharters(charter, charter)).toEqual([]);
      expect(diffCharters(charter, copy(charter))).toEqual([]);
    }
    expect(diffCharters(quillmere, { ...quillmere, constraints: [] })).toEqual([]);
  });

  it('says what was added, removed, moved and changed, in the order of the parts', () => {
    let after = writePath(quillmere, 'review/cadence', 'monthly');
    after = writePath(after, 'mission/statement', undefined);
    after = writePath(after, 'services/content-management', undefined);
    after = insertItem(after, 'services', { id: 'coaching' }, 0);
    after = moveItem(after, 'services/deib-partnership', 0);
    after = writePath(after, 'services/onboarding/platforms', ['LMS', 'CRM']);
    after = writePath(after, 'indicators/coa/series/2026-07/value', 71);
    after = writePath(after, 'title', 'Renamed');
    after = writePath(after, 'services/onboarding/vendorNote', { a: [1] });
    after = writePath(after, 'ext/acme.revenue', { version: 1, data: 7 });
    expect(diffCharters(quillmere, after)).toEqual([
      { path: 'title', kind: 'changed', before: quillmere.title, after: 'Renamed' },
      { path: 'mission/statement', kind: 'removed', before: quillmere.mission?.statement, part: 'mission' },
      {
        path: 'services/content-management',
        kind: 'removed',
        before: readPath(quillmere, 'services/content-management'),
        part: 'services',
      },
      { path: 'services/deib-partnership', kind: 'moved', before: 4, after: 0, part: 'services' },
      { path: 'services/coaching', kind: 'added', after: { id: 'coaching' }, part: 'services' },
      {
        path: 'services/onboarding/platforms',
        kind: 'changed',
        before: ['LMS'],
        after: ['LMS', 'CRM'],
        part: 'services',
      },
      { path: 'services/onboarding/vendorNote', kind: 'added', after: { a: [1] }, part: 'services' },
      {
        path: 'indicators/coa/series/2026-07/value',
        kind: 'changed',
        before: null,
        after: 71,
        part: 'indicators',
      },
      { path: 'review/cadence', kind: 'changed', before: 'quarterly', after: 'monthly', part: 'review' },
      { path: 'ext/acme.revenue', kind: 'added', after: { version: 1, data: 7 } },
    ]);
  });

  it('compares lists as a whole when ids cannot tell their items apart', () => {
    const twins = { ...quillmere, values: [{ id: 'v' }, { id: 'v', text: 'x' }] };
    expect(diffCharters(quillmere, twins)).toEqual([
      { path: 'values', kind: 'added', after: twins.values, part: 'mission' },
    ]);
  });

  it('leads from one charter to the other, and back', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 12 }), (edits) => {
        const after = edits.reduce((charter, edit) => edit(charter), quillmere);
        for (const [from, to] of [
          [quillmere, after],
          [after, quillmere],
        ] as const) {
          const changes = diffCharters(from, copy(to));
          expect(inKeyOrder(apply(from, changes))).toEqual(inKeyOrder(to));
          expect(new Set(changes.map((c) => `${c.kind} ${c.path}`)).size).toBe(changes.length);
        }
        expect(diffCharters(quillmere, after).length).toBe(diffCharters(after, quillmere).length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('moves as few items as can be, and the others stay in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 30 }), (order) => {
        const sorted = [...order].sort((a, b) => a - b);
        const list = (ids: readonly number[]) => ({
          ...quillmere,
          risks: ids.map((n) => ({ id: `r${n}` })),
        });
        const moved = diffCharters(list(sorted), list(order));
        expect(moved.every((change) => change.kind === 'moved')).toBe(true);
        const stayed = order.filter((n) => !moved.some((change) => change.path === `risks/r${n}`));
        expect(stayed).toEqual([...stayed].sort((a, b) => a - b));
        expect(moved.length).toBe(order.length - longestRun(order));
      }),
      { seed: 7 },
    );
  });

  it('reads only what is not shared: one edit among 10,000 services costs one item', () => {
    let reads = 0;
    const watched = (id: string) =>
      new Proxy(
        { id, custom: 'x' },
        {
          ownKeys: (target) => {
            reads++;
            return Reflect.ownKeys(target);
          },
        },
      );
    const many = { ...quillmere, services: Array.from({ length: 10_000 }, (_, n) => watched(`s${n}`)) };
    const edited = { ...many, services: many.services.with(5, { id: 's5', custom: 'y' }) };
    expect(diffCharters(many, edited).map((change) => change.path)).toEqual(['services/s5/custom']);
    expect(reads).toBe(1);
  });
});

/** Length of the longest increasing subsequence, the slow and obvious way. */
function longestRun(values: readonly number[]): number {
  const lengths: number[] = [];
  values.forEach((value, i) => {
    lengths.push(1 + Math.max(0, ...lengths.filter((_, j) => (values[j] ?? 0) < value && j < i)));
  });
  return Math.max(0, ...lengths);
}

describe('longestIncreasing', () => {
  it('takes everything that is in order and nothing of nothing', () => {
    expect([...longestIncreasing([])]).toEqual([]);
    expect(longestIncreasing([1, 2, 9]).size).toBe(3);
    expect(longestIncreasing([3, 2, 1]).size).toBe(1);
  });
});
