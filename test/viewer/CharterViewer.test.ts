import { describe, expect, test } from 'vitest';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { type CharterDraft, partKeys, SCHEMA_VERSION } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { NEWEST_SCHEMA } from '../../src/viewer/notices';
import { partViews } from '../../src/viewer/partViews';
import { fullCharter, textFieldNames } from '../helpers/fullCharter';
import { headingLevels, render, textOf } from './render';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const full = fullCharter((name) => `«${name}»`);
const documents: [string, CharterDraft][] = [...Object.entries(exampleCharters), ['full', full]];

describe('the document', () => {
  test('is shown by parts in the order of the model, and knows its newest schema', () => {
    expect(Object.keys(partViews)).toEqual(partKeys);
    expect(NEWEST_SCHEMA).toBe(SCHEMA_VERSION);
  });

  test.each(documents)('%s has headings in order, without a gap', (_, charter) => {
    const levels = headingLevels(render(charter));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test.each([1, 2, 3, 4] as const)('headings follow a title of level %i', (headingLevel) => {
    const levels = headingLevels(render(quillmere, { headingLevel }));
    expect(levels[0]).toBe(headingLevel);
    expect(Math.min(...levels.slice(1))).toBe(headingLevel + 1);
    expect(Math.max(...levels)).toBe(Math.min(6, headingLevel + 2));
  });

  test.each(documents)('%s needs no script, style attribute, control or hook', (_, charter) => {
    const html = render(charter);
    expect(html).not.toMatch(/<(script|style|input|select|textarea|button|form|iframe|object|embed)\b/i);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/i);
  });

  test('every part that holds something stands in registry order under a stable id and in the contents', () => {
    const html = render(full, { idPrefix: 'x' });
    const ids = [...html.matchAll(/<section id="x-([a-z-]+\d*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...partKeys, 'section-1', 'glossary', 'attachments']);
    for (const id of ids) {
      expect(html).toContain(`aria-labelledby="x-${id}-title"`);
      expect(html).toContain(`id="x-${id}-title"`);
      expect(html).toContain(`href="#x-${id}"`);
    }
    expect(html.match(/ id="/g)).toHaveLength(new Set(html.match(/ id="[^"]+"/g)).size);
  });

  test('absent parts are left out, and `parts` leaves out the rest', () => {
    expect(render(tavlio)).not.toContain('id="charter-journey"');
    const some = render(quillmere, { parts: ['services'] });
    expect(some).toContain('id="charter-services"');
    expect(some).not.toContain('id="charter-budget"');
    expect(some).not.toContain('<nav');
  });

  test('an empty charter says so in one sentence, without questions', () => {
    const html = render({ schemaVersion: 1, id: 'empty' });
    expect(html).toContain(textOf(en.messages['viewer.empty'].replace('{$charter}', 'charter')));
    expect(html).not.toMatch(/<(dl|nav|section)\b/);
  });

  test('a newer version is readable and says that it is newer', () => {
    expect(render({ ...quillmere, schemaVersion: SCHEMA_VERSION + 1 })).toContain(
      'newer version of the product',
    );
    expect(render(quillmere)).not.toContain('newer version of the product');
  });

  test('whatever is written is shown, in every field', () => {
    const text = textOf(render(full));
    const missing = textFieldNames().filter((name) => !text.includes(`«${name}»`));
    expect(missing).toEqual(['indicators.series.note']);
  });

  test('ids that no vocabulary knows are shown as they stand', () => {
    const text = textOf(
      render({
        ...quillmere,
        status: 'frozen',
        budget: { ownerId: 'guild' },
        maturity: { current: 'legendary' },
        audiences: [{ id: 'a', roleId: 'astronauts' }],
      }),
    );
    for (const id of ['frozen', 'guild', 'legendary', 'astronauts']) expect(text).toContain(id);
  });
});

describe('the facts of a service', () => {
  const labels = (locale: typeof en | typeof fr) =>
    [...render(quillmere, { locale: locale as typeof en }).matchAll(/<dt>([^<]+)<\/dt>/g)].map(
      ([, label = '']) => label,
    );

  test('run on behind the colon of the language; facts in columns have none', () => {
    expect(labels(en)).toContain('Platforms used: ');
    expect(labels(fr)).toContain('Plateformes utilisées\u00a0: ');
    expect(labels(en)).toContain('Funding model');
  });
});

describe('the five answers', () => {
  test('say why, what, for whom, who pays and how it is measured', () => {
    const html = render(quillmere);
    const answers = [...html.matchAll(/<div data-answer="(\w+)"><dt>([^<]+)<\/dt><dd>(.*?)<\/dd>/g)].map(
      ([, key, question, answer]) => [key, question, textOf(answer ?? '').trim()],
    );
    expect(answers).toEqual([
      ['why', 'Why the business invested', 'Hiring doubled while ramp and discount both grew.'],
      ['what', 'What we provide', 'Four services now, one next'],
      [
        'whom',
        'For whom',
        'Account executives, sales managers, customer success, presales engineers, product marketing',
      ],
      ['pays', 'Who pays', 'Sales 60%, marketing 25%, HR or L&D 15%'],
      ['measured', 'How it is measured', 'Six indicators, five on track'],
    ]);
  });

  test('are written in Greek with its genders, plurals and decimals', () => {
    const text = textOf(render(thalassaia, { locale: el }));
    expect(text).toContain('Τέσσερις υπηρεσίες τώρα, μία στη συνέχεια');
    expect(text).toContain('Έξι δείκτες, έξι σε καλή πορεία');
    expect(text).toContain('1,45%');
  });

  test('count met targets once they have fallen due, and say which question is open', () => {
    expect(textOf(render(quillmere, { now: '2026-10-01' }))).toMatch(/Six indicators, \w+ targets? met/);
    const draft = textOf(render({ ...quillmere, budget: undefined, indicators: [] }));
    expect(draft.match(/Not answered yet/g)).toHaveLength(2);
  });
});

describe('live values', () => {
  test('stand in the table with baseline, target and a status of word and shape', () => {
    const html = render(quillmere);
    const row = /<th scope="row">Average discount<\/th>(.*?)<\/tr>/.exec(html)?.[1] ?? '';
    expect(textOf(row).split('\n').filter(Boolean)).toEqual([
      'Lagging',
      '18.0%',
      '17.9%',
      '14.0%',
      'Off track',
    ]);
    expect(row).toContain('data-icon="cross"');
    expect(html).toContain('Measured by onboarding completion time, now 37 days.');
  });

  test('hold for the day given', () => {
    const text = textOf(render(quillmere, { now: '2026-03-31' }));
    expect(text).toContain('onboarding completion time, now 47 days');
    expect(text).toContain('The next review is due on August 31, 2026.');
    expect(textOf(render(quillmere))).toContain('was due on August 31, 2026 and is overdue');
  });

  test('a link reads as a sentence with its reason and belief, whichever way it points', () => {
    const text = textOf(render(quillmere));
    expect(text).toContain('Manager coaching coverage is expected to raise win rate after 1 month.');
    expect(text).toContain(
      'Bringing down onboarding completion time is expected to lower ramp time after 2 months.',
    );
    expect(text).toContain(
      'Content accessed by sellers is expected to lower average discount after 2 months.',
    );
    expect(text.replace(/\n/g, '')).toContain('The reason: Current proof should defend price.');
    expect(text).toContain('Not observed');
  });

  test('a signature missing for this version is shown as pending', () => {
    const html = render({ ...quillmere, approvals: quillmere.approvals?.slice(1) });
    expect(html.match(/data-status="signed"/g)).toHaveLength(3);
    expect(html.match(/data-status="pending"/g)).toHaveLength(1);
  });

  test('a signature holds through a minor version, and one that a major version made void is asked for again', () => {
    const later = render({ ...quillmere, version: '3.1' });
    expect(later.match(/data-status="signed"/g)).toHaveLength(4);
    expect(later).not.toContain('data-status="pending"');
    const approvals = quillmere.approvals?.map((one) => ({
      ...one,
      state: 'void',
      personName: 'Dana Reyes',
    }));
    const voided = render({ ...quillmere, version: '4.0', approvals });
    expect(voided.match(/data-status="void"/g)).toHaveLength(4);
    expect(voided.match(/data-status="pending"/g)).toHaveLength(4);
    expect(voided.match(/<bdi[^>]*>Dana Reyes<\/bdi>/g)).toHaveLength(4);
  });
});

describe('words', () => {
  test('no message key and no unfilled token is left in either language', () => {
    for (const locale of [en, el]) {
      const text = textOf(render(full, { locale }));
      expect(text).not.toMatch(
        /\b(viewer|field|list|part|vocabulary|metric|common|unit|per)\.[a-zA-Z]+[.-]?/,
      );
      expect(text).not.toMatch(/\{\$?\w+\}/);
    }
  });

  test('a Greek charter in Greek words holds no English ones', () => {
    const text = textOf(render(thalassaia, { locale: el })).replace(/[\u200b-\u200f]/g, '');
    const latin = new Set(text.match(/[A-Za-z][A-Za-z&/-]+/g));
    const english = Object.values(en.messages)
      .flatMap((message) => (typeof message === 'string' ? message.split(/[^A-Za-z&/-]+/) : []))
      .filter((word) => /^[a-z]{3,}$/.test(word));
    expect([...latin].filter((word) => english.includes(word))).toEqual([]);
  });

  test('a host renames the product’s nouns and single messages', () => {
    const html = render(
      { schemaVersion: 1, id: 'x' },
      { terms: { charter: 'working agreement' }, messages: { 'viewer.untitled': 'No name yet' } },
    );
    expect(html).toContain('in this working agreement yet');
    expect(html).toContain('No name yet');
  });

  // WCAG 3.1.2
  test('the article is in the language of the words; text in another language says so', () => {
    const html = render(thalassaia);
    expect(html).toMatch(/^<article [^>]*class="ec-root"[^>]* lang="en" dir="ltr"/);
    expect(html).toContain('<bdi lang="el">Χάρτα');
    expect(render(thalassaia, { locale: el })).not.toContain('<bdi lang');
  });
});
