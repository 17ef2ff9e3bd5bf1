import { describe, expect, it } from 'vitest';
import { type CharterDraft, type CharterIssue, checkLimits, parseCharter, writePath } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const { tavlio } = exampleCharters;

const small = { schemaVersion: 1, id: 'c', title: 'Small' };

function opened(input: unknown): {
  charter: CharterDraft;
  issues: readonly CharterIssue[];
  readOnly: boolean;
} {
  const result = parseCharter(input);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`);
  return result;
}

function refused(input: unknown): readonly CharterIssue[] {
  const result = parseCharter(input);
  if (result.ok) throw new Error('Expected the input to be refused.');
  for (const issue of result.issues) expect(issue.severity).toBe('error');
  return result.issues;
}

const codes = (input: unknown) => refused(input).map((issue) => issue.code);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { inside: value };
  return value;
}

describe('parseCharter refuses', () => {
  it.each<readonly [name: string, input: unknown, code: string]>([
    ['nothing', '', 'empty-input'],
    ['spaces and a byte order mark', '\ufeff \n', 'empty-input'],
    ['null as data', null, 'not-an-object'],
    ['undefined', undefined, 'not-plain-data'],
    ['a function', () => small, 'not-plain-data'],
    ['a charter without an id', { ...small, id: '' }, 'not-a-charter'],
    [
      'version 999 for newer readers',
      { ...small, schemaVersion: 999, minReader: 2 },
      'newer-version-unreadable',
    ],
    ...['2', -1, 0, 1.5, null, [], true].map(
      (version) =>
        [
          `version ${JSON.stringify(version)}`,
          { ...small, schemaVersion: version },
          'schema-version-invalid',
        ] as const,
    ),
    ['a constructor', { ...small, constructor: { prototype: { x: 1 } } }, 'forbidden-key'],
    ['a date object', { ...small, period: { from: new Date(0) } }, 'not-plain-data'],
    ['a map', { ...small, ext: new Map() }, 'not-plain-data'],
    ['1e400', '{"schemaVersion":1,"id":"c","budget":{"amount":1e400}}', 'not-finite'],
    [
      'a number that cannot be kept exactly',
      '{"schemaVersion":1,"id":"c","ext":{"n":9007199254740993}}',
      'number-too-large',
    ],
    [
      'a key that is written twice',
      '{"schemaVersion":1,"id":"c",\n"title":"a",\n"t\\u0069tle":"b"}',
      'duplicate-key',
    ],
  ])('%s', (_, input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  it('a cycle, an accessor and a proxy that throws', () => {
    const cycle: Record<string, unknown> = { ...small };
    cycle.self = cycle;
    expect(codes(cycle)).toEqual(['too-deep']);
    let read = false;
    const accessor = Object.defineProperty({ ...small }, 'title', {
      enumerable: true,
      get: () => {
        read = true;
        return 'x';
      },
    });
    expect(codes(accessor)).toEqual(['not-plain-data']);
    expect(read).toBe(false);
    const proxy = new Proxy(small, {
      ownKeys: () => {
        throw new Error('no');
      },
    });
    expect(codes({ ...small, ext: { x: proxy } })).toEqual(['not-plain-data']);
  });

  it('what is too deep, at 101 levels and at 100,000', () => {
    expect(checkLimits(nested(100))).toBeUndefined();
    expect(checkLimits(nested(101))?.code).toBe('too-deep');
    const text = `{"schemaVersion":1,"id":"c","ext":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(codes(text)).toEqual(['too-deep']);
  });

  it('what is too large, before parsing it', () => {
    const bytes = (size: number) =>
      JSON.stringify({ ...small, ext: { a: 'x'.repeat(999_999) } }).padEnd(size);
    expect(opened(bytes(5 * 1024 * 1024)).charter.title).toBe('Small');
    expect(codes(bytes(5 * 1024 * 1024 + 1))).toEqual(['too-large']);
    const greek = 'ω'.repeat(5 * 1024 * 512);
    expect(codes(greek + greek.charAt(0))).toEqual(['too-large']);
    const huge = 'x'.repeat(50 * 1024 * 1024);
    const before = performance.now();
    expect(codes(huge)).toEqual(['too-large']);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('too many values, too long a list, too long a text', () => {
    expect(codes({ ...small, ext: { a: Array(20).fill(Array(10_000).fill(1)) } })).toEqual([
      'too-many-nodes',
    ]);
    expect(codes({ ...small, ext: { a: Array(20).fill(Array(10_000).fill(true)) } })).toEqual([
      'too-many-nodes',
    ]);
    expect(refused({ ...small, ext: { a: Array(1_000_000).fill(0) } })).toEqual([
      { code: 'list-too-long', path: 'ext/a', severity: 'error', params: { max: 10_000 } },
    ]);
    expect(codes({ ...small, title: 'x'.repeat(1_000_001) })).toEqual(['text-too-long']);
  });

  it.each([
    ['a comment', '// hello\n{}', 1],
    ['a text cut short', '{\r\n"a": "x', 2],
    ['a missing bracket', '{"a":\n[1,\n2\n', 4],
    ['something behind', '{}\n\n}', 3],
    ['a hexadecimal number', '{"a":\n0x1F}', 2],
    ['a line break in a text', '{"a":\n\n"x\ny"}', 3],
  ])('%s, and names the line', (_, text, line) => {
    expect(refused(text)).toEqual([{ code: 'not-json', path: '', severity: 'error', params: { line } }]);
  });

  it('a repeated key, and names it and its line', () => {
    expect(refused('{"schemaVersion":1,"id":"c",\n"title":"a",\n"t\\u0069tle":"b"}')).toEqual([
      { code: 'duplicate-key', path: '', severity: 'error', params: { key: 'title', line: 3 } },
    ]);
    expect(
      opened('{"schemaVersion":1,"id":"c","title":"a \\\\\\": \\\\","ext":{"title":"\\":"}}').charter.title,
    ).toBe('a \\": \\');
  });

  it.each([
    ['30 February', 'period/from', { period: { from: '2026-02-30' } }, 'invalid-date'],
    ['29 February of a common year', 'period/from', { period: { from: '2026-02-29' } }, 'invalid-date'],
    ['a date without zeros', 'review/nextDue', { review: { nextDue: '2026-1-1' } }, 'invalid-date'],
    [
      'week 53 of a year with 52',
      'indicators/win/series/2025-W53/period',
      { indicators: [{ id: 'win', series: [{ period: '2025-W53', value: 1 }] }] },
      'invalid-period',
    ],
    [
      'a share of 101',
      'budget/funders/f/sharePct',
      { budget: { funders: [{ id: 'f', sharePct: 101 }] } },
      'out-of-range',
    ],
    ['a list that is a text', 'services', { services: 'all' }, 'wrong-type'],
    ['an item that is a text', 'services/0', { services: ['onboarding'] }, 'wrong-type'],
    ['an id that is a number', 'services/0/id', { services: [{ id: 7 }] }, 'wrong-type'],
    ['null for a field', 'vision', { vision: null }, 'wrong-type'],
    [
      'a text for a figure',
      'indicators/win/series/2026-01/value',
      { indicators: [{ id: 'win', series: [{ period: '2026-01', value: '1' }] }] },
      'wrong-type',
    ],
  ])('%s', (_, path, fields, code) => {
    const [issue] = refused({ ...small, ...fields });
    expect([issue?.code, issue?.path]).toEqual([code, path]);
  });

  it('29 February only of common years', () => {
    expect(opened({ ...small, period: { from: '2024-02-29', to: '2024-02-29' } }).issues).toEqual([]);
  });
});

