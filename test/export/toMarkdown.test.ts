import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/export';
import { escapeMarkdown } from '../../src/export/escape';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter, textFieldNames } from '../helpers/fullCharter';
import { hostileTexts } from '../helpers/hostileTexts';
import { readMarkdown } from './readMarkdown';

const options = { locale: en, now: '2026-09-30' };

describe('toMarkdown', () => {
  test('begins with title, status and version, then statement and answers', () => {
    const markdown = toMarkdown(exampleCharters.quillmere, options);
    expect(markdown.split('\n\n').slice(0, 4)).toEqual([
      '# Quillmere Revenue Enablement Charter',
      'In force · Version 3.0, October 2025 to September 2026 · Quillmere, 420 people, 64 sellers',
      'Help every customer-facing team hold better conversations from first call to renewal, and show which of our work moves results.',
      '## Summary',
    ]);
    expect(markdown).toContain('- **What we provide:** Four services now, one next\n');
  });

  test('writes tables with aligned figures and links with safe addresses', () => {
    const markdown = toMarkdown(
      {
        ...exampleCharters.quillmere,
        attachments: [
          { id: 'a', title: 'Plan [1]', url: 'https://example.com/a b>c' },
          { id: 'b', title: 'Trap', url: 'javascript:alert(1)' },
        ],
      },
      options,
    );
    expect(markdown).toContain('| Average discount | Lagging | 18.0% | 17.9% | 14.0% | Off track |');
    expect(markdown).toContain('| --- | --- | --: | --: | --: | --- |');
    expect(markdown).toContain('- [Plan \\[1\\]](<https://example.com/a%20b%3Ec>)');
    expect(markdown).toContain('- Trap: javascript:alert\\(1\\)');
  });

  test('is written in Greek with Greek words', () => {
    const markdown = toMarkdown(exampleCharters.thalassaia, { ...options, locale: el });
    expect(markdown).toContain('## Ποιους υποστηρίζουμε');
    expect(markdown).toContain('- **Τι παρέχουμε:** Τέσσερις υπηρεσίες τώρα, μία στη συνέχεια');
  });

  test('joins names, texts and clauses with the marks of the language', () => {
    const { indicators = [], services = [] } = exampleCharters.quillmere;
    const charter = {
      ...exampleCharters.quillmere,
      services: services.map((one) => ({ ...one, indicatorIds: indicators.slice(0, 2).map(({ id }) => id) })),
      attachments: [{ id: 'a', title: 'Plan', url: 'none' }],
    };
    const [french, greek] = [fr, el].map((locale) =>
      toMarkdown(charter, { ...options, locale, data: false }),
    );
    expect(french).toContain('- **Montant\u00a0:** 640');
    expect(french).toContain('- Plan\u00a0: none');
    expect(french).toMatch(/Mesuré par\u00a0: [^;]+\u202f; /);
    // A semicolon asks a question in Greek.
    expect(greek).toMatch(/^Δείκτες: [^;\n]+· [^;\n]+\.$/mu);
  });

  test('holds every text of the charter', () => {
    const markdown = readMarkdown(
      toMarkdown(
        fullCharter((name) => `«${name}»`),
        { ...options, data: false },
      ),
    );
    expect(textFieldNames().filter((name) => !markdown.includes(`«${name}»`))).toEqual([
      'indicators.series.note',
    ]);
  });

  test('an empty charter is a title, and what the copy is of', () => {
    expect(toMarkdown({ schemaVersion: 1, id: 'x' }, options)).toMatch(
      /^# Untitled charter\n\nAs of September 30, 2026 · Content [0-9a-f]{12}\n\n<!-- enablement-charter\n/,
    );
  });

  test.each(hostileTexts)('escapes %j so that it reads back as it was written', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/(?<!\\)[`*_[\]<>|#$~]/);
    expect(escaped).not.toMatch(/^[-+=]|^\d+[.)]\s|\n/);
    const seen = text.replace(/[^\P{Cc}\t\n\r]|[\u202a-\u202e\ufdd0-\ufdef]|\p{Cs}/gu, '').trim();
    expect(readMarkdown(escaped)).toBe(seen);
  });

  test('a hostile charter has the same lines and table cells as a harmless one', () => {
    const shape = (text: string) =>
      toMarkdown(
        fullCharter(() => text),
        { ...options, data: false },
      )
        .split('\n')
        .map((line) => [/^(#+ |- |\d+\. |\| )?/.exec(line)?.[0], line.match(/(?<!\\)\|/g)?.length]);
    for (const text of hostileTexts) expect(shape(text)).toEqual(shape('x'));
  });
});

test('judges indicators by the calendar of the charter', () => {
  // The fiscal year 2027 ends with September 2027 by this calendar, and with December without it.
  const charter = {
    ...exampleCharters.quillmere,
    calendar: { fiscalYearStartMonth: 10 },
    indicators: [
      {
        id: 'i',
        label: 'Deals',
        kind: 'lagging',
        direction: 'higher-is-better',
        baseline: { value: 0, period: 'FY2026' },
        target: { value: 10, period: 'FY2027' },
        series: [{ period: 'FY2027', value: 12 }],
      },
    ],
    links: [],
  } as const;
  const status = (now: string) => toMarkdown(charter as never, { ...options, now });
  expect(status('2027-10-15')).toContain('Target met');
  expect(status('2027-09-15')).not.toContain('Target met');
});
