import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/export';
import { readFigures } from '../../src/export/figures/readFigures';
import { createIntl, parseDate, parseNumber } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { addDays, isDate, lintCharter, parseCharter } from '../../src/model';

const small = { schemaVersion: 1, id: 'c' };
const intl = createIntl({ locale: en });

/** What becomes of a field in a file: `OK`, or the code that refuses it. */
function read(fields: object | string): string {
  const result = parseCharter(typeof fields === 'string' ? fields : { ...small, ...fields });
  return result.ok ? 'OK' : (result.issues[0]?.code ?? '');
}

test.each(['1e400', '-1e400'])('B43 %s in a file is refused as no finite number', (number) => {
  expect(read(`{"schemaVersion":1,"id":"c","budget":{"amount":${number}}}`)).toBe('not-finite');
});

test.each(['1e400', 'NaN', 'Infinity', '0x1F'])('B43 %s in a box or a table is refused', (text) => {
  expect(parseNumber(text, 'en').ok).toBe(false);
  for (const numbers of ['locale', 'plain'] as const) {
    const table = readFigures(`2026-10,${text}`, { intl, about: { id: 'i' }, numbers });
    expect(table.ok && table.counts.bad).toBe(1);
  }
});

test('B43 -0 is 0, in a file and in a box', () => {
  const series = [{ period: '2026-10', value: -0 }];
  const result = parseCharter({ ...small, budget: { amount: -0 }, indicators: [{ id: 'i', series }] });
  const charter = result.ok ? result.charter : expect.fail('refused');
  expect(Object.is(charter.budget?.amount, 0)).toBe(true);
  expect(Object.is(charter.indicators?.[0]?.series?.[0]?.value, 0)).toBe(true);
  expect(result.issues).toEqual([]);
  const typed = parseNumber('-0', 'en');
  expect(typed.ok && Object.is(typed.value, 0)).toBe(true);
});

test('B44 a number that cannot be kept exactly is refused, a small one is kept', () => {
  for (const number of ['9007199254740993', '1e21'])
    expect(read(`{"schemaVersion":1,"id":"c","ext":{"n":${number}}}`)).toBe('number-too-large');
  expect(parseNumber('9007199254740993', 'en')).toMatchObject({ ok: false, code: 'number-too-large' });
  const kept = parseCharter('{"schemaVersion":1,"id":"c","ext":{"n":1e-9,"m":9007199254740991}}');
  expect(kept.ok && kept.charter.ext).toEqual({ n: 1e-9, m: 9007199254740991 });
});

test.each<[string, string, number | string]>([
  ['en', '1.5', 1.5],
  ['en', '1,5', 'number-ambiguous'],
  ['en', '1 500', 1500],
  ['en', '١٫٥', 'number-invalid'],
  ['el', '1,5', 1.5],
  ['el', '1.5', 'number-ambiguous'],
  ['fr', '1 500', 1500],
  ['ar-EG', '١٫٥', 1.5],
])('B45 in %s, %s is %s and nothing is guessed', (locale, typed, expected) => {
  const result = parseNumber(typed, locale);
  expect(result.ok ? result.value : result.code).toBe(expected);
});

test('B46 shares are added up as a reader adds them, and 101 % is told', () => {
  const faults = (...shares: number[]) => {
    const funders = shares.map((sharePct, at) => ({ id: `f${at}`, name: 'x', sharePct }));
    return lintCharter({ ...small, budget: { funders } }, { now: '2026-09-30' })
      .filter(({ code }) => code === 'funder-shares-not-100')
      .map(({ params }) => params);
  };
  expect(faults(0.1, 0.2, 99.7)).toEqual([]);
  expect(faults(33.3, 33.3, 33.4)).toEqual([]);
  expect(faults(51, 50)).toHaveLength(1);
  const charter = { ...small, indicators: [{ id: 'i', series: [{ period: '2026-09', value: 0.1 + 0.2 }] }] };
  expect(toMarkdown(charter, { locale: en, now: '2026-09-30', data: false })).not.toContain('0.30000');
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '2026-06-31'])(
  'B47 a day that does not exist, %s, is refused in a file and in a box',
  (day) => {
    expect(read({ period: { from: day } })).toBe('invalid-date');
    expect(parseDate(day, 'en').ok).toBe(false);
  },
);

test.each(['0000-01-01', '+012026-01-01', '-000001-01-01', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01'])(
  'B48 a date in another form, %j, is refused in a file',
  (day) => {
    expect(read({ period: { from: day } })).toBe('invalid-date');
  },
);

test('B49 an end before its start is told, the same day is not, and 29 February is a day of leap years', () => {
  const ends = (from: string, to: string) =>
    lintCharter({ ...small, period: { from, to } }, { now: '2026-09-30' }).filter(
      ({ code }) => code === 'end-before-start',
    );
  expect(ends('2026-02-02', '2026-02-01')).toMatchObject([{ path: 'period/to', severity: 'error' }]);
  expect(ends('2026-02-02', '2026-02-02')).toEqual([]);
  expect([isDate('2024-02-29'), isDate('2026-02-29')]).toEqual([true, false]);
});

test.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Athens', 'America/Sao_Paulo', 'UTC'])(
  'B50 a date is the same day in %s, on days when clocks change and at midnight',
  (timeZone) => {
    const before = process.env.TZ;
    process.env.TZ = timeZone;
    try {
      for (const day of ['2026-03-29', '2026-10-25', '2018-11-04', '2026-01-01', '2026-12-31']) {
        const result = parseCharter(JSON.stringify({ ...small, period: { from: day } }));
        expect(result.ok && JSON.parse(JSON.stringify(result.charter)).period.from).toBe(day);
        expect(addDays(addDays(day, 1), -1)).toBe(day);
        const shown = createIntl({ locale: en, timeZone }).date(day, 'numeric');
        expect(parseDate(shown, 'en')).toEqual({ ok: true, value: day });
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);