describe('parseCharter opens', () => {
  it('text behind a byte order mark', () => {
    expect(opened(`\ufeff${JSON.stringify(small)}`).charter).toEqual(small);
  });

  it('a document without a version when it looks like version 1', () => {
    const { schemaVersion: _, ...rest } = tavlio;
    expect(opened(rest).charter).toEqual(tavlio);
  });

  it('a newer version for reading only, when that version says we may', () => {
    expect(opened({ ...small, schemaVersion: 999 }).readOnly).toBe(true);
    const result = opened({ ...small, schemaVersion: 999, minReader: 1, hologram: { a: 1 } });
    expect(result.readOnly).toBe(true);
    expect(result.charter).toEqual({ ...small, schemaVersion: 999, minReader: 1, hologram: { a: 1 } });
    expect(result.issues).toEqual([
      { code: 'newer-version', path: '', severity: 'warning', params: { version: 999 } },
    ]);
    expect(opened(small).readOnly).toBe(false);
  });

  it('repeated and missing ids by repairing them, and says so', () => {
    const input = {
      ...small,
      risks: [{ id: 'a' }, { id: 'a' }, { id: 'a-2' }, { id: 'a' }, { text: 'x' }, { id: '' }],
      review: { history: [{ id: 'h', decisions: [{ id: 'd' }, { id: 'd' }] }] },
    };
    const before = JSON.stringify(input);
    const { charter, issues } = opened(input);
    expect(charter.risks?.map((risk) => risk.id)).toEqual(['a', 'a-3', 'a-2', 'a-4', 'risks-5', 'risks-6']);
    expect(charter.review?.history?.[0]?.decisions?.map((decision) => decision.id)).toEqual(['d', 'd-2']);
    expect(issues).toEqual([
      {
        code: 'duplicate-id-renamed',
        path: 'risks/a-3',
        severity: 'warning',
        params: { id: 'a', newId: 'a-3' },
      },
      {
        code: 'duplicate-id-renamed',
        path: 'risks/a-4',
        severity: 'warning',
        params: { id: 'a', newId: 'a-4' },
      },
      { code: 'id-added', path: 'risks/risks-5', severity: 'warning', params: { id: 'risks-5' } },
      { code: 'id-added', path: 'risks/risks-6', severity: 'warning', params: { id: 'risks-6' } },
      {
        code: 'duplicate-id-renamed',
        path: 'review/history/h/decisions/d-2',
        severity: 'warning',
        params: { id: 'd', newId: 'd-2' },
      },
    ]);
    expect(JSON.stringify(input)).toBe(before);
    expect(opened(charter).issues).toEqual([]);
  });

  it('halves of characters by replacing them, and says where', () => {
    const { charter, issues } = opened({
      ...small,
      title: 'a\ud83d',
      risks: [{ id: 'r', text: '😀\udc00' }],
    });
    expect(charter.title).toBe('a\ufffd');
    expect(charter.risks).toEqual([{ id: 'r', text: '😀\ufffd' }]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-unicode', 'title'],
      ['invalid-unicode', 'risks/r/text'],
    ]);
  });

  it.each(['../x', 'toString', 'a/b~c', ' ', 'x'.repeat(10_240)])('an item with the id %j', (id) => {
    const charter = opened({ ...small, services: [{ id }] }).charter;
    expect(charter.services).toEqual([{ id }]);
  });

  it.each([
    ['markup', '<script>alert(1)</script>"><svg/onload=x> ]]> --> </textarea>'],
    ['line separators', 'a\u2028b\u2029c'],
    ['control characters', 'a\u0000b\u0007c\u0085'],
    ['bidirectional controls', '\u202eabc\u2066d'],
    ['a family of emoji and 500 marks', `👩‍👩‍👧‍👦e${'\u0301'.repeat(500)}`],
    ['a formula', '=1+1'],
    ['composed and decomposed letters', 'é e\u0301'],
  ])('%s as text, and keeps it', (_, title) => {
    const result = opened(JSON.stringify({ ...small, title }));
    expect(result.charter.title).toBe(title);
    expect(result.issues).toEqual([]);
  });

  it('numbers of any size that JSON keeps exactly', () => {
    const series = [1e-9, -0.5, 9007199254740991].map((value, n) => ({ period: `202${n}`, value }));
    const text = JSON.stringify({ ...small, indicators: [{ id: 'i', series }] });
    expect(JSON.stringify(opened(text).charter)).toBe(text);
  });

  it('unknown fields at every depth, and they survive an edit', () => {
    const input = structuredClone(tavlio) as unknown as Record<string, unknown>;
    const strange = { deep: [{ a: null }, 'x', 1.5, true] };
    const mark = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const inner of Object.values(value)) mark(inner);
      if (!Array.isArray(value)) (value as Record<string, unknown>).fromTheFuture = strange;
    };
    mark(input);
    const { charter } = opened(JSON.stringify(input));
    expect(charter).toEqual(input);
    const edited = writePath(charter, 'services/onboarding/serviceLevel/promise', 'Sooner');
    const back = writePath(edited, 'services/onboarding/serviceLevel/promise', 'Plan ready before day 1');
    expect(JSON.stringify(opened(JSON.stringify(back)).charter)).toBe(JSON.stringify(input));
  });
});
