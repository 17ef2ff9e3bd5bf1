import { describe, expect, it } from 'vitest';
import { el as greek } from '../../src/i18n/el';
import { issues as elIssues } from '../../src/i18n/el/issues';
import { metricCatalog as elMetrics } from '../../src/i18n/el/metricCatalog';
import { vocabulary as elVocabulary } from '../../src/i18n/el/vocabulary';
import { en as english } from '../../src/i18n/en';
import { issues as enIssues } from '../../src/i18n/en/issues';
import { metricCatalog as enMetrics } from '../../src/i18n/en/metricCatalog';
import { vocabulary as enVocabulary } from '../../src/i18n/en/vocabulary';
import type { Message } from '../../src/i18n/messages';
import { metricCatalog, metricIds } from '../../src/model/metricCatalog';
import { type VocabularyKey, vocabularies } from '../../src/model/vocabularies';
import { storageErrorCodes } from '../../src/storage/StorageError';

type Words = Readonly<Record<string, Message>>;
const en: Words = { ...enVocabulary, ...enMetrics, ...enIssues };
const el: Words = { ...elVocabulary, ...elMetrics, ...elIssues };
const keys = Object.keys(en);
const both = (key: string) => [en[key], el[key]];

const forms = (message: Message | undefined) =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
/** Placeholders of a message; terms (`{$charter}`) follow each language's grammar, so they are left out. */
const tokens = (text: string) => [...new Set(text.match(/\{[\w-]+\}/g))].sort();

const lintRules = [
  'core-part-missing',
  'no-leading',
  'no-lagging',
  'leading-unlinked',
  'link-target-not-lagging',
  'link-no-rationale',
  'service-no-indicator',
  'budget-owner-missing',
  'no-gtm-party',
  'no-sponsor',
  'review-slower-than-quarterly',
  'reporting-missing',
  'raci-accountable-not-one',
  'funder-shares-not-100',
  'dangling-id',
  'duplicate-id',
  'baseline-missing',
  'scope-out-empty',
  'scope-in-over-7',
  'service-no-priority',
  'balance-gap',
  'vanity-only',
  'no-inspection',
  'headline-over-10',
  'series-stale',
  'review-overdue',
  'assumption-expired',
  'generic-text',
  'buyer-stage-uncovered',
  'unfunded',
];

describe('words in English and Greek', () => {
  it.each(Object.keys(vocabularies) as VocabularyKey[])('name every id of %s', (key) => {
    for (const id of vocabularies[key]) {
      for (const word of both(`vocabulary.${key}.${id}`)) expect(word, id).toMatch(/\p{L}/u);
    }
  });

  it.each(['service', 'fundingModel', 'stakeholderRole', 'raciRole', 'maturityStage'] as const)(
    'explain every id of %s in a sentence',
    (key) => {
      for (const id of vocabularies[key]) {
        for (const words of both(`vocabulary.${key}.${id}.meaning`)) expect(words, id).toMatch(/\.$/);
      }
    },
  );

  it.each(metricIds)('name %s, its formula, its reason and its sources', (id) => {
    for (const name of both(`metric.${id}`)) expect(name).toMatch(/\p{L}/u);
    for (const formula of both(`metric.${id}.formula`)) expect(formula).toMatch(/\p{Ll}/u);
    for (const why of both(`metric.${id}.why`)) expect(why).toMatch(/\.$/);
    for (const source of metricCatalog[id].sources) {
      for (const word of both(`metric.source.${source}`)) expect(word, source).toMatch(/\p{L}/u);
    }
  });

  it.each([...lintRules, ...storageErrorCodes.map((code) => `storage.${code}`)])(
    'say what is wrong in %s and what to do',
    (code) => {
      for (const words of both(`issue.${code}`)) expect(words).toMatch(/\.$/);
    },
  );

  it('know exactly the same keys', () => {
    expect(Object.keys(el).sort()).toEqual([...keys].sort());
  });

  it('use the same placeholders, in every plural form', () => {
    for (const key of keys) {
      const [first = '', ...rest] = [...forms(en[key]), ...forms(el[key])];
      for (const form of rest) expect(tokens(form), key).toEqual(tokens(first));
    }
  });

  it('use only terms that the product has', () => {
    const used = [...Object.values(en), ...Object.values(el)]
      .flatMap(forms)
      .flatMap((form) => [...form.matchAll(/\{\$([\w-]+)\}/g)].map((match) => match[1]));
    expect(used).not.toHaveLength(0);
    for (const term of used) {
      expect(Object.keys(english.terms)).toContain(term);
      expect(Object.keys(greek.terms)).toContain(term);
    }
  });

  it('leave no message empty and no Greek one in another script', () => {
    const international = /^metric\.source\.(crm|erp)$|^vocabulary\.partySide\.enablement$/;
    for (const key of keys) {
      for (const form of forms(en[key])) expect(form.trim(), key).not.toBe('');
      for (const form of forms(el[key])) {
        if (!international.test(key)) expect(form, key).toMatch(/\p{Script=Greek}/u);
        expect(form, key).not.toMatch(/\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}/u);
      }
    }
  });

  it('keep Greek out of capitals and call the document χάρτα, never χάρτης', () => {
    for (const key of keys) {
      for (const form of forms(el[key])) {
        expect(form, key).not.toMatch(/[Α-ΩΆΈΉΊΌΎΏ]{3}/u);
        expect(form, key).not.toMatch(/χάρτη/iu);
      }
    }
  });

  it('tell the choices of one vocabulary apart', () => {
    for (const key of Object.keys(vocabularies) as VocabularyKey[]) {
      for (const words of [en, el]) {
        const labels = vocabularies[key].map((id) => words[`vocabulary.${key}.${id}`]);
        expect(new Set(labels).size, key).toBe(labels.length);
      }
    }
  });
});
