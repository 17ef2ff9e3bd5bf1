import { describe, expect, it } from 'vitest';
import { createIntl } from '../../src/i18n';
import { ar } from '../../src/i18n/ar';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';
import { parseNumber } from '../../src/i18n/parseNumber';

const english = createIntl({ locale: en });
const greek = createIntl({ locale: el });

describe('words', () => {
  it('chooses the plural of the language', () => {
    const days = (intl: typeof english, count: number) =>
      intl.t('unit.days', { count, value: intl.number(count) });
    expect([days(english, 1), days(english, 0), days(english, 1.5)]).toEqual(['1 day', '0 days', '1.5 days']);
    expect(days(greek, 1)).not.toBe(days(greek, 2).replace('2', '1'));
  });

  it('formats numbers inside messages, and leaves text alone even where it looks like a placeholder', () => {
    const intl = createIntl({ locale: en, messages: { 'common.close': '{n} of {who} for {$charter}' } });
    expect(intl.t('common.close', { n: 12_345, who: '{$charter} {n} $& $1' })).toBe(
      '12,345 of {$charter} {n} $& $1 for charter',
    );
  });

  it('puts a name before its text as the language does, and either alone where the other is empty', () => {
    const pair = (intl: typeof english, ...words: string[]) => intl.series(words, 'common.pair');
    expect(pair(english, 'Owner', 'Ann')).toBe('Owner: Ann');
    expect(pair(createIntl({ locale: fr }), 'Responsable', 'Ann')).toBe('Responsable\u00a0: Ann');
    expect([pair(english, '', 'Ann'), pair(english, 'Owner', '')]).toEqual(['Ann', 'Owner']);
  });

  it('takes a region as another code with the same words', () => {
    const [spain, mexico] = ['es', 'es-MX'].map((code) => createIntl({ locale: { ...es, code } }));
    expect([spain?.number(12_345.6), mexico?.number(12_345.6)]).toEqual(['12.345,6', '12,345.6']);
    expect(parseNumber('1,234.5', 'es-MX')).toEqual({ ok: true, value: 1234.5 });
    expect(parseNumber('1,234.5', 'es').ok).toBe(false);
    expect(mexico?.t('common.close')).toBe(spain?.t('common.close'));
    expect(mexico?.text({ en: 'Hello', es: 'Hola' })).toBe('Hola');
    const british = createIntl({ locale: { ...en, code: 'en-GB' } });
    expect([english.date('2026-11-23'), british.date('2026-11-23')]).toEqual([
      'November 23, 2026',
      '23 November 2026',
    ]);
    expect(createIntl({ locale: { ...ar, code: 'ar-EG' } }).number(12)).toBe('١٢');
  });

  it('leaves a placeholder without a value to be seen', () => {
    const intl = createIntl({ locale: en, messages: { 'common.close': 'Close {what}' } });
    expect(intl.t('common.close')).toBe('Close {what}');
  });

  it('lets the host rename the nouns, and single messages', () => {
    const renamed = createIntl({
      locale: en,
      terms: { charter: 'working agreement', theCharter: 'the working agreement' },
      messages: { 'common.done': 'Finished' },
    });
    expect(renamed.t('field.title.hint')).toContain('working agreement');
    expect(renamed.t('field.period.from.hint')).toContain('the working agreement');
    expect(renamed.t('common.done')).toBe('Finished');
    expect(english.t('field.title.hint')).toContain('charter');
  });

  it('shows a vocabulary id that it does not know as it stands', () => {
    expect(english.label('beneficiary', 'buyer')).toBe('Buyers');
    expect(greek.label('beneficiary', 'buyer')).not.toMatch(/[a-z]/i);
    expect(english.label('beneficiary', 'ours-only')).toBe('ours-only');
    expect(english.label('beneficiary', 'constructor')).toBe('constructor');
  });

  it('takes the words of an issue by its place, then by its code, then the code itself', () => {
    const at = (code: string, path: string) => english.issue({ code, path, params: {} } as never);
    expect(at('core-part-missing', 'title')).toBe(
      'Give the charter a title. It cannot be approved without one.',
    );
    expect(at('required', 'mission/statement')).toBe('Fill this in.');
    expect(at('text-over-limit', 'services/onboarding/x')).toContain('{count}');
    expect(at('nobody-knows', 'title')).toBe('nobody-knows');
  });

  it('finds nothing under a name that every object has', () => {
    for (const key of ['constructor', 'toString', '__proto__', '']) expect(english.find(key)).toBeUndefined();
  });

  it('names an indicator by its label, the catalogue or its id', () => {
    expect(english.indicatorName({ id: 'i', label: 'Ours', metricId: 'win-rate' })).toBe('Ours');
    expect(english.indicatorName({ id: 'i', metricId: 'win-rate' })).toBe('Win rate');
    expect(english.indicatorName({ id: 'i', metricId: 'ours' })).toBe('ours');
  });
});

describe('formats', () => {
  it('writes numbers, shares and money as the language does', () => {
    expect(english.number(1234.5)).toBe('1,234.5');
    expect(greek.number(1234.5)).toBe('1.234,5');
    expect(english.percent(12.34)).toBe('12.3%');
    expect(english.money(1000, 'EUR')).toBe('€1,000');
    expect(english.money(10.5, 'EUR')).toBe('€10.50');
    expect(english.money(1000, 'not a code')).toBe('1,000\u00a0not a code');
    expect(english.money(1000, undefined)).toBe('1,000');
  });

  it('writes a calendar date as the same day for every reader, and other text as it stands', () => {
    for (const timeZone of ['UTC', 'Pacific/Auckland', 'Pacific/Honolulu']) {
      const intl = createIntl({ locale: en, timeZone });
      expect(intl.date('2026-11-23')).toBe('November 23, 2026');
    }
    expect(greek.date('2026-11-23')).toBe('23 Νοεμβρίου 2026');
    expect(english.date('soon')).toBe('soon');
    expect(english.period('soon')).toBe('soon');
  });

  it("writes an instant in the reader's zone", () => {
    const noon = Date.UTC(2026, 10, 23, 12, 0);
    expect(greek.time(noon)).toContain('12:00');
    expect(createIntl({ locale: el, timeZone: 'Asia/Tokyo' }).time(noon)).toContain('09:00');
  });

  it('writes periods of every kind', () => {
    expect(english.period('2026-10')).toBe('October 2026');
    expect(english.period('2026-10', 'short')).toBe('Oct');
    expect(english.period('2026-W07')).toBe('Week 7, 2026');
    expect(english.period('2026-Q4')).toBe('Q4 2026');
    expect(english.period('2026')).toBe('2026');
    expect(english.period('FY2026-Q1')).toContain('Q1 2026');
  });

  it('joins lists', () => {
    expect(english.list(['A', 'B', 'C'])).toBe('A, B, and C');
    expect(greek.list(['A', 'B', 'Γ'])).toBe('A, B και Γ');
  });
});
