import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export';
import type { NumberStyle } from '../../src/export/figures/figureRow';
import {
  changedPeriods,
  inOrder,
  mergeFigures,
  putFigure,
  restoreFigures,
} from '../../src/export/figures/mergeFigures';
import { csvRecords } from '../../src/export/figures/parseCsv';
import { readFigures, tooHeavy } from '../../src/export/figures/readFigures';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import type { Indicator, Observation } from '../../src/model';
import { fromDayNumber } from '../../src/model/dates';
import { exampleCharters } from '../../src/testing/examples';

const inEnglish = createIntl({ locale: en });
const inGreek = createIntl({ locale: el });
const indicator: Indicator = {
  id: 'win',
  unit: 'percent',
  series: [
    { period: '2026-08', value: 26.7 },
    { period: '2026-09', value: 28 },
  ],
};

function read(text: string, intl = inEnglish, numbers?: NumberStyle, of = indicator) {
  const table = readFigures(text, { intl, about: of, numbers });
  if (!table.ok) return table.issue.code;
  return table.rows.map((one) => ('issue' in one ? [one.row, one.issue.code] : one.observation));
}

describe('taking a table apart', () => {
  const cells = (text: string) => {
    const records = csvRecords(text);
    const read: unknown[] = [];
    for (let step = records.next(); ; step = records.next()) {
      if (step.done) return step.value ?? read;
      if (step.value) read.push([step.value.row, ...step.value.cells]);
    }
  };

  it('reads quotes, delimiters inside them, doubled quotes and lines inside a cell', () => {
    expect(cells('a,"b, c","say ""no""","two\nlines"\r\nd,e,f,g\n')).toEqual([
      [1, 'a', 'b, c', 'say "no"', 'two\nlines'],
      [2, 'd', 'e', 'f', 'g'],
    ]);
  });

  it('takes the delimiter that the first line has most of', () => {
    expect(cells('2026-10;1,5;x\n')).toEqual([[1, '2026-10', '1,5', 'x']]);
    expect(cells('2026-10\t1,5')).toEqual([[1, '2026-10', '1,5']]);
    expect(cells('"a;b",c')).toEqual([[1, 'a;b', 'c']]);
  });

  it('leaves blank rows out and counts them', () => {
    expect(cells('\ufeffa,b\n\n,\nc,d')).toEqual([
      [1, 'a', 'b'],
      [4, 'c', 'd'],
    ]);
    expect(cells('')).toEqual([]);
  });

  it('names the row whose quotation mark never closes', () => {
    expect(cells('a,b\nc,"d\ne,f')).toBe(2);
  });
});

