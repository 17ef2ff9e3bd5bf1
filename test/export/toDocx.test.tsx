import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../src/export';
import { outlineCharter } from '../../src/export/outline';
import { unmarked } from '../../src/export/words/userText';
import { createIntl, type Locale } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { contentHash } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter, textFieldNames } from '../helpers/fullCharter';
import { hostileTexts } from '../helpers/hostileTexts';
import { readZip } from './readZip';

const options = { locale: en, now: '2026-09-30' };

afterEach(() => {
  vi.doUnmock('docx');
  vi.resetModules();
});

describe('toDocx', () => {
  test('is a Word file with title, status, headings, tables and numbered steps', async () => {
    const { type, document, core } = await unpack(fullCharter((name) => `«${name}»`));
    expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(core).toContain('«title»');
    for (const style of ['Title', 'Heading1', 'Heading2'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain(
      'Draft · Version 1.0, January 2026 to December 2026 · «organisation.name», 7 people, 7 sellers, 7 countries',
    );
  });

  test('holds every text of the charter', async () => {
    const { document } = await unpack(fullCharter((name) => `«${name}»`));
    expect(textFieldNames().filter((name) => !document.includes(`«${name}»`))).toEqual([
      'indicators.series.note',
    ]);
  });

  const copies = Object.values(exampleCharters).flatMap((charter) =>
    [en, el as Locale].map((locale) => [charter.id, locale.code, charter, locale] as const),
  );

  test.each(copies)(
    '%s in %s has the headings and tables of the document, in its language',
    async (_, code, charter, locale) => {
      const { document, styles, footer, custom } = await unpack(charter, locale);
      const outline = outlineCharter(charter, createIntl({ locale }), options.now);
      const xml = new DOMParser().parseFromString(document, 'application/xml');
      const all = (name: string, within: Element | Document = xml) => [
        ...within.getElementsByTagName(`w:${name}`),
      ];
      const titles = all('p')
        .filter((one) => all('pStyle', one)[0]?.getAttribute('w:val') === 'Heading1')
        .map((one) =>
          all('t', one)
            .map(({ textContent }) => textContent)
            .join(''),
        );
      expect(titles).toEqual(outline.sections.map(({ title }) => unmarked(title)));
      const tables = outline.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
      expect(tables.length).toBeGreaterThan(3);
      expect(all('tbl')).toHaveLength(tables.length);
      for (const table of all('tbl')) {
        const [head, ...rows] = all('tr', table);
        // The head stands again on each page, and no row is torn apart.
        expect(head && all('tblHeader', head)).toHaveLength(1);
        expect(rows.flatMap((row) => all('tblHeader', row))).toEqual([]);
        for (const row of rows) expect(all('cantSplit', row)).toHaveLength(1);
      }
      expect(styles).toContain(`<w:lang w:val="${code}"/>`);
      expect(footer).toContain(contentHash(charter).slice(0, 12));
      expect(footer).toMatch(/>PAGE<[\s\S]*>NUMPAGES</);
      for (const value of [charter.id, charter.version, contentHash(charter)])
        expect(custom).toContain(`<vt:lpwstr>${value}</vt:lpwstr>`);
      // No picture stands in it, so none lacks a text in its place.
      expect(document).not.toMatch(/<w:(drawing|pict|object)\b/);
    },
  );

  test('writes right to left where the language does', async () => {
    const { document } = await unpack(exampleCharters.tavlio, { ...el, dir: 'rtl' });
    expect(document).toContain('<w:bidi/>');
    expect(document).toContain('<w:bidiVisual/>');
    expect(document).toContain('<w:rtl/>');
  });

  test.each(hostileTexts)('%j leaves the file well formed', async (text) => {
    const { document } = await unpack(fullCharter(() => text));
    const xml = new DOMParser().parseFromString(document, 'application/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
  });

  test('tells how far it has come, and stops when it is told to', async () => {
    const reached: number[] = [];
    await toDocx(exampleCharters.tavlio, { ...options, onProgress: (done) => reached.push(done) });
    expect(reached.length).toBeGreaterThan(3);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(reached.at(-1)).toBe(1);
    const stop = new AbortController();
    const stopped = toDocx(exampleCharters.tavlio, {
      ...options,
      signal: stop.signal,
      onProgress: (done) => done > 0.2 && stop.abort(new Error('Cancelled')),
    });
    await expect(stopped).rejects.toThrow('Cancelled');
    await expect(toDocx(exampleCharters.tavlio, { ...options, signal: stop.signal })).rejects.toThrow(
      'Cancelled',
    );
  });

  test('holds a text of 100,000 characters', async () => {
    const { document } = await unpack({ ...exampleCharters.tavlio, vision: 'ω'.repeat(100_000) });
    expect(document).toContain('ω'.repeat(100_000));
  });

  test('says what is missing when the package is absent', async () => {
    vi.doMock('docx', () => {
      throw new Error('Cannot find package');
    });
    await expect(toDocx(exampleCharters.tavlio, options)).rejects.toMatchObject({
      code: 'docx-missing',
      message: expect.stringMatching(/needs the optional package "docx".*Install it/),
    });
  });

  test('uses the module that the host passes', async () => {
    const passed = await import('docx');
    vi.doMock('docx', () => {
      throw new Error('not asked for');
    });
    expect((await toDocx(exampleCharters.tavlio, { ...options, docx: passed })).size).toBeGreaterThan(1000);
  });
});

async function unpack(charter: CharterDraft, locale: Locale = en) {
  const blob = await toDocx(charter, { ...options, locale });
  const files = readZip(new Uint8Array(await readBlob(blob)));
  return {
    type: blob.type,
    document: files.get('word/document.xml') ?? '',
    core: files.get('docProps/core.xml') ?? '',
    custom: files.get('docProps/custom.xml') ?? '',
    styles: files.get('word/styles.xml') ?? '',
    footer: files.get('word/footer1.xml') ?? '',
  };
}

/** jsdom's Blob has no `arrayBuffer`. */
function readBlob(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
}
