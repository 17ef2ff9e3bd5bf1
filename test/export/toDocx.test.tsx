import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../src/export';
import type { Locale } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
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

  test('says what is missing when the package is absent', async () => {
    vi.doMock('docx', () => {
      throw new Error('Cannot find package');
    });
    await expect(toDocx(exampleCharters.tavlio, options)).rejects.toThrow(
      /needs the optional package "docx"/,
    );
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
