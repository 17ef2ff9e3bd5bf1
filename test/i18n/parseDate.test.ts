import { describe, expect, it } from 'vitest';
import { dateOrder, parseDate } from '../../src/i18n';
import { formatDay } from '../../src/i18n/format';

describe('reading a typed date', () => {
  it.each<[string, string, string | undefined]>([
    ['en', '', undefined],
    ['en', '2026-11-23', '2026-11-23'],
    ['el', '2026-11-23', '2026-11-23'],
    ['en', '11/23/2026', '2026-11-23'],
    ['el', '23/11/2026', '2026-11-23'],
    ['el', '3/1/2026', '2026-01-03'],
    ['en-GB', '3/1/2026', '2026-01-03'],
    ['de', ' 23.11.2026 ', '2026-11-23'],
    ['fr', '23 11 2026', '2026-11-23'],
    ['el', '29-02-2028', '2028-02-29'],
    ['ja', '2026/11/23', '2026-11-23'],
  ])('%s: "%s" is %s', (locale, typed, value) => {
    expect(parseDate(typed, locale)).toEqual({ ok: true, value });
  });

  it.each<[string, string]>([
    ['el', '30/02/2026'],
    ['en', '2026-02-30'],
    ['el', '29/02/2026'],
    ['el', '11/23/2026'],
    ['en', '23/11/2026'],
    ['el', '23/11/26'],
    ['en', '1/2/3'],
    ['en', '0/0/2026'],
    ['en', '11/23'],
    ['en', 'tomorrow'],
    ['en', '2026'],
    ['en', '20261123'],
    ['en', '2026-11-23T00:00:00Z'],
  ])('%s: "%s" is refused', (locale, typed) => {
    expect(parseDate(typed, locale)).toMatchObject({ ok: false, code: 'date-invalid' });
  });

  it('shows how a date is written there', () => {
    expect(parseDate('x', 'el')).toMatchObject({ params: { value: 'x', example: '23/11/2026' } });
    expect(parseDate('x', 'en')).toMatchObject({ params: { example: '11/23/2026' } });
  });

  it.each(['en', 'en-GB', 'el', 'de', 'fr', 'es', 'nl', 'sv', 'ja', 'ko', 'hu', 'cs'])(
    'reads in %s the example it gives',
    (locale) => {
      const written = formatDay(locale, '2026-11-23', 'numeric');
      expect([written, parseDate(written, locale)]).toEqual([written, { ok: true, value: '2026-11-23' }]);
    },
  );

  it('knows the order of a locale', () => {
    expect(dateOrder('en')).toEqual(['month', 'day', 'year']);
    expect(dateOrder('el')).toEqual(['day', 'month', 'year']);
    expect(dateOrder('ja')).toEqual(['year', 'month', 'day']);
  });
});
