import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/i18n';

const NARROW = '\u202f';

describe('reading a typed number', () => {
  it.each<[string, string, number | undefined]>([
    ['en', '', undefined],
    ['en', '  ', undefined],
    ['en', '0', 0],
    ['en', '1.5', 1.5],
    ['en', '1,234.5', 1234.5],
    ['en', '1,234,567', 1_234_567],
    ['en', '1 234', 1234],
    ['en', ' 42 ', 42],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['en', '+7', 7],
    ['en', '-7', -7],
    ['en', '\u22127', -7],
    ['en', '12.5 %', 12.5],
    ['en', '9007199254740991', Number.MAX_SAFE_INTEGER],
    ['el', '1,5', 1.5],
    ['el', '1.234,5', 1234.5],
    ['el', '1.500', 1500],
    ['de', '1.234.567,89', 1_234_567.89],
    ['de', '1,234', 1.234],
    ['fr', '1 234,5', 1234.5],
    ['fr', `1${NARROW}234${NARROW}567,5`, 1_234_567.5],
    ['de-CH', "1'234.5", 1234.5],
    ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
    ['ar-EG', '1٬234', 1234],
    ['hi-u-nu-deva', '४२', 42],
  ])('%s: "%s" is %s', (locale, typed, value) => {
    expect(parseNumber(typed, locale)).toEqual({ ok: true, value });
  });

  it.each<[string, string, string]>([
    ['en', '1,5', 'number-ambiguous'],
    ['en', '1.234,5', 'number-ambiguous'],
    ['en', '1,23,456', 'number-ambiguous'],
    ['en', ',5', 'number-ambiguous'],
    ['en', '1.2.3', 'number-ambiguous'],
    ['el', '1.5', 'number-ambiguous'],
    ['el', '1,234.5', 'number-ambiguous'],
    ['de', '1.5', 'number-ambiguous'],
    ['fr', '1.5', 'number-ambiguous'],
    ['fr', '12 34', 'number-ambiguous'],
    ['en', '1e400', 'number-invalid'],
    ['en', '1e3', 'number-invalid'],
    ['en', '0x1F', 'number-invalid'],
    ['en', 'Infinity', 'number-invalid'],
    ['en', 'NaN', 'number-invalid'],
    ['en', '٤٢', 'number-invalid'],
    ['en', '--5', 'number-invalid'],
    ['en', '5-', 'number-invalid'],
    ['en', '-', 'number-invalid'],
    ['en', '.', 'number-invalid'],
    ['en', 'ten', 'number-invalid'],
    ['en', '9007199254740993', 'number-too-large'],
    ['en', '9'.repeat(400), 'number-too-large'],
  ])('%s: "%s" is refused as %s', (locale, typed, code) => {
    expect(parseNumber(typed, locale)).toMatchObject({ ok: false, code });
  });

  it('knows no negative zero', () => {
    for (const typed of ['-0', '-0.0', '\u22120']) {
      const read = parseNumber(typed, 'en');
      expect(read.ok && Object.is(read.value, 0)).toBe(true);
    }
  });

  it('says what it expects, in the locale, and repeats at most 40 characters', () => {
    expect(parseNumber('1,5', 'en')).toMatchObject({ params: { value: '1,5', example: '1,234.5' } });
    expect(parseNumber('1.5', 'el')).toMatchObject({ params: { example: '1.234,5' } });
    const refused = parseNumber('x'.repeat(5000), 'en');
    expect(refused.ok || refused.params.value).toHaveLength(40);
  });

  it.each(['en', 'el', 'de', 'fr', 'de-CH', 'es', 'pl', 'en-IN', 'ar-EG', 'sv', 'pt'])(
    'reads in %s what that locale writes',
    (locale) => {
      for (const value of [0, 7, -7, 0.25, 999, 1000, 1234.5, -12_345.75, 99_999_999]) {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
        expect([written, parseNumber(written, locale)]).toEqual([written, { ok: true, value }]);
      }
    },
  );
});
