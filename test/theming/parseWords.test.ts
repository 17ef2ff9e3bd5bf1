import { describe, expect, it } from 'vitest';
import { createIntl } from '../../src/i18n';
import { de } from '../../src/i18n/de';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { parseWords } from '../../src/theming';

const terms = {
  charter: 'working agreement',
  Charter: 'Working agreement',
  aCharter: 'a working agreement',
  theCharter: 'the working agreement',
  TheCharter: 'The working agreement',
  ofTheCharter: 'of the working agreement',
};
const told = (json: unknown, locale: Parameters<typeof parseWords>[1] = en) =>
  parseWords(json, locale).issues.map(({ code, path, value }) => `${code} ${path} ${value}`);

describe('words from a file', () => {
  it('are taken as the props take them', () => {
    const json = { terms, messages: { 'save.clean': 'All is kept' } };
    const { ok, issues, ...words } = parseWords(JSON.parse(JSON.stringify(json)), en);
    expect([ok, issues]).toEqual([true, []]);
    expect(words).toEqual(json);
    const intl = createIntl({ locale: en, ...words });
    expect(intl.t('save.clean')).toBe('All is kept');
    expect(intl.t('editor.check')).toBe('Check the working agreement');
  });

  it.each([en, el, de])('may be a whole language: $code', (locale) => {
    expect(parseWords({ messages: locale.messages, terms: locale.terms }, locale).issues).toEqual([]);
  });

  it('may be none', () => {
    expect(parseWords({}, en)).toEqual({ ok: true, messages: {}, terms: {}, issues: [] });
  });
});

describe('what is refused', () => {
  it.each([null, 7, 'words', [], undefined])('%s is no file of words', (json) => {
    const { ok, messages, issues } = parseWords(json, en);
    expect([ok, messages]).toEqual([false, {}]);
    expect(issues).toMatchObject([{ code: 'bad-value', severity: 'error', path: '' }]);
  });

  it('a key that the language has not, wherever it stands', () => {
    const json = JSON.parse(
      '{"words":{},"messages":{"save.cleen":"x","__proto__":"x","toString":"x"},"terms":{"chart":"x"}}',
    );
    expect(told(json)).toEqual([
      'unknown-key words an object',
      'unknown-key messages/save.cleen "x"',
      'unknown-key messages/__proto__ "x"',
      'unknown-key messages/toString "x"',
      'unknown-key terms/chart "x"',
    ]);
    expect(parseWords(json, en)).toMatchObject({ ok: false, messages: {}, terms: {} });
  });

  it.each([
    [12],
    [null],
    [['a']],
    [{ one: 'no other' }],
    [{ other: 'x', ten: 'no form' }],
    [{ other: 7 }],
    ['x'.repeat(2_001)],
  ])('%j is no message', (value) => {
    const { messages, issues } = parseWords({ messages: { 'save.clean': value } }, en);
    expect(messages).toEqual({});
    expect(issues).toMatchObject([{ code: 'bad-value', path: 'messages/save.clean' }]);
    expect(issues[0]?.value.length).toBeLessThanOrEqual(60);
  });

  it('an empty term, and groups that are none', () => {
    expect(told({ terms: { ...terms, charter: ' ' } })).toEqual([
      'bad-value terms/charter " "',
      'missing-term terms/charter "charter"',
    ]);
    expect(told({ messages: [], terms: 'x' })).toEqual([
      'bad-value messages an object',
      'bad-value terms "x"',
    ]);
  });

  it('a token that nobody would fill, and a term that is none', () => {
    const json = { messages: { 'save.clean': 'Saved at {when}', 'editor.check': 'Check {$paper}' } };
    expect(told(json)).toEqual([
      'unknown-token messages/save.clean "{when}"',
      'unknown-token messages/editor.check "{$paper}"',
    ]);
    expect(parseWords(json, en).messages).toEqual({});
  });
});

describe('what is taken with a word of warning', () => {
  it('a token that is no longer said', () => {
    const [key, message] = Object.entries(en.messages).find(
      ([, text]) => typeof text === 'string' && /\{name\}/.test(text),
    ) as [keyof typeof en.messages, string];
    expect(message).toContain('{name}');
    const { ok, messages, issues } = parseWords({ messages: { [key]: 'Short' } }, en);
    expect([ok, messages]).toEqual([true, { [key]: 'Short' }]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning missing-token');
  });

  it('a noun that is renamed in some of its forms only', () => {
    const { ok, issues } = parseWords({ terms: { charter: 'compact', Charter: 'Compact' } }, en);
    expect(ok).toBe(true);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-term terms/aCharter',
      'missing-term terms/theCharter',
      'missing-term terms/TheCharter',
      'missing-term terms/ofTheCharter',
    ]);
  });
});
