import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/export';
import { csvText } from '../../src/export/escape';
import { en } from '../../src/i18n/en';
import { contentHash } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { hostileTexts } from '../helpers/hostileTexts';
import { readCsv } from './readCsv';

const options = { locale: en, now: '2026-09-30' };
const { quillmere } = exampleCharters;

function records(csv: string) {
  const [header = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));
}

describe('toCsv', () => {
  test('reads back as the figures of the charter, numbers as numbers, gaps as gaps', () => {
    const rows = records(toCsv(quillmere, options));
    expect(rows).toHaveLength(quillmere.indicators?.flatMap(({ series }) => series ?? []).length ?? 0);
    for (const indicator of quillmere.indicators ?? []) {
      const own = rows.filter((row) => row.indicatorId === indicator.id);
      expect(own.map((row) => [row.period, row.value ?? null])).toEqual(
        indicator.series?.map(({ period, value }) => [period, value]),
      );
      expect(own[0]).toMatchObject({ baseline: indicator.baseline?.value, target: indicator.target?.value });
    }
    expect(rows[0]).toMatchObject({
      charter: quillmere.title,
      version: '3.0',
      charterStatus: 'active',
      indicator: 'Content accessed by sellers',
      status: 'on-track',
      contentHash: contentHash(quillmere),
    });
    expect(Object.keys(rows[0] ?? {}).at(-1)).toBe('contentHash');
  });

  test('an indicator without figures has one line, a charter without indicators only the header', () => {
    const rows = records(
      toCsv({ schemaVersion: 1, id: 'x', indicators: [{ id: 'a', label: 'A' }] }, options),
    );
    expect(rows).toMatchObject([{ indicatorId: 'a', indicator: 'A', status: 'no-target' }]);
    expect(rows[0]).not.toHaveProperty('value', 0);
    expect(toCsv({ schemaVersion: 1, id: 'x' }, options).split('\r\n')).toHaveLength(2);
  });

  test('says what a figure was divided from, and its own currency where it is not the indicator’s', () => {
    const series = [
      { period: '2026-01', value: 25, numerator: 7, denominator: 28 },
      { period: '2026-02', value: 3, currency: 'USD' },
    ];
    const charter: CharterDraft = {
      schemaVersion: 1,
      id: 'x',
      indicators: [{ id: 'a', currency: 'EUR', series }],
    };
    expect(records(toCsv(charter, options))).toMatchObject([
      { value: 25, numerator: 7, denominator: 28, currency: 'EUR' },
      { value: 3, numerator: undefined, denominator: undefined, currency: 'USD' },
    ]);
  });

  test('starts with a byte order mark only when asked', () => {
    expect(toCsv(quillmere, options).startsWith('"charter"')).toBe(true);
    expect(toCsv(quillmere, { ...options, bom: true }).startsWith('\ufeff"charter"')).toBe(true);
  });

  const formulas = hostileTexts.filter((text) => /^\s*[=+\-@＝]/.test(text));
  test.each(formulas)('%j is no formula, at any place in the charter', (text) => {
    const guarded = readCsv(`${csvText(text)}\r\n`)[0]?.[0];
    expect(guarded).toBe(`'${text}`);
    const csv = toCsv(
      {
        schemaVersion: 1,
        id: 'x',
        title: text,
        version: text,
        indicators: [
          {
            id: text,
            label: text,
            source: { system: text },
            series: [{ period: '2026-01', value: -3, note: text }],
          },
        ],
      },
      options,
    );
    for (const cell of readCsv(csv).flat())
      expect(String(cell === -3 ? '' : cell)).not.toMatch(/^\s*[=+\-@＝]/);
    expect(csv).toContain(',-3,');
  });

  test.each(['a "quoted" text', 'two\nlines', 'a,b', "it's", '5 - 3'])('%j comes back as it is', (text) => {
    expect(readCsv(`${csvText(text)}\r\n`)).toEqual([[text]]);
  });
});
