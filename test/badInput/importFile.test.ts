import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, toHtml, toJson, toMarkdown } from '../../src/export';
import { en } from '../../src/i18n/en';
import { type CharterDraft, lintCharter, type ParseResult, parseCharterFile } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { manifest } from '../package/exportsOf';

/** Refused with a message that names path and reason; opened as it was; opened with a list of changes; opened to read only. */
type Outcome = 'REJ' | 'OK' | 'FIX' | 'RO';

const outcomeOf = (result: ParseResult): Outcome => {
  if (!result.ok) return 'REJ';
  if (result.readOnly) return 'RO';
  return result.issues.length > 0 ? 'FIX' : 'OK';
};

/** Opens a file, as text or bytes, in less than a second, and gives the outcome with the codes of its issues. */
async function read(content: string | Uint8Array<ArrayBuffer>): Promise<[Outcome, ...string[]]> {
  const before = performance.now();
  const result = await parseCharterFile(new Blob([content]));
  expect(performance.now() - before).toBeLessThan(1000);
  for (const { severity } of result.issues) if (!result.ok) expect(severity).toBe('error');
  return [outcomeOf(result), ...result.issues.map(({ code }) => code)];
}

const small = { schemaVersion: 1, id: 'c', title: 'Small' };
const json = (fields: object) => JSON.stringify({ ...small, ...fields });
const bytes = (text: string) => new TextEncoder().encode(text);

async function opened(fields: object): Promise<CharterDraft> {
  const result = await parseCharterFile(new Blob([json(fields)]));
  return result.ok ? result.charter : expect.fail(JSON.stringify(result.issues));
}

