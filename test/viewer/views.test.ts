import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { CharterOnePage, CharterRole, charterAnchor } from '../../src/viewer';
import { headingLevels, render, textOf } from './render';

const examples = Object.entries(exampleCharters);
const now = '2026-09-30';

const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  title: 'Charter',
  audiences: [
    { id: 'ae', roleId: 'account-executives', relationship: 'supports', horizon: 'now' },
    { id: 'csm', roleId: 'customer-success' },
  ],
  services: [
    { id: 'onboarding', audienceIds: ['ae'], indicatorIds: ['ramp'] },
    { id: 'coaching', audienceIds: ['csm'], indicatorIds: ['win'] },
    { id: 'field-communications' },
  ],
  indicators: [
    { id: 'ramp', label: 'Ramp time', kind: 'lagging', headline: true },
    { id: 'win', label: 'Win rate', kind: 'lagging' },
    { id: 'hours', label: 'Hours with customers', kind: 'leading', headline: true },
  ],
  links: [
    { id: 'l1', leadingId: 'hours', laggingId: 'ramp', sign: '-', lagMonths: 2 },
    { id: 'l2', leadingId: 'hours', laggingId: 'win', sign: '+', lagMonths: 2 },
  ],
  parties: [
    { id: 'us', side: 'enablement', name: 'Enablement' },
    { id: 'them', side: 'gtm', name: 'Sellers', roleId: 'account-executives' },
  ],
  commitments: [
    { id: 'k1', fromPartyId: 'us', toPartyId: 'them', text: 'A coach in the first month' },
    { id: 'k2', fromPartyId: 'them', toPartyId: 'us', text: 'Two hours a week for practice' },
  ],
  scope: { out: [{ id: 'o1', text: 'Hiring decisions' }] },
  review: {
    nextDue: '2026-12-31',
    history: [
      { id: 'h1', on: '2026-03-31', findings: [{ id: 'f1', text: 'An older finding' }] },
      { id: 'h2', on: '2026-06-30', findings: [{ id: 'f2', text: 'Ramp falls where a coach is named' }] },
    ],
  },
};

const role = (audience: string, locale: Locale = en, of = charter) =>
  renderToStaticMarkup(createElement(CharterRole, { charter: of, now, locale, audience }));
const onePage = (of: CharterDraft, locale: Locale = en) =>
  renderToStaticMarkup(createElement(CharterOnePage, { charter: of, now, locale }));

describe('the view of one role', () => {
  test('has its facts in columns, where no colon parts label and text', () => {
    const html = role('account-executives', en, exampleCharters.quillmere);
    const labels = [...html.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, label]) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => /:\s*$/.test(label ?? ''))).toEqual([]);
  });

  test('shows what is done for it and for everybody, promises both ways, what measures it and what is left out', () => {
    const text = textOf(role('ae'));
    for (const shown of [
      'Account executives: what you can expect',
      'Onboarding',
      'Field communications',
      'A coach in the first month',
      'Two hours a week for practice',
      'Ramp time',
      'Hiring decisions',
      'The next review is due on',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).not.toContain('Coaching');
    expect(text).not.toContain('Win rate');
    expect(text.indexOf('A coach')).toBeLessThan(text.indexOf('What is asked of you'));
    expect(text.indexOf('Two hours')).toBeGreaterThan(text.indexOf('What is asked of you'));
  });

  test('of an audience that is not named says so, and shows nothing', () => {
    const text = textOf(role('nobody'));
    expect(text).toContain('This charter names no such audience.');
    expect(text).not.toContain('Onboarding');
  });

  test.each(examples)('%s: every audience, in both languages, with headings in order', (_, example) => {
    for (const { id } of example.audiences ?? []) {
      for (const locale of [en, el]) {
        const html = role(id, locale, example);
        expect(headingLevels(html)[0]).toBe(1);
        expect(Math.max(...headingLevels(html).slice(1))).toBe(2);
        expect(html).not.toMatch(/<(script|style|input|button)\b|\sstyle=/i);
      }
    }
  });
});

describe('the one page', () => {
  test('shows headline results before what drives them, links to them, the newest review and the next one', () => {
    const text = textOf(onePage(charter)).replace(/\s+/g, ' ');
    expect(text.indexOf('Ramp time')).toBeLessThan(text.indexOf('Hours with customers'));
    expect(text).toContain('Hours with customers is expected to lower Ramp time after 2 months.');
    expect(text).not.toContain('Win rate after');
    expect(text).toContain('Ramp falls where a coach is named');
    expect(text).not.toContain('An older finding');
    expect(text).toContain('The next review is due on');
  });

  test.each(examples)('%s: headings in order, without script, in both languages', (_, example) => {
    for (const locale of [en, el]) {
      const html = onePage(example, locale);
      const levels = headingLevels(html);
      for (const [at, level] of levels.entries()) {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      }
      expect(html).not.toMatch(/<(script|style|input|button)\b|\sstyle=/i);
    }
  });

  test('of an empty charter says that nothing is written', () => {
    expect(textOf(onePage({ schemaVersion: 1, id: 'empty' }))).toContain('Nothing has been written');
  });
});

describe('charterAnchor', () => {
  test.each([
    'services',
    'services/onboarding',
    'audiences/ae',
    'parties/them',
    'indicators/ramp',
    'links/l1',
  ])('leads to %s in the document, once', (path) => {
    const html = render(charter, { idPrefix: 'x' });
    expect(html.split(` id="${charterAnchor(path, 'x')}"`)).toHaveLength(2);
  });

  test('has the prefix of the viewer by default', () => {
    expect(charterAnchor('services/onboarding')).toBe('charter-services-onboarding');
  });
});
