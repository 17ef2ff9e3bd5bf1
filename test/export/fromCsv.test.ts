import { describe, expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../src/export';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { exampleCharters } from '../../src/testing/examples';

const options = { locale: en, now: '2026-09-30' };
const { tavlio, quillmere } = exampleCharters;

describe('fromCsv', () => {
  test.each(Object.values(exampleCharters))('takes the export of $id for what is known', (charter) => {
    for (const bom of [false, true]) {
      const result = fromCsv(toCsv(charter, { ...options, bom }), charter, options);
      expect(result).toMatchObject({
        ok: true,
        counts: { new: 0, changed: 0, emptied: 0, bad: 0 },
        issues: [],
      });
      expect(result.ok && result.charter).toBe(charter);
    }
  });

  test('gives a charter without figures those of the export', () => {
    const empty = { ...quillmere, indicators: quillmere.indicators?.map(({ series: _, ...one }) => one) };
    const result = fromCsv(toCsv(quillmere, options), empty, options);
    expect(result.ok && result.charter).toEqual(quillmere);
    expect(empty.indicators?.[0]).not.toHaveProperty('series');
  });

  test('takes over what it can read and lists what it cannot, by row', () => {
    const csv =
      'indicatorId,period,value\nadh,2026-10,74\nadh,2026-13,1\nnobody,2026-10,1\nadh,2026-11,many\n';
    const result = fromCsv(csv, tavlio, options);
    expect(result).toMatchObject({ ok: true, counts: { new: 1, bad: 3 } });
    expect(result.ok && result.charter.indicators?.find(({ id }) => id === 'adh')?.series?.at(-1)).toEqual({
      period: '2026-10',
      value: 74,
    });
    expect(result.issues.map(({ code, params }) => [code, params?.row])).toEqual([
      ['csv.period-invalid', 3],
      ['csv.unknown-indicator', 4],
      ['csv.value-invalid', 5],
    ]);
  });

  test('knows the headings of the reader’s language', () => {
    const csv = 'indicatorId;Περίοδος;Τιμή\nhrs;2026-10;14.5\n';
    const result = fromCsv(csv, exampleCharters.thalassaia, { ...options, locale: el as never });
    expect(result).toMatchObject({ ok: true, counts: { new: 1, bad: 0 } });
  });

  test.each([
    ['', 'csv.empty'],
    ['indicatorId,value\nadh,2\n', 'csv.no-period-column'],
    ['period,value\n2026-10,1\n', 'csv.no-indicator-column'],
    ['indicatorId,period,value\n"adh,2026-10,1\n', 'csv.unclosed-quote'],
  ])('%j is refused with a reason', (csv, code) => {
    expect(fromCsv(csv, tavlio, options)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
