import { expect, it } from 'vitest';
import { parsePeriodText } from '../../src/i18n';

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
])('reads %s in %s as %s', (typed, locale, period) => {
  expect(parsePeriodText(typed, locale)).toBe(period);
});

it.each(['', '13/2026', '2026-13', '2025-W53', 'Οκτ 2026', 'yesterday', '10/26', '2026-Q5', 'Q5 2026'])(
  'takes %s for no period in English',
  (typed) => {
    expect(parsePeriodText(typed, 'en')).toBeUndefined();
  },
);