describe('a file to import', () => {
  test.each(['', ' \n\t', '\ufeff', '\ufeff \n'])('B01 that holds nothing, %j, is refused', async (text) => {
    expect(await read(text)).toEqual(['REJ', 'empty-input']);
  });

  test('B02 with a byte order mark is opened', async () => {
    expect(await read(`\ufeff${json({})}`)).toEqual(['OK']);
  });

  test('B03 in UTF-16, or that is not UTF-8 to the last byte, is refused', async () => {
    const utf16 = Uint8Array.from([...`\ufeff${json({})}`].flatMap((char) => [char.charCodeAt(0), 0]));
    expect(await read(Uint8Array.from([0xff, 0xfe, ...utf16]))).toEqual(['REJ', 'not-utf8']);
    const [cut = 0] = bytes('ω');
    expect(await read(Uint8Array.from([...bytes('{"title":"'), cut, ...bytes('"}')]))).toEqual([
      'REJ',
      'not-utf8',
    ]);
  });

  test.each([
    ['cut short', '{\n"schemaVersion": 1,\n"id": "c', 3],
    ['with a trailing comma', '{\n"a": 1,\n}', 3],
    ['with NaN', '{\n"a": [1,\n NaN]}', 3],
    ['with a comment', '{\n// hello\n}', 2],
    ['that is the web page of a login', '<!doctype html>\n<title>Sign in</title>', 1],
  ])('B04 that is JSON %s is refused, and the line is named', async (_, text, line) => {
    const result = await parseCharterFile(new Blob([text]));
    expect(result).toEqual({
      ok: false,
      issues: [{ code: 'not-json', path: '', severity: 'error', params: { line } }],
    });
  });

  test.each(['null', '[]', '"x"', '1'])('B05 that holds %s is refused', async (text) => {
    expect(await read(text)).toEqual(['REJ', 'not-an-object']);
  });

  test('B06 that writes a key twice is refused, and key and line are named', async () => {
    const result = await parseCharterFile(
      new Blob(['{"schemaVersion":1,"id":"c","title":"a",\n"title":"b"}']),
    );
    expect(result.issues).toEqual([
      { code: 'duplicate-key', path: '', severity: 'error', params: { key: 'title', line: 2 } },
    ]);
  });

  test('B07 with a key __proto__ is refused', async () => {
    for (const text of [
      '{"__proto__":{"x":1},"schemaVersion":1,"id":"c"}',
      '{"schemaVersion":1,"id":"c","services":[{"id":"a","__proto__":{"x":1}}]}',
    ])
      expect(await read(text)).toEqual(['REJ', 'forbidden-key']);
  });

  test('B08 with a key constructor or prototype is refused', async () => {
    expect(await read(json({ constructor: { prototype: { x: 1 } } }))).toEqual(['REJ', 'forbidden-key']);
    expect(await read(json({ ext: { prototype: {} } }))).toEqual(['REJ', 'forbidden-key']);
  });

  test.each([100, 100_000])('B09 X13 that is %i levels deep inside is refused', async (depth) => {
    const text = `{"schemaVersion":1,"id":"c","ext":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await read(text)).toEqual(['REJ', 'too-deep']);
  });

  test('B10 X13 that is too large is refused before it is read, and so is a list without end', async () => {
    const asked: string[] = [];
    const huge = new Proxy(new Blob(), {
      get: (_, key) => {
        asked.push(String(key));
        return key === 'size' ? 50_000_000 : undefined;
      },
    });
    expect(outcomeOf(await parseCharterFile(huge))).toBe('REJ');
    expect(asked).toEqual(['size']);
    expect(await read(json({}).padEnd(5 * 1024 * 1024))).toEqual(['OK']);
    expect(await read(json({}).padEnd(5 * 1024 * 1024 + 1))).toEqual(['REJ', 'too-large']);
    expect(await read(json({ ext: { a: Array(1_000_000).fill(0) } }))).toEqual(['REJ', 'list-too-long']);
  });

  test('B11 of other JSON is refused as no charter', async () => {
    expect(await read(readFileSync('package.json', 'utf8'))).toEqual(['REJ', 'not-a-charter']);
  });

  test('B12 of a newer version opens to read only, and every byte of it is kept', async () => {
    const text = json({ schemaVersion: 999, fromTheFuture: [1, { a: null }] });
    const result = await parseCharterFile(new Blob([text]));
    expect(outcomeOf(result)).toBe('RO');
    expect(result.ok && JSON.parse(JSON.stringify(result.charter))).toEqual(JSON.parse(text));
  });

  test('B13 of a version that is no version is refused; without one it is opened only if it looks like version 1', async () => {
    for (const schemaVersion of ['2', -1, 1.5, null])
      expect(await read(json({ schemaVersion }))).toEqual(['REJ', 'schema-version-invalid']);
    expect(await read('{"id":"c","title":"x"}')).toEqual(['REJ', 'not-a-charter']);
    expect(await read('{"id":"c","mission":{},"services":[]}')).toEqual(['OK']);
  });

  test.each(readdirSync('test/golden'))('B14 of a released version, %s, is opened', async (name) => {
    expect((await read(readFileSync(`test/golden/${name}`, 'utf8')))[0]).toBe('OK');
  });

  test('B15 with unknown fields at every depth is opened, and they are kept', async () => {
    const input = structuredClone(exampleCharters.tavlio) as unknown;
    const mark = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const inner of Object.values(value)) mark(inner);
      if (!Array.isArray(value)) (value as Record<string, unknown>).later = { deep: [{ a: null }, 1.5] };
    };
    mark(input);
    const result = await parseCharterFile(new Blob([JSON.stringify(input)]));
    expect([outcomeOf(result), result.ok && result.charter]).toEqual(['OK', input]);
  });

  test('B16 with an id twice is mended and says so; what points to nothing or in a circle is for the reader', async () => {
    expect(await read(json({ services: [{ id: 'a' }, { id: 'a' }] }))).toEqual([
      'FIX',
      'duplicate-id-renamed',
    ]);
    const charter = await opened({
      services: [{ id: 'a', indicatorIds: ['gone'] }],
      indicators: [{ id: 'i' }, { id: 'j' }],
      links: [
        { id: 'l', leadingId: 'i', laggingId: 'j' },
        { id: 'm', leadingId: 'j', laggingId: 'i' },
      ],
    });
    const issues = lintCharter(charter, { now: '2026-09-30' });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'dangling-id', path: 'services/a/indicatorIds' }),
    );
    expect(toHtml(charter, { locale: en, now: '2026-09-30' })).toContain('</html>');
  });

  test('B17 with odd ids keeps them; an empty id is given a name', async () => {
    for (const id of ['../x', 'toString', 'x'.repeat(10_240), 'a/b~c'])
      expect((await opened({ services: [{ id }] })).services).toEqual([{ id }]);
    expect((await read(json({ services: [{ id: '' }] })))[0]).toBe('FIX');
    expect(await read(json({ id: '' }))).toEqual(['REJ', 'not-a-charter']);
  });

  test('B18 with values of other types is opened or refused, and a refusal says where', async () => {
    const roots = Object.keys(exampleCharters.quillmere).filter((key) => key !== 'ext');
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(null, [[]], { id: null }, [null], 1e300));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...roots), value, async (key, odd) => {
        const result = await parseCharterFile(
          new Blob([JSON.stringify({ ...exampleCharters.quillmere, [key]: odd })]),
        );
        if (result.ok) return;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { path, code } of result.issues)
          if (code === 'wrong-type') expect(path.split('/')[0]).toBe(key);
      }),
      { seed: 18, numRuns: 300 },
    );
  });

  test.each([
    ['a PNG', [137, 80, 78, 71, 13, 10, 26, 10]],
    ['a ZIP', [80, 75, 3, 4, 20, 0, 8, 8]],
    ['a PDF', [37, 80, 68, 70, 45, 49, 46, 55]],
  ])('B19 that is %s by the name of .json is refused', async (_, start) => {
    const file = new File([Uint8Array.from(start)], 'charter.json', { type: 'application/json' });
    expect(outcomeOf(await parseCharterFile(file))).toBe('REJ');
  });

  test('B20 that is a folder is refused, and its name is nobody’s concern', async () => {
    const folder = new File([], 'charters');
    folder.arrayBuffer = () => Promise.reject(new DOMException('It is a folder.', 'NotReadableError'));
    expect((await parseCharterFile(folder)).issues.map(({ code }) => code)).toEqual(['file-unreadable']);
    const named = new File([json({})], '\ud800.json');
    expect(outcomeOf(await parseCharterFile(named))).toBe('OK');
    expect(outcomeOf(await parseCharterFile(new File([], 'empty.json')))).toBe('REJ');
  });

  test('B22 X13 whose text is nested Markdown is opened, and written out in time', async () => {
    for (const text of ['> '.repeat(10_000), '- '.repeat(10_000), '['.repeat(10_000), '*_`'.repeat(10_000)]) {
      const charter = await opened({
        mission: { statement: text },
        customSections: [{ id: 'x', body: text }],
      });
      const before = performance.now();
      for (const write of [toMarkdown, toHtml, toCsv]) write(charter, { locale: en, now: '2026-09-30' });
      toJson(charter);
      expect(performance.now() - before).toBeLessThan(1000);
      expect(charter.mission?.statement).toBe(text);
    }
  });

  test('B23 X14 that is a Word document is refused: nothing here reads archives', async () => {
    expect((await read(Uint8Array.from([80, 75, 3, 4, ...bytes('word/document.xml')])))[0]).toBe('REJ');
    const reads = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /DecompressionStream|inflate|unzip|DOMParser/.test(readFileSync(`src/${file}`, 'utf8')),
      );
    expect(reads).toEqual([]);
    expect(Object.keys(manifest.dependencies).filter((name) => /zip|fflate|mammoth|pako/.test(name))).toEqual(
      [],
    );
  });
});
