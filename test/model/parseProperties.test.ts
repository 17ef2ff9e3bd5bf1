import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimits, parseCharter } from '../../src/model';
import { conforms } from '../../src/model/conforms';
import { draftSchema } from '../../src/model/draftSchema';
import { countKeys, findJsonFault } from '../../src/model/findJsonFault';
import { exampleCharters } from '../../src/testing/examples';

const seed = { seed: 11 };

type Keys = readonly string[];

/** The way to every value inside a value. */
function waysInto(value: unknown, way: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...way, key], ...waysInto(inner, [...way, key])]);
}

/** A copy with another value in one place; what is off the way there is shared. */
function bent(value: unknown, [key = '', ...rest]: Keys, odd: unknown): unknown {
  const inner = rest.length === 0 ? odd : bent((value as Record<string, unknown>)[key], rest, odd);
  return Array.isArray(value)
    ? value.with(Number(key), inner)
    : { ...(value as Record<string, unknown>), [key]: inner };
}

const oddValue = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    -0,
    '',
    [],
    {},
    [[]],
    [null],
    { id: null },
    '\ud800',
    1e300,
  ),
);

describe('parseCharter, whatever it is given,', () => {
  it('answers and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => typeof parseCharter(input).ok === 'boolean'),
      seed,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => parseCharter(input).ok === false),
      seed,
    );
  });

  it('answers when any value of a charter is of another type, and says where', () => {
    const ways = waysInto(exampleCharters.quillmere);
    fc.assert(
      fc.property(fc.constantFrom(...ways), oddValue, (way, value) => {
        const result = parseCharter(bent(exampleCharters.quillmere, way, value));
        if (!result.ok) {
          expect(result.issues.length).toBeGreaterThan(0);
          for (const issue of result.issues) expect(issue.code).toMatch(/^[a-z-]+$/);
        }
        return true;
      }),
      { ...seed, numRuns: 1000 },
    );
  });

  it('gives back what it opened: a second reading repairs nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.constantFrom('a', 'a-2', '', 'b') })),
        fc.string({ unit: 'binary' }),
        (risks, title) => {
          const first = parseCharter({ schemaVersion: 1, id: 'c', title, risks });
          if (!first.ok) throw new Error('It should have been repaired.');
          const second = parseCharter(JSON.stringify(first.charter));
          expect(second).toEqual({ ...first, issues: [] });
        },
      ),
      seed,
    );
  });
});

describe('conforms', () => {
  it('judges as the schema does, for better and for worse', () => {
    const ways = waysInto(exampleCharters.thalassaia);
    const judged = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.oneof(oddValue, fc.jsonValue()), (way, value) => {
        const charter = bent(exampleCharters.thalassaia, way, value) as Record<string, unknown>;
        fc.pre(checkLimits(charter) === undefined);
        const { success } = draftSchema().safeParse(charter);
        expect(conforms(charter)).toBe(success);
        judged[`${success}`]++;
      }),
      { ...seed, numRuns: 3000 },
    );
    expect(Math.min(judged.true, judged.false)).toBeGreaterThan(100);
  });

  it.each([
    ['an id that is missing', { schemaVersion: 1 }],
    ['a reader that is a text', { schemaVersion: 1, id: 'c', minReader: '1' }],
    ['extensions in a list', { schemaVersion: 1, id: 'c', ext: [] }],
    [
      'a figure without a value',
      { schemaVersion: 1, id: 'c', indicators: [{ id: 'i', series: [{ period: '2026' }] }] },
    ],
  ])('refuses %s', (_, document) => {
    expect(conforms(document)).toBe(false);
    expect(draftSchema().safeParse(document).success).toBe(false);
  });
});

describe('findJsonFault', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  const keysIn = (value: unknown): number =>
    typeof value !== 'object' || value === null
      ? 0
      : (Array.isArray(value) ? 0 : Object.keys(value).length) +
        Object.values(value).reduce((sum: number, inner) => sum + keysIn(inner), 0);

  it('agrees with JSON.parse on every text, cut, doubled or bent', () => {
    const json = fc
      .tuple(fc.jsonValue(), fc.constantFrom(0, 2))
      .map(([value, space]) => JSON.stringify(value, null, space));
    const altered = fc.tuple(
      json,
      fc.nat(),
      fc.constantFrom('', ',', '"', '\\', '{', ']', '1', ' ', '\n', '\u0001', 'e', '\\u12'),
    );
    fc.assert(
      fc.property(altered, ([text, position, inserted]) => {
        const at = position % (text.length + 1);
        for (const variant of [text, text.slice(0, at), text.slice(0, at) + inserted + text.slice(at)]) {
          const fault = findJsonFault(variant);
          if (isJson(variant)) expect(fault === undefined || fault.duplicateKey !== undefined).toBe(true);
          else expect(fault).toBeDefined();
        }
      }),
      { ...seed, numRuns: 3000 },
    );
  });

  it('counts the keys that a text writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(0, 3), (value, space) => {
        expect(countKeys(JSON.stringify(value, null, space))).toBe(keysIn(value));
      }),
      { ...seed, numRuns: 1000 },
    );
    expect(countKeys('{"a":1,"a" \n: {"b\\\\":"\\":"}}')).toBe(3);
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const text of [
      '"'.padEnd(4_000_000, '\\'),
      '['.repeat(2_000_000),
      `"${'a'.repeat(4_000_000)}`,
      '"\\"'.repeat(500_000),
    ]) {
      const before = performance.now();
      expect(findJsonFault(text)).toBeDefined();
      expect(performance.now() - before).toBeLessThan(5000);
    }
  });
});
