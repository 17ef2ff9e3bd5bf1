import { describe, expect, test } from 'vitest';
import { charterFileName, toCsv, toHtml, toJson, toMarkdown } from '../../src/export';
import { csvRecords } from '../../src/export/figures/parseCsv';
import { readFigures } from '../../src/export/figures/readFigures';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { type CharterDraft, lintCharter, parseCharter } from '../../src/model';
import { mergeCharters } from '../../src/session';
import { readCsv } from '../export/readCsv';
import { render, textOf } from '../viewer/render';

const small: CharterDraft = { schemaVersion: 1, id: 'c' };
const options = { locale: en, now: '2026-09-30' };
const inEnglish = createIntl({ locale: en });

/** A charter that holds this text where a reader sees it, as it comes back from a file. */
function keep(text: string): CharterDraft {
  const charter = { ...small, title: text, mission: { statement: text }, risks: [{ id: 'r', text }] };
  const result = parseCharter(toJson(charter));
  if (!result.ok) return expect.fail(JSON.stringify(result.issues));
  expect(result).toMatchObject({ charter, issues: [] });
  return result.charter;
}

describe('a text', () => {
  test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>'])(
    'B25 of markup, %j, is kept and shown as text',
    (text) => {
      expect(textOf(render(keep(text)))).toContain(text);
    },
  );

  test('B26 that leaves an attribute is kept, and escaped in a page that is exported', () => {
    const html = toHtml(keep('"><svg/onload=alert(1)>'), options);
    expect(html).toContain('<title>&quot;&gt;&lt;svg/onload=alert(1)&gt;</title>');
    expect(html).not.toContain('<svg');
  });

  test.each([']]>', '</style>', '-->', '</textarea>'])(
    'B27 that ends another element, %s, is kept and escaped',
    (text) => {
      const charter = keep(text);
      for (const html of [render(charter), toHtml(charter, options)]) {
        expect(textOf(html)).toContain(text);
        expect(html.split('</style>').length).toBeLessThan(3);
        expect(html).not.toMatch(/<\/textarea>|-->|\]\]>/);
      }
    },
  );

  test.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'B28 as an address, %j, is text and no link',
    (url) => {
      const charter = { ...small, requestIntake: { url }, attachments: [{ id: 'a', title: 'Plan', url }] };
      expect(render(charter)).not.toMatch(/href="(?!#)/);
      expect(toHtml(charter, options)).not.toMatch(/href=/);
      expect(toMarkdown(charter, { ...options, data: false })).not.toContain('](');
    },
  );

  test.each(['[a](javascript:alert(1))', '<b>raw</b>', '![](x"onerror=alert(1))'])(
    'B29 of Markdown, %s, is escaped in Markdown',
    (text) => {
      const markdown = toMarkdown(keep(text), { ...options, data: false });
      expect(markdown).not.toMatch(/(?<!\\)[[\]]|<(?!https?:)|(?<!\\)!/);
      expect(textOf(render(keep(text)))).toContain(text);
    },
  );

  test.each(['=1+1', '=1+1\nnote', '+1', '-1', '@S', '\t=', '\u0000=', '＝1'])(
    'B30 of a formula, %j, begins with an apostrophe in a table',
    (text) => {
      const indicators = [{ id: 'i', label: 'x', source: { system: text }, series: [] }];
      const csv = toCsv({ ...small, title: text, indicators }, options);
      const [header = [], row = []] = readCsv(csv);
      expect(row[header.indexOf('charter')]).toMatch(/^'/);
      expect(row[header.indexOf('source')]).toMatch(/^'/);
    },
  );

  test('B31 with quotes, separators and line ends is one cell', () => {
    for (const text of ['a","b', 'a\r\nb', 'a;b', 'sep=;', 'a,b\n"c"']) {
      const indicators = [{ id: 'i', label: text, series: [{ period: '2026-09', value: 1, note: text }] }];
      const csv = toCsv({ ...small, title: text, indicators }, options);
      const [header = [], ...rows] = readCsv(csv);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.[header.indexOf('note')]).toBe(text.replaceAll('\r\n', '\n'));
      const table = readFigures(csv, { intl: inEnglish, about: { id: 'i' } });
      expect(table.ok && table.rows).toMatchObject([{ observation: { period: '2026-09', value: 1 } }]);
    }
  });

  test('B32 with half a character is mended, and the change is listed', () => {
    const result = parseCharter(JSON.stringify({ ...small, title: 'a\ud800b' }));
    expect(result).toMatchObject({
      ok: true,
      charter: { title: 'a\ufffdb' },
      issues: [{ code: 'invalid-unicode', path: 'title' }],
    });
  });

  test('B33 that turns the writing direction is kept, and cannot turn what stands around it', () => {
    for (const text of ['\u202eabc', '\u2066\u2067abc']) {
      const charter = { ...keep(text), parties: [{ id: 'p', name: text }] };
      expect(render({ ...charter, commitments: [{ id: 'k', fromPartyId: 'p', text: 'x' }] })).toMatch(
        /<bdi>[\u2066\u2067]*abc<\/bdi>/,
      );
      expect(render(charter)).not.toMatch(/[\u202a-\u202e]/);
    }
  });

  test.each(['\u200b\u200d', '\u00a0\u00a0', '\u2060\ufeff'])(
    'B34 of nothing that shows, %j, counts as empty where one is required',
    (title) => {
      const missing = lintCharter({ ...small, title }, { now: '2026-09-30' });
      expect(missing).toContainEqual(expect.objectContaining({ code: 'core-part-missing', path: 'title' }));
    },
  );

  test('B35 with control characters is kept, and shown without them', () => {
    expect(render(keep('a\u0000b\u0007c\u0085d'))).toContain('abcd');
  });

  test('B36 of a megabyte in one line, or of 10,000 lines, is kept and written; a longer one is refused', () => {
    for (const text of ['x'.repeat(1_000_000), Array(10_000).fill('line').join('\n')]) {
      const charter = { ...small, mission: { statement: text } };
      const before = performance.now();
      expect(parseCharter(toJson(charter))).toMatchObject({ ok: true, charter });
      for (const write of [toHtml, toMarkdown]) write(charter, options);
      render(charter);
      expect(performance.now() - before).toBeLessThan(5000);
    }
    expect(parseCharter({ ...small, title: 'x'.repeat(1_000_001) })).toMatchObject({
      ok: false,
      issues: [{ code: 'text-too-long', path: 'title' }],
    });
  });

  test('B37 of characters that are many code points is kept, and cut between what a reader sees', () => {
    const family = '👩‍👩‍👧‍👦';
    keep(`${family}e${'\u0301'.repeat(500)}`);
    const name = charterFileName({ ...small, title: 'नि'.repeat(90) }, 'md');
    expect(name).toMatch(/^(?:नि)+\.md$/);
    const long = lintCharter({ ...small, title: family.repeat(161) }, { now: '2026-09-30' });
    const short = lintCharter({ ...small, title: family.repeat(160) }, { now: '2026-09-30' });
    expect(short.filter(({ code }) => code === 'too-long')).toEqual([]);
    expect(long).toContainEqual(expect.objectContaining({ path: 'title' }));
  });

  test('B38 composed and decomposed stay two names', () => {
    const [nfc, nfd] = ['é'.normalize('NFC'), 'é'.normalize('NFD')];
    const base = { ...small, tags: [], services: [{ id: nfc }, { id: nfd }] };
    const result = parseCharter(base);
    expect(result).toMatchObject({ ok: true, issues: [], charter: { services: [{ id: nfc }, { id: nfd }] } });
    const merged = mergeCharters(
      small,
      { ...small, risks: [{ id: nfc, text: 'mine' }] },
      { ...small, risks: [{ id: nfd, text: 'theirs' }] },
    );
    expect(merged.charter.risks).toHaveLength(2);
  });

  test('B39 with line separators of Unicode is kept, and leaves no string of a script', () => {
    const charter = keep('a\u2028b\u2029c');
    expect(new Function(`return ${JSON.stringify(toJson(charter))}`)()).toBe(toJson(charter));
    expect(toHtml(charter, options)).toContain('a\u2028b\u2029c');
  });

  test('B41 is found by what it means in the reader’s language', () => {
    const names = [
      ['tr', 'İstanbul', 'istanbul'],
      ['de', 'STRASSE', 'strasse'],
      ['el', 'ΈΣΟΔΑ', 'έσοδα'],
    ] as const;
    for (const [code, label, typed] of names) {
      const intl = createIntl({ locale: { ...(code === 'el' ? el : en), code } });
      const table = readFigures(`indicatorId,period,value\n${typed},2026-10,1`, {
        intl,
        about: [{ id: 'i', label }],
      });
      expect(table.ok && table.counts.new, label).toBe(1);
    }
    const arabic = createIntl({ locale: { ...en, code: 'ar-EG' } });
    const table = readFigures('2026-10\t١٢', { intl: arabic, about: { id: 'i' } });
    expect(table.ok && table.rows).toMatchObject([{ observation: { value: 12 } }]);
  });
});

describe('a table of figures', () => {
  const read = (text: string) => readFigures(text, { intl: inEnglish, about: { id: 'i' } });

  test('B21 with ragged rows says which, and an open quotation mark where', () => {
    const table = read('period,value\n2026-10,1\n2026-11\n2026-12,2,3');
    expect(table.ok && table.rows.map((row) => (row.outcome === 'bad' ? row.issue.params : 'OK'))).toEqual([
      'OK',
      { row: 3, found: 1, expected: 2 },
      { row: 4, found: 3, expected: 2 },
    ]);
    expect(read('2026-10,1\n2026-11,"2')).toMatchObject({
      ok: false,
      issue: { code: 'csv.unclosed-quote', params: { row: 2 } },
    });
  });

  test('B21 with a million columns is read or refused in less than a second', () => {
    const before = performance.now();
    const table = read(`2026-10,1${','.repeat(1_000_000)}\n2026-11,2${',x'.repeat(1_000_000)}`);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(table.ok && table.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect([...csvRecords(','.repeat(1_000_000))].at(-1)).toBeUndefined();
  });
});
