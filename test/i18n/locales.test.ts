import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIntl, type Locale, type MessageKey } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import type { Message } from '../../src/i18n/messages';
import { type VocabularyKey, vocabularies } from '../../src/model/vocabularies';
import { locales } from '../helpers/locales';

const keys = Object.keys(en.messages) as MessageKey[];
const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : message;
const texts = ({ messages }: Locale) =>
  keys.flatMap((key) => Object.values(formsOf(messages[key])).map((text) => [key, text] as const));
/** Places to fill, whatever their capital; the product's own nouns follow the grammar of each language and are left out. */
const places = (text: string) =>
  [...new Set(text.match(/\{[\w-]+\}/g))].map((one) => one.toLowerCase()).sort();
/** What a message says without its places. */
const said = (text: string) => text.replace(/\{[^}]*\}/g, '');
const breaking = (locale: Locale, isBad: (text: string, key: MessageKey) => boolean) =>
  texts(locale).filter(([key, text]) => isBad(text, key));

it('the build finds the locales that are tested here', () => {
  const files = readdirSync('src/i18n').flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
  expect(Object.keys(locales).sort()).toEqual(files.sort());
});

describe.each(Object.entries(locales))('the words of %s', (code, locale) => {
  it('are those of English, in its order, in every file', () => {
    expect(locale.code).toBe(code);
    expect(Object.keys(locale.messages)).toEqual(keys);
    expect(Object.keys(locale.terms)).toEqual(Object.keys(en.terms));
    expect(readdirSync(`src/i18n/${code}`)).toEqual(readdirSync('src/i18n/en'));
  });

  it('have the same places to fill, and a plural form may only leave its number out', () => {
    for (const key of keys) {
      const { other } = formsOf(en.messages[key]) as { other: string };
      const forms = formsOf(locale.messages[key]);
      expect(places(forms.other ?? ''), key).toEqual(places(other));
      for (const form of Object.values(forms)) {
        expect(places(other), key).toEqual(expect.arrayContaining(places(form)));
        const left = places(other).filter((place) => !places(form).includes(place));
        expect(
          left.filter((place) => !['{count}', '{n}', '{total}', '{good}'].includes(place)),
          key,
        ).toEqual([]);
      }
    }
  });

  it('have a form for every plural of the language, and none that it does not know', () => {
    const known: readonly string[] = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    // Only for counts of millions, which nothing here has.
    const needed = known.filter((form) => form !== 'many' || !['es', 'fr'].includes(code));
    for (const key of keys) {
      const message = locale.messages[key];
      if (typeof message === 'string') continue;
      expect(typeof en.messages[key], key).not.toBe('string');
      expect(known, key).toEqual(expect.arrayContaining(Object.keys(message)));
      expect(Object.keys(message), key).toEqual(expect.arrayContaining(needed));
    }
  });

  it('use only nouns that the product has, and leave none that a host may rename in plain letters', () => {
    const used = texts(locale).flatMap(([, text]) =>
      [...text.matchAll(/\{\$([\w-]+)\}/g)].map(([, term]) => term),
    );
    expect(used).not.toHaveLength(0);
    for (const term of new Set(used)) expect(Object.keys(locale.terms)).toContain(term);
    const intl = createIntl({ locale });
    expect(intl.t('field.title.hint')).not.toMatch(/\{\$/);
    // Arabic joins its article to the noun; in Spanish “carta” also ends other words.
    const noun = new RegExp(`(?<!\\p{Script=Latin})${locale.terms.charter}`, 'iu');
    expect(breaking(locale, (text) => noun.test(said(text)))).toEqual([]);
  });

  it('are in no place empty, spaced at an end, or with the quotation marks of a typewriter', () => {
    expect(
      breaking(
        locale,
        (text, key) => key !== 'common.series' && (text.trim() === '' || text !== text.trim()),
      ),
    ).toEqual([]);
    expect(breaking(locale, (text) => /["`]| {2}|\.\.\.|\w'/.test(text))).toEqual([]);
  });

  it('name a button by what is seen on it, for those who speak to it', () => {
    const intl = createIntl({ locale });
    expect(intl.t('guidance.findings.go-to', { place: '1' })).toContain(intl.t('guidance.findings.go'));
  });

  it('tell the choices of one vocabulary apart', () => {
    for (const key of Object.keys(vocabularies) as VocabularyKey[]) {
      const intl = createIntl({ locale });
      const labels = vocabularies[key].map((id) => intl.label(key, id));
      expect(new Set(labels).size, key).toBe(labels.length);
    }
  });
});

describe('the typography of a language', () => {
  const scripts = { el: /\p{Script=Greek}/u, ar: /\p{Script=Arabic}/u } as const;

  it.each(Object.entries(scripts))('%s is written in its own letters', (code, script) => {
    const { messages } = locales[code] as Locale;
    // What only numbers, abbreviations and names stand in.
    const sentences = keys.filter((key) =>
      /\p{Ll}{3} \p{Ll}{2}/u.test(said(formsOf(en.messages[key]).other ?? '')),
    );
    for (const key of sentences)
      for (const text of Object.values(formsOf(messages[key]))) expect(text, key).toMatch(script);
  });

  it('French keeps high marks from falling onto the next line', () => {
    expect(
      breaking(locales.fr as Locale, (text) =>
        /[^\u00a0\u202f\d}][:;!?](?: |$)|« ?[^\u00a0\u202f ]/.test(text.replace(/https?:/g, '')),
      ),
    ).toEqual([]);
  });

  it('Spanish opens what it asks', () => {
    expect(breaking(locales.es as Locale, (text) => text.includes('?') !== text.includes('¿'))).toEqual([]);
  });

  it('German quotes with its own marks', () => {
    expect(breaking(locales.de as Locale, (text) => /”|«|»/.test(text))).toEqual([]);
  });

  it('Arabic has its own comma, semicolon and question mark', () => {
    expect(
      breaking(
        locales.ar as Locale,
        (text, key) => /[\u0600-\u06ff][,;?]/.test(text) && !/number|words/.test(key),
      ),
    ).toEqual([]);
  });
});
