import { describe, expect, it } from 'vitest';
import { createIntl } from '../../../src/i18n';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import { lookUp } from '../../../src/lifecycle';
import type { CharterDraft } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const english = createIntl({ locale: en });
const greek = createIntl({ locale: el });

const ask = (question: string, charter: CharterDraft = quillmere) => lookUp(charter, question, english);
const askInGreek = (question: string) => lookUp(thalassaia, question, greek);
const found = ({ verdict, entries }: ReturnType<typeof ask>) => [verdict, ...entries.map(({ path }) => path)];

describe('is this ours?', () => {
  it('answers from the scope and from the services', () => {
    expect(found(ask('CRM configuration'))).toEqual(['out', 'scope/out/out-4']);
    expect(found(ask('partner academy'))).toEqual(['later', 'scope/deferred/deferred-1']);
    expect(found(ask('onboarding'))).toEqual(['in', 'scope/in/in-1', 'services/onboarding']);
  });

  it('says what is found, where it comes from and who answers for it', () => {
    const charter = { ...quillmere, services: [{ id: 'coaching', ownerId: 'sal' }] };
    expect(ask('coaching', charter).entries).toEqual([
      { mark: 'in', path: 'scope/in/in-2', text: 'manager coaching programme', from: 'scope' },
      { mark: 'in', path: 'services/coaching', text: 'Coaching', from: 'services', ownerId: 'sal' },
    ]);
  });

  it('finds a service by its name in the reader’s language, by what it does and by what it gives', () => {
    expect(found(ask('call library', tavlio))).toEqual(['in', 'scope/in/in-3', 'services/onboarding']);
    expect(found(lookUp(quillmere, 'διαχείριση περιεχομένου', greek))).toEqual([
      'in',
      'services/content-management',
    ]);
    expect(found(askInGreek('εσωτερικά βήματα'))).toEqual(['in', 'services/sales-process-improvement']);
  });

  it('lets a service of a later horizon wait', () => {
    expect(found(ask('belonging'))).toEqual(['later', 'services/deib-partnership']);
  });

  it('does not take the platform on which a service is found for the service', () => {
    expect(found(askInGreek('CRM'))).toEqual(['out', 'scope/out/out-4']);
  });

  it('says when the charter says more than one thing', () => {
    const charter = {
      ...quillmere,
      scope: { in: [{ id: 'a', text: 'Pricing talks' }], out: quillmere.scope?.out },
    };
    charter.scope.out = [{ id: 'b', text: 'Pricing' }];
    expect(found(ask('pricing', charter))).toEqual(['mixed', 'scope/in/a', 'scope/out/b']);
    expect(found(ask('pricing talks', charter))).toEqual(['in', 'scope/in/a']);
  });

  it('does not answer for what only comes close', () => {
    expect(found(ask('CRM training'))).toEqual(['near', 'scope/out/out-4']);
  });

  it('says what is not written down, and whom to ask', () => {
    expect(ask('travel expenses')).toEqual({ verdict: 'unwritten', entries: [], askId: 'en' });
    const keeper = { id: 'kim', name: 'Kim', stakeholderRole: 'charter-owner' };
    expect(ask('travel', { ...quillmere, stakeholders: [keeper] }).askId).toBe('kim');
    expect(ask('travel', { ...quillmere, parties: [] }).askId).toBeUndefined();
  });

  it.each(['', '   ', '?!', 'c'])('takes %j for no question', (question) => {
    expect(ask(question).verdict).toBe('blank');
  });

  it('says that nothing is written down at all', () => {
    expect(ask('coaching', { ...quillmere, scope: undefined, services: [] }).verdict).toBe('no-scope');
  });
});

describe('words of a question', () => {
  it.each([
    ['Who does lead generation?', 'scope/out/out-3'],
    ['Is CRM configuration our job?', 'scope/out/out-4'],
    ['quota', 'scope/out/out-1'],
    ['terri', 'scope/out/out-1'],
    ['COMPENSATION', 'scope/out/out-2'],
    ['territories', 'scope/out/out-1'],
    ['cömpensation', 'scope/out/out-2'],
  ])('%s', (question, path) => {
    expect(ask(question).entries.map((entry) => entry.path)).toEqual([path]);
  });

  it.each([
    ['τιμολογιακη πολιτικη', 'scope/out/out-1'],
    ['ΤΙΜΟΛΟΓΙΑΚΗΣ ΠΟΛΙΤΙΚΗΣ', 'scope/out/out-1'],
    ['Είναι δικό μας το CRM;', 'scope/out/out-4'],
    ['Ποιος κάνει τις προσλήψεις;', 'scope/out/out-3'],
    ['πρόσληψη', 'scope/out/out-3'],
    ['προμήθεια', 'scope/out/out-2'],
    ['ακαδημίας πελατών', 'scope/deferred/deferred-1'],
    ['πρότυπα προσφοράς', 'scope/in/in-2'],
  ])('%s', (question, path) => {
    expect(askInGreek(question).entries.map((entry) => entry.path)).toEqual([path]);
  });

  it('does not look inside words', () => {
    expect(ask('tory').verdict).toBe('unwritten');
  });

  it('finds a text in any of the languages it is written in, and shows the reader’s', () => {
    const out = [{ id: 'x', text: { en: 'Price lists', el: 'Τιμοκατάλογοι' } }];
    const [entry] = lookUp({ ...quillmere, scope: { out } }, 'price list', greek).entries;
    expect(entry?.text).toBe('Τιμοκατάλογοι');
  });
});
