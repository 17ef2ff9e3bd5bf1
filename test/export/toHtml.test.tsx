import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { stampOf } from '../../src/lifecycle';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter, textFieldNames } from '../helpers/fullCharter';
import { hostileTexts } from '../helpers/hostileTexts';

const options = { locale: en, now: '2026-09-30' };

describe('toHtml', () => {
  test('is one file that forbids everything but its own styles', () => {
    const html = toHtml(exampleCharters.quillmere, options);
    const document = read(html);
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(html).not.toMatch(/<(script|link|img|iframe|base|form)\b|\sstyle=|@import|url\(/i);
    expect(document.title).toBe('Quillmere Revenue Enablement Charter');
    expect(document.querySelector('.status')?.textContent).toBe(
      'In force Version 3.0, October 2025 to September 2026 Quillmere, 420 people, 64 sellers',
    );
    expect([...document.querySelectorAll('h1, h2')].map((one) => one.textContent).slice(0, 3)).toEqual([
      'Quillmere Revenue Enablement Charter',
      'Mission',
      'Priorities',
    ]);
  });

  test('says at its end of which version and content it is a copy, to people and to programs', () => {
    const document = read(toHtml(exampleCharters.quillmere, options));
    const meta = (name: string) =>
      document.querySelector(`meta[name="charter-${name}"]`)?.getAttribute('content');
    const copy = { id: meta('id') ?? '', version: meta('version') ?? '', hash: meta('hash') ?? '' };
    expect(copy).toEqual(stampOf(exampleCharters.quillmere));
    expect(document.querySelector('main > :last-child')?.textContent).toBe(
      `As of September 30, 2026 Version 3.0 Content ${copy.hash.slice(0, 12)}`,
    );
  });

  test('says on every printed page what it is, and which page', () => {
    const heads = (title: string, dir: 'ltr' | 'rtl' = 'ltr') =>
      toHtml({ ...exampleCharters.quillmere, title }, { ...options, locale: { ...en, dir } }).match(
        /@(top|bottom)-\w+ \{ content: [^;]+;/g,
      );
    expect(heads('Χάρτα 2026')).toEqual([
      '@top-left { content: "Χάρτα 2026";',
      '@top-right { content: "Version 3\\2e 0";',
      '@bottom-right { content: counter(page) " / " counter(pages);',
    ]);
    expect(heads('A', 'rtl')?.[0]).toBe('@top-right { content: "A";');
    expect(heads('</style>"};\n\\')?.[0]).toBe(
      '@top-left { content: "\\3c \\2f style\\3e \\22 \\7d \\3b  \\5c ";',
    );
    expect(heads('x'.repeat(100))?.[0]).toBe(`@top-left { content: "${'x'.repeat(79)}\\2026 ";`);
  });

  test('names its language and direction', () => {
    const html = toHtml(exampleCharters.thalassaia, { ...options, locale: { ...el, dir: 'rtl' } });
    expect(html).toContain('<html lang="el" dir="rtl">');
  });

  test('holds every text of the charter', () => {
    const document = read(
      toHtml(
        fullCharter((name) => `«${name}»`),
        options,
      ),
    );
    const text = document.body.textContent ?? '';
    expect(textFieldNames().filter((name) => !text.includes(`«${name}»`))).toEqual([
      'indicators.series.note',
    ]);
  });

  const tags = (text: string) =>
    [
      ...read(
        toHtml(
          fullCharter(() => text),
          options,
        ),
      ).querySelectorAll('*'),
    ]
      .map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name)].join(' '))
      .sort();

  test.each(hostileTexts)('%j adds no element and no attribute', (text) => {
    expect(tags(text)).toEqual(tags('x'));
  });

  test('an address that is no web address becomes no link', () => {
    const html = toHtml(
      {
        schemaVersion: 1,
        id: 'x',
        attachments: [
          { id: 'a', title: 'A', url: 'javascript:alert(1)' },
          { id: 'b', title: 'B', url: 'https://example.com/?a="b"&c' },
        ],
      },
      options,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="https://example.com/?a=%22b%22&amp;c"');
  });
});

/** The document as a browser reads it, without running it. */
function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
