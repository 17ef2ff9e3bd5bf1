import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CharterProvider, Field } from '../../src';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { type CharterDraft, readPath } from '../../src/model';

const locales = { el, en };

const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  budget: { amount: 7 },
  review: { nextDue: '2026-01-31' },
  indicators: [{ id: 'i', target: { value: 7, period: '2026-Q4' } }],
  links: [{ id: 'l', lagMonths: 3 }],
};

/** One field in a reader's language, with what is stored and what the person sees of it. */
function open(path: string, language: keyof typeof locales) {
  let stored = charter;
  const { container } = render(
    <CharterProvider
      defaultValue={charter}
      onChange={(next) => {
        stored = next;
      }}
      locale={locales[language]}
      now="2026-01-01"
    >
      <Field.Root path={path} />
    </CharterProvider>,
  );
  const box = screen.getByRole<HTMLInputElement>('textbox');
  return {
    box,
    type: (value: string) => fireEvent.input(box, { target: { value } }),
    stored: () => readPath(stored, path),
    error: () => container.querySelector('[data-charter-part="field-error"]')?.textContent,
  };
}

const AMOUNT = 'budget/amount';
const TARGET = 'indicators/i/target/value';
const DUE = 'review/nextDue';
const LAG = 'links/l/lagMonths';
const PERIOD = 'indicators/i/target/period';

/** Place, language, what is typed; then the value and how it is written on leaving, or the words of the refusal. */
type Case = [string, keyof typeof locales, string, unknown, string?];

describe('what is typed as the reader’s language writes it', () => {
  it.each<Case>([
    [AMOUNT, 'el', '1,5', 1.5, '1,5'],
    [AMOUNT, 'en', '1.5', 1.5, '1.5'],
    [AMOUNT, 'el', '1.234.567,5', 1_234_567.5, '1.234.567,5'],
    [AMOUNT, 'en', '1234567.5', 1_234_567.5, '1,234,567.5'],
    [TARGET, 'el', '−2,25', -2.25, '-2,25'],
    [AMOUNT, 'en', ' ', undefined, ''],
    [DUE, 'el', '9/3/2026', '2026-03-09', '09/03/2026'],
    [DUE, 'en', '3/9/2026', '2026-03-09', '03/09/2026'],
    [DUE, 'el', '2028-02-29', '2028-02-29', '29/02/2028'],
    [DUE, 'el', '', undefined, ''],
    [PERIOD, 'en', ' 2026-11 ', '2026-11', '2026-11'],
  ])('%s in %s: %s', (path, locale, typed, value, tidied) => {
    const { box, type, stored, error } = open(path, locale);
    type(typed);
    expect(stored()).toBe(value);
    expect(box.value).toBe(typed);
    fireEvent.blur(box);
    expect(box.value).toBe(tidied);
    expect(error()).toBeUndefined();
    expect(box.getAttribute('aria-invalid')).toBeNull();
  });
});

describe('what is no value', () => {
  it.each<Case>([
    [AMOUNT, 'en', '1,5', 'Error: “1,5” can be read in two ways. Write it like 1,234.5.'],
    [AMOUNT, 'el', '1.5', 'Σφάλμα: Το «1.5» διαβάζεται με δύο τρόπους. Γράψτε τον αριθμό όπως 1.234,5.'],
    [AMOUNT, 'en', '1e400', 'Error: “1e400” is not a number. Write it like 1,234.5.'],
    [
      AMOUNT,
      'en',
      '9'.repeat(400),
      'Error: The number is too large to be kept exactly. Enter a smaller one.',
    ],
    [AMOUNT, 'en', '-', 'Error: “-” is not a number. Write it like 1,234.5.'],
    [LAG, 'en', '1.5', 'Error: “1.5” is not a whole number. Write it without decimals.'],
    [LAG, 'el', '1,5', 'Σφάλμα: Το «1,5» δεν είναι ακέραιος αριθμός. Γράψτε τον χωρίς δεκαδικά.'],
    [
      AMOUNT,
      'en',
      '-1',
      'Error: “-1” is outside the limits of this field. Check the number and enter it again.',
    ],
    [
      LAG,
      'en',
      '13',
      'Error: “13” is outside the limits of this field. Check the number and enter it again.',
    ],
    [DUE, 'el', '30/2/2026', 'Σφάλμα: Το «30/2/2026» δεν είναι ημερομηνία. Γράψτε την όπως 23/11/2026.'],
    [DUE, 'en', '2/30/2026', 'Error: “2/30/2026” is not a date. Write it like 11/23/2026.'],
    [DUE, 'en', '2026-02-30', 'Error: “2026-02-30” is not a date. Write it like 11/23/2026.'],
    [DUE, 'en', '3/9/26', 'Error: “3/9/26” is not a date. Write it like 11/23/2026.'],
    [
      PERIOD,
      'en',
      '2026-13',
      'Error: “2026-13” is not a period. Write a month as 2026-11, a week as 2026-W47, a quarter as 2026-Q4.',
    ],
  ])('%s in %s: %s', (path, locale, typed, words) => {
    const { box, type, stored, error } = open(path, locale);
    const before = stored();
    type(typed);
    fireEvent.blur(box);
    expect(error()).toBe(words);
    expect(box.value).toBe(typed);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(stored()).toBe(before);
    type('');
    expect(error()).toBeUndefined();
    expect(stored()).toBeUndefined();
  });
});

it('a value is written anew when the reader’s language changes, and what is no value stays as it was typed', () => {
  const charter: CharterDraft = { schemaVersion: 1, id: 'c', budget: { amount: 1234.5 } };
  const inLanguage = (language: keyof typeof locales) => (
    <CharterProvider defaultValue={charter} locale={locales[language]}>
      <Field.Root path={AMOUNT}>
        <Field.Control />
      </Field.Root>
    </CharterProvider>
  );
  const { rerender } = render(inLanguage('el'));
  const box = screen.getByRole<HTMLInputElement>('textbox');
  expect(box.value).toBe('1.234,5');
  rerender(inLanguage('en'));
  expect(box.value).toBe('1,234.5');
  fireEvent.input(box, { target: { value: 'many' } });
  rerender(inLanguage('el'));
  expect(box.value).toBe('many');
});
