import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/export/figures/parseCsv';
import { readFigures } from '../../src/export/figures/readFigures';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { figuresCsv } from '../../src/metrics/figuresCsv';
import type { Indicator, Observation } from '../../src/model';
import { fromDayNumber } from '../../src/model/dates';
import { missingReason, observationState } from '../../src/model/vocabularies';

const asOf = '2026-09-30';

async function csvOf(
  indicators: readonly Indicator[],
  locale = en as typeof en | typeof el,
): Promise<string> {
  let text = '\ufeff';
  for await (const piece of figuresCsv(indicators, { asOf, intl: createIntl({ locale }) })) text += piece;
  return text;
}

const note = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', "'=", "''-", '＝', "'", '"', ';', '\n'),
        fc.string({ maxLength: 6 }),
      )
      .map(([first, rest]) => first + rest),
  )
  // Text is kept clean and trimmed: no control characters, no empty note.
  .map((text) => text.replace(/[^\P{Cc}\n]|[\u202a-\u202e]/gu, '').trim())
  .filter((text) => text !== '');
const number = fc.oneof(
  fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
  fc.constantFrom(1e-7, -1.25e-9, 5e-324, 0.1, -0.5, 0),
);
const observation = fc.record(
  { value: fc.option(number, { nil: null }), note, state: fc.constantFrom(...observationState) },
  { requiredKeys: ['value'] },
);
const series = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.array(observation, { minLength: 1, maxLength: 12 }))
  .chain(([first, all]) =>
    fc.constantFrom(...missingReason).map((missing): Observation[] =>
      all.map((one, index) => ({
        ...one,
        value: Object.is(one.value, -0) ? 0 : one.value,
        period: fromDayNumber(first + 2 * index),
        ...(one.value === null && { missing }),
      })),
    ),
  );

describe('figures as CSV', () => {
  it('read back as they were, in either language, each indicator its own', async () => {
    await fc.assert(
      fc.asyncProperty(series, series, fc.constantFrom(en, el), async (one, other, locale) => {
        const indicators: Indicator[] = [
          { id: '-a', label: '=Sum(1)', unit: 'currency', currency: 'EUR', series: one },
          { id: 'b', label: 'Ποσοστό', unit: 'percent', series: other },
        ];
        const text = await csvOf(indicators, locale);
        for (const indicator of indicators) {
          const table = readFigures(text, {
            intl: createIntl({ locale }),
            about: { id: indicator.id },
          });
          if (!table.ok) throw new Error(table.issue.code);
          const read = table.rows.map((row) => ('observation' in row ? row.observation : row.issue));
          const written = (indicator.series ?? []).map(({ note, ...rest }) => ({
            ...rest,
            ...(note !== undefined && { note: expect.anything() }),
          }));
          expect(read).toEqual(written);
          const intl = createIntl({ locale });
          expect(read.map((row) => intl.text((row as Observation).note))).toEqual(
            (indicator.series ?? []).map((row) => intl.text(row.note)),
          );
        }
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it('has a heading of ids, numbers with a point and text that no spreadsheet takes for a formula', async () => {
    const text = await csvOf([
      {
        id: 'a',
        label: '@name',
        unit: 'currency',
        currency: 'EUR',
        per: 'deal',
        series: [
          { period: '2026-02', value: -1234.5, numerator: 3, denominator: 4, note: '=1+1, "x"' },
          { period: '2026-01', value: null, missing: 'late', state: 'provisional' },
          { period: '2026-02', value: -2, note: '\t-2' },
          { period: 'soon', value: 1 },
        ],
      },
    ]);
    expect(text).toBe(
      '\ufeffindicatorId,indicator,unit,period,value,numerator,denominator,currency,missing,note,state\r\n' +
        '"a","\'@name","EUR/deal","2026-01",,,,,"late",,"provisional"\r\n' +
        '"a","\'@name","EUR/deal","2026-02",-2,,,,,"\'\t-2",\r\n',
    );
  });

  it('of a hundred thousand periods equal the data', async () => {
    const series = Array.from({ length: 100_000 }, (_, i) => ({
      period: fromDayNumber(20_700 - 100_000 + i),
      value: i / 8,
    }));
    const records = [...csvRecords(await csvOf([{ id: 'a', series }]))].filter(
      (record) => record !== undefined,
    );
    const figures = records.slice(1).map(({ cells }) => ({ period: cells[3], value: Number(cells[4]) }));
    expect(figures).toEqual(series);
  }, 20_000);
});
