import { expect, it } from 'vitest';
import { createIntl, parsePeriodText } from '../../src/i18n';
import { locales } from '../helpers/locales';

const words = (code: string) => createIntl({ locale: locales[code] as (typeof locales)['en'] });

it.each([
  ['2026-10', 'en', '2026-10'],
  [' 2026-w41 ', 'en', '2026-W41'],
  ['2026 Q4', 'en', '2026-Q4'],
  ['Q4 2026', 'en', '2026-Q4'],
  ['10/2026', 'en', '2026-10'],
  ['1.2026', 'el', '2026-01'],
  ['2026/3', 'en', '2026-03'],
  ['202603', 'en', '2026-03'],
  ['October 2026', 'en', '2026-10'],
  ['Oct-2026', 'en', '2026-10'],
  ['Οκτώβριος 2026', 'el', '2026-10'],
  ['Οκτωβρίου 2026', 'el', '2026-10'],
  ['ΟΚΤ. 2026', 'el', '2026-10'],
  ['Μάρτιος 2026', 'el', '2026-03'],
  ['Τ4 2026', 'el', '2026-Q4'],
  ['FY2027-H1', 'en', 'FY2027-H1'],
  ['Week 41, 2026', 'en', '2026-W41'],
  ['KW 5 2026', 'de', '2026-W05'],
  ['octubre de 2026', 'es', '2026-10'],
  ['S2 2026', 'fr', '2026-H2'],
])('reads %s in %s as %s', (typed, locale, period) => {
  expect(parsePeriodText(typed, words(locale))).toBe(period);
});

const periods = ['2026-10', '2026-W41', '2026-W05', '2026-Q4', '2026-H2'];
it.each(Object.keys(locales))('reads every kind of period as it is shown in %s', (code) => {
  const intl = words(code);
  for (const period of periods) {
    expect(parsePeriodText(intl.period(period), intl), period).toBe(period);
    expect(parsePeriodText(intl.period(period).toUpperCase(), intl), period).toBe(period);
  }
});

it.each(['', '13/2026', '2026-13', '2025-W53', 'Οκτ 2026', 'yesterday', '10/26', '2026-Q5', 'Q5 2026'])(
  'takes %s for no period in English',
  (typed) => {
    expect(parsePeriodText(typed, words('en'))).toBeUndefined();
  },
);