describe('reading figures', () => {
  it('reads period, value and note without a heading', () => {
    expect(read('2026-10,28.5,"after the launch"\n2026-11,29')).toEqual([
      { period: '2026-10', value: 28.5, note: 'after the launch' },
      { period: '2026-11', value: 29 },
    ]);
    expect(read('Oct 2026,28.5\n11/2026,29%')).toEqual([
      { period: '2026-10', value: 28.5 },
      { period: '2026-11', value: 29 },
    ]);
  });

  it('reads columns in any order under their names, in English or in the reader’s language', () => {
    expect(read('note,Value,period\nlate,28.5,2026-10')).toEqual([
      { period: '2026-10', value: 28.5, note: 'late' },
    ]);
    expect(read('Περίοδος;Τιμή\nΟκτώβριος 2026;28,5', inGreek)).toEqual([{ period: '2026-10', value: 28.5 }]);
  });

  it('reads numbers as the reader writes them, or as files do where told', () => {
    expect(read('2026-10;1.234,5', inGreek)).toEqual([{ period: '2026-10', value: 1234.5 }]);
    expect(read('2026-10;1234.5', inGreek, 'plain')).toEqual([{ period: '2026-10', value: 1234.5 }]);
    expect(read('2026-10;1,5')).toEqual([[1, 'number-ambiguous']]);
    expect(read('2026-10;1,5', inEnglish, 'plain')).toEqual([[1, 'csv.value-invalid']]);
    expect(read('2026-10,1e400')).toEqual([[1, 'number-invalid']]);
    expect(read('2026-10,1e400', inEnglish, 'plain')).toEqual([[1, 'csv.value-invalid']]);
    expect(read('2026-10,99999999999999999999')).toEqual([[1, 'number-too-large']]);
  });

  it('keeps an absent figure absent, with its reason', () => {
    expect(read('period,value,missing\n2026-10,,Late\n2026-11,,\n2026-12,,system moved')).toEqual([
      { period: '2026-10', value: null, missing: 'late' },
      { period: '2026-11', value: null, missing: 'not-collected' },
      { period: '2026-12', value: null, missing: 'system moved' },
    ]);
  });

  it('says row by row what it cannot read, and reads the rest', () => {
    expect(
      read(
        'period,value\nyesterday,1\n2026-02-30,2\n2026-W41,3\n2026-10,4\n2026-10,5\n2026-11,six\n2026-12,7,8',
      ),
    ).toEqual([
      [2, 'csv.period-invalid'],
      [3, 'csv.period-invalid'],
      [4, 'csv.period-kind'],
      { period: '2026-10', value: 4 },
      [6, 'csv.duplicate-period'],
      [7, 'number-invalid'],
      [8, 'csv.ragged'],
    ]);
  });

  it('refuses a table as a whole where no row can be trusted', () => {
    expect(read('')).toBe('csv.empty');
    expect(read('period,value\n')).toBe('csv.empty');
    expect(read('value,note\n1,x')).toBe('csv.no-period-column');
    expect(read('Period;Amount\n2026-10;1')).toBe('csv.no-value-column');
    expect(read('indicatorId,period,value\nother,2026-10,1')).toBe('csv.other-indicators');
    expect(read('2026-10,"1')).toBe('csv.unclosed-quote');
    expect(read('2026-10,1\n'.repeat(100_001))).toBe('csv.too-large');
    expect(read('x'.repeat(10 * 1024 * 1024 + 1))).toBe('csv.too-large');
    const inFrench = createIntl({ locale: fr });
    const sizes = [inEnglish, inFrench].map(
      (intl) => tooHeavy(10 * 1024 * 1024 + 1, intl)?.issue.params?.max,
    );
    expect(sizes.map((size) => `${size}`.replace(/\s/, ' '))).toEqual(['10 MB', '10 Mo']);
    expect(tooHeavy(10 * 1024 * 1024, inFrench)).toBeUndefined();
  });

  it('starts a series with whatever length of period comes first', () => {
    expect(read('2026-Q3,1\n2026-10,2', inEnglish, undefined, { id: 'new' })).toEqual([
      { period: '2026-Q3', value: 1 },
      [2, 'csv.period-kind'],
    ]);
  });

  it('puts what is known of a period beside what is read', () => {
    const table = readFigures('2026-09,29\n2026-10,30', { intl: inEnglish, about: indicator });
    expect(table.ok && table.rows.map((row) => 'before' in row && row.before?.value)).toEqual([
      28,
      undefined,
    ]);
  });

  it('reads back what the export writes, for every indicator of every example and in both languages', () => {
    for (const charter of Object.values(exampleCharters)) {
      for (const locale of [en, el]) {
        const text = toCsv(charter, { locale, now: '2026-09-30', bom: true });
        const intl = createIntl({ locale });
        for (const one of charter.indicators ?? []) {
          const table = readFigures(text, { intl, about: one });
          if (!table.ok) return expect.fail(`${one.id}: ${table.issue.code}`);
          expect(table.rows.map(({ outcome }) => outcome)).toEqual(one.series?.map(() => 'same'));
          const values = table.rows.map(
            (row) => 'observation' in row && [row.observation.period, row.observation.value],
          );
          expect(values).toEqual(one.series?.map(({ period, value }) => [period, value]));
          expect(table.others).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('notes and rows that stay out', () => {
  const twice: Indicator = {
    id: 'win',
    series: [{ period: '2026-10', value: 1, note: { en: 'late', el: 'αργά' } }],
  };

  it('keeps the other languages of a note, and a note that says the same as it is', () => {
    expect(read('2026-10,1,late', inEnglish, undefined, twice)).toEqual(twice.series);
    expect(read('2026-10,1,moved', inEnglish, undefined, twice)).toEqual([
      { period: '2026-10', value: 1, note: { en: 'moved', el: 'αργά' } },
    ]);
  });

  it('gives back the rows it cannot read, under their heading, as a table that reads the same', () => {
    const text = 'period,value,note\nsoon,1,"a\tb"\n2026-10,2,\n2026-11,many,x';
    const table = readFigures(text, { intl: inEnglish, about: indicator });
    expect(table.ok && table.rest).toBe('period\tvalue\tnote\nsoon\t1\t"a\tb"\n2026-11\tmany\tx');
    expect(read((table.ok && table.rest) || '')).toEqual([
      [2, 'csv.period-invalid'],
      [3, 'number-invalid'],
    ]);
  });

  it('counts a figure that would be emptied apart', () => {
    const table = readFigures('2026-08,\n2026-09,29', { intl: inEnglish, about: indicator });
    expect(table.ok && table.rows.map(({ outcome }) => outcome)).toEqual(['emptied', 'changed']);
  });
});

describe('putting figures in', () => {
  it('takes back a step and nothing else', () => {
    const before = [
      { period: '2026-08', value: 1 },
      { period: '2026-09', value: 2 },
    ];
    const after = mergeFigures(before, [
      { period: '2026-09', value: 3 },
      { period: '2026-10', value: 4 },
    ]);
    const periods = changedPeriods(before, after);
    expect(periods).toEqual(['2026-09', '2026-10']);
    const edited = mergeFigures(after, [{ period: '2026-08', value: 9 }]);
    expect(restoreFigures(edited, { before, periods })).toEqual([
      { period: '2026-08', value: 9 },
      { period: '2026-09', value: 2 },
    ]);
  });

  it('replaces by period, keeps what is not named, and orders by time', () => {
    const series = [
      { period: '2026-09', value: 28, note: 'kept', own: 1 },
      { period: '2026-10', value: null, missing: 'late' },
    ];
    const merged = mergeFigures(series, [
      { period: '2026-10', value: 29 },
      { period: '2026-08', value: 27 },
      { period: '2026-09', value: 28.5 },
    ]);
    expect(merged).toEqual([
      { period: '2026-08', value: 27 },
      { period: '2026-09', value: 28.5, note: 'kept', own: 1 },
      { period: '2026-10', value: 29 },
    ]);
    expect(series[1]).toEqual({ period: '2026-10', value: null, missing: 'late' });
  });

  it('drops what the old figure was divided from when another value comes without it', () => {
    const divided = { period: '2026-09', value: 25, numerator: 7, denominator: 28, own: 1 };
    const put = (one: Observation) => mergeFigures([divided], [one])[0];
    expect(put({ period: '2026-09', value: 26 })).toEqual({ period: '2026-09', value: 26, own: 1 });
    expect(put({ period: '2026-09', value: 25, note: 'checked' })).toEqual({ ...divided, note: 'checked' });
    expect(put({ period: '2026-09', value: 50, numerator: 14, denominator: 28 })).toEqual({
      ...divided,
      value: 50,
      numerator: 14,
    });
  });

  it('orders kinds of period that are written equally long, and takes the later one of a period', () => {
    const series = ['2026-08', '2026-Q3', '2026-Q4', '2027-01', 'FY2027', 'FY2027'].map((period, value) => ({
      period,
      value,
    }));
    const periods = (added: string) =>
      mergeFigures(series, [{ period: added, value: 9 }]).map(({ period, value }) => `${period} ${value}`);
    expect(periods('2026-09')).toEqual([
      '2026-08 0',
      '2026-09 9',
      '2026-Q3 1',
      '2026-Q4 2',
      '2027-01 3',
      'FY2027 5',
    ]);
    expect(periods('2027')).toEqual([
      '2026-08 0',
      '2026-Q3 1',
      '2026-Q4 2',
      '2027-01 3',
      'FY2027 5',
      '2027 9',
    ]);
    expect(periods('FY2027').at(-1)).toBe('FY2027 9');
  });

  it('has the last figure that is a period at the end, so that the next one can be offered', () => {
    const series = ['2026-10', '2026-11', '2026-13'].map((period) => ({ period, value: 1 }));
    expect(mergeFigures(series, []).at(-1)?.period).toBe('2026-11');
  });

  it('finds the place of a figure in a long series without looking at each, and what differs too', () => {
    let looks = 0;
    const series = Array.from({ length: 10_000 }, (_, day): Observation => {
      const period = fromDayNumber(day);
      return {
        get period() {
          looks++;
          return period;
        },
        value: day,
      };
    });
    for (const [period, at] of [
      ['1969-12-31', 0],
      ['1980-01-01', 3652],
      ['2026-01-01', 10_000],
    ] as const) {
      looks = 0;
      const next = putFigure(series, { period, value: -1 });
      expect(next[at]).toMatchObject({ period, value: -1 });
      expect(looks).toBeLessThan(40);
      looks = 0;
      expect(changedPeriods(series, next)).toEqual([period]);
      expect(looks).toBeLessThan(10);
    }
    expect(inOrder(series)).toBe(series);
  });
});
