import { describe, expect, test } from 'vitest';
import { createTemplate, fromMarkdown, toCsv, toHtml, toJson, toMarkdown } from '../../src/export';
import type { Locale } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { charterParts, lintCharter, parseCharter, partKeys, partProgress } from '../../src/model';
import { locales } from '../helpers/locales';

const now = '2026-09-30';
const openings: Readonly<Record<string, string>> = {
  en: 'Add:',
  el: 'Συμπληρώστε:',
  de: 'Ergänzen:',
  fr: 'À compléter\u00a0:',
  es: 'Añadir:',
  ar: 'أضف:',
};

function template(locale: Locale) {
  let last = 0;
  return createTemplate({ locale, now, newId: () => `id-${++last}` });
}

/** Every text of a charter. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];

describe.each(Object.entries(locales))('a blank charter in %s', (code, locale) => {
  const prompt = new RegExp(`^\\[${openings[code]} [\\p{Lu}\\p{Lo}][^[\\]{}]+\\]$`, 'u');
  const charter = template(locale);
  const prompts = textsOf(charter).filter((text) => prompt.test(text));

  test('is a draft with a prompt in every part that a charter needs', () => {
    expect(charter).toMatchObject({ status: 'draft', version: '0.1', locale: locale.code });
    for (const key of partKeys)
      if (charterParts[key].level === 'core')
        expect([key, partProgress(charter, key)]).not.toContain('empty');
    expect(prompts.length).toBeGreaterThan(25);
    expect(textsOf(charter).filter((text) => text.startsWith('['))).toEqual(prompts);
  });

  test('is found by the lint to be one, at every prompt, and breaks no limit of a field', () => {
    const issues = lintCharter(charter, { now });
    const found = issues.filter(({ code }) => code === 'generic-text');
    expect(found).toHaveLength(prompts.length);
    expect(issues.map(({ code }) => code)).not.toContain('text-over-limit');
    expect(issues.map(({ code }) => code)).not.toContain('dangling-id');
  });

  test('has its prompts in every format', () => {
    const options = { locale, now };
    const read = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const html = read(toHtml(charter, options));
    for (const text of prompts) expect(html).toContain(text);
    expect(toCsv(charter, options).split('\r\n')).toHaveLength(4);
    const parsed = parseCharter(toJson(charter));
    expect(parsed.ok && parsed.charter).toEqual(charter);
  });

  test('is filled in as Markdown and read back', () => {
    const [statement = ''] = textsOf(charter.mission);
    const markdown = toMarkdown(charter, { locale, now });
    const escaped = statement.replace(/[[\]]/g, '\\$&');
    expect(markdown).toContain(escaped);
    const filled = markdown.replace(escaped, () => 'We help 64 sellers win hospitals.');
    const result = fromMarkdown(filled, { locales: [locale] });
    expect(result).toMatchObject({ ok: true, edited: ['mission/statement'], issues: [] });
    expect(result.ok && result.charter.mission?.statement).toBe('We help 64 sellers win hospitals.');
  });
});

test('a title that is known takes the place of its prompt', () => {
  expect(createTemplate({ locale: en, now, newId: () => 'x', title: 'Ours' }).title).toBe('Ours');
});
