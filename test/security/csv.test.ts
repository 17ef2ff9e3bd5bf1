import { expect, test } from 'vitest';
import { toCsv } from '../../src/export';
import { csvUnguarded } from '../../src/export/csvGuard';
import { csvText } from '../../src/export/escape';
import { readFigures } from '../../src/export/figures/readFigures';
import { cleanText } from '../../src/export/words/userText';
import { createIntl } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { readCsv } from '../export/readCsv';
import { keepFigures } from '../helpers/keepFigures';

/** What spreadsheets compute when it begins a cell. */
const openings = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', "'="];

const bodies = [
  '1+1',
  'HYPERLINK("http://example.com","x")',
  "cmd|' /C calc'!A0",
  'SUM(A1:A9)\nnote',
  '1";=1+1;"',
];

const payloads = openings.flatMap((opening) => bodies.map((body) => opening + body));

/** What may stand before a payload in a cell. */
const places: Readonly<Record<string, (payload: string) => string>> = {
  'at the start': (payload) => payload,
  'behind a space': (payload) => ` ${payload}`,
  'behind a no-break space': (payload) => `\u00a0${payload}`,
  'behind a guard': (payload) => `'${payload}`,
  'behind a control character': (payload) => `\u0000${payload}`,
};

const isFormula = (cell: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell);

test('X7 there are sixty payloads', () => {
  expect(new Set(payloads).size).toBe(60);
  keepFigures('csv', { payloads: payloads.length, places: Object.keys(places).length, formulas: 0 });
});

test.each(Object.entries(places))('X7 a payload %s is no formula, and comes back as it was', (_, place) => {
  for (const payload of payloads) {
    const text = place(payload);
    const [[cell] = []] = readCsv(`${csvText(text)}\r\n`);
    expect(typeof cell === 'string' && isFormula(cell), text).toBe(false);
    expect(csvUnguarded(String(cell)), text).toBe(cleanText(text));
  }
});

test('X7 in a charter, every text cell is quoted and no formula, and a number stays one', () => {
  for (const payload of payloads) {
    const indicators = [
      {
        // A carriage return is none in a file that is read on any system.
        id: cleanText(payload),
        label: payload,
        ownerId: payload,
        source: { system: payload },
        series: [{ period: '2026-09', value: -3, note: payload, state: payload }],
      },
    ];
    const csv = toCsv(
      { schemaVersion: 1, id: 'c', title: payload, version: payload, indicators },
      { locale: en, now: '2026-09-30' },
    );
    const [, row = []] = readCsv(csv);
    expect(row.filter((cell) => typeof cell === 'string' && isFormula(cell))).toEqual([]);
    expect(row).toContain(-3);
    const table = readFigures(csv, { intl: createIntl({ locale: en }), about: indicators });
    expect(table.ok && table.rows, payload).toMatchObject([
      { observation: { value: -3, note: cleanText(payload).trim() } },
    ]);
  }
});

test('X7 a guard that somebody wrote stays theirs', () => {
  for (const text of ["'quoted'", "it's", "''", "'=1+1", "''=1+1", "'\tx", "' =1"])
    expect(csvUnguarded(String(readCsv(`${csvText(text)}\r\n`)[0]?.[0]))).toBe(text);
});
