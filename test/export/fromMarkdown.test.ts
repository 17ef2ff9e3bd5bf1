import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMarkdown, toJson, toMarkdown } from '../../src/export';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { type CharterDraft, readPath, writePath } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter } from '../helpers/fullCharter';
import { hostileTexts } from '../helpers/hostileTexts';
import { readMarkdown } from './readMarkdown';

const now = '2026-09-30';
const locales = [en, el];
const { tavlio, quillmere, thalassaia } = exampleCharters;
const print = (charter: CharterDraft, locale: typeof en | typeof el = en) =>
  toMarkdown(charter, { locale: locale as typeof en, now });

/** Reads a file back with a change made in it, and gives the charter, the paths taken over and what was not understood. */
function read(markdown: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const [words = '', data = ''] = markdown.split(/(?=<!-- enablement-charter)/);
  const changed = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, words);
  const result = fromMarkdown(changed + data, { locales });
  if (!result.ok) return expect.fail(JSON.stringify(result.issues));
  const { charter, edited, issues } = result;
  return { charter, edited, issues: issues.map(({ code, params }) => [code, params?.line, params?.text]) };
}

/** A paragraph on several lines, as an editor wraps it; what would begin a list or a heading stays where it is. */
function wrap(line: string, width: number): string {
  let column = 0;
  return line.replace(/ (?![-+*#|\d])(\S*)/g, (space, word: string, at: number) => {
    if (at + word.length - column < width) return space;
    column = at;
    return `\n${word}`;
  });
}

describe('our own Markdown', () => {
  const charters = { ...exampleCharters, full: fullCharter((name) => `«${name}». Two.\n\nMore`) };
  const copies = Object.entries(charters).flatMap(([name, charter]) =>
    locales.map((locale) => [name, locale.code, charter, locale] as const),
  );

  test.each(copies)('of %s in %s reads back to the last byte', (_, __, charter, locale) => {
    const result = fromMarkdown(print(charter, locale as typeof en), { locales });
    expect(result).toEqual({
      ok: true,
      charter,
      edited: [],
      issues: [],
      language: locale.code,
      readOnly: false,
    });
    expect(result.ok && toJson(result.charter)).toBe(toJson(charter));
  });

  test.each(copies)(
    'of %s in %s reads back after an editor has laid it out anew',
    (_, __, charter, locale) => {
      const markdown = print(charter, locale as typeof en);
      const [words = '', data = ''] = markdown.split(/(?=<!-- enablement-charter)/);
      const wrapped = words.split('\n').map((line) => (/^[#|]/.test(line) ? line : wrap(line, 60)));
      const laidOut = `${wrapped.join('\n')}${data}`
        .replace(/^- /gm, '* ')
        .replace(/^(\d+)\. /gm, '1) ')
        .replace(/\\([()&#!.])/g, '$1')
        .replace(/^\| /gm, '|   ')
        .replaceAll('\n', '\r\n');
      expect(laidOut.split('\n').length).toBeGreaterThan(markdown.split('\n').length);
      const result = fromMarkdown(laidOut, { locales });
      expect(result).toMatchObject({ ok: true, edited: [], issues: [] });
      expect(result.ok && result.charter).toEqual(charter);
    },
  );

  test('of hostile texts reads back, and nothing in its data is markup', () => {
    for (const text of hostileTexts) {
      const charter = fullCharter(() => text);
      const markdown = print(charter);
      expect(markdown.split('-->')).toHaveLength(2);
      expect(markdown.split('<!--')).toHaveLength(2);
      expect(markdown.slice(markdown.indexOf('<!--') + 4, -4)).not.toMatch(/[<>&]|--|[\u202a-\u202e]/);
      expect(fromMarkdown(markdown, { locales })).toMatchObject({ ok: true, edited: [] });
      const result = fromMarkdown(markdown, { locales });
      if (!/\p{Cs}/u.test(text)) expect(result.ok && result.charter).toEqual(charter);
    }
  });

  test('needs no language as long as nobody changed its words', () => {
    expect(fromMarkdown(print(thalassaia, el), { locales: [] })).toMatchObject({
      ok: true,
      charter: thalassaia,
      issues: [],
    });
  });

  test('can be written without its data, and is then no file to read back', () => {
    const markdown = toMarkdown(tavlio, { locale: en, now, data: false });
    expect(markdown).not.toContain('<!--');
    expect(markdown.length).toBeLessThan(print(tavlio).length / 2);
    const result = fromMarkdown(markdown, { locales });
    expect(result).toEqual({
      ok: false,
      issues: [{ code: 'markdown.no-data', path: '', severity: 'error' }],
    });
  });
});

describe('a text changed by hand', () => {
  test.each([
    ['mission/statement', 'Make every founder-led', 'Let every founder-led'],
    ['title', '# Tavlio Sales Enablement Charter', '# Tavlio Charter'],
    ['scope/out', '- lead generation', '- lead generation and events'],
    [
      'services/onboarding/serviceLevel/promise',
      'Plan ready before day 1. Measured',
      'Plan ready a week before. Measured',
    ],
    ['services/onboarding/serviceLevel/promise', 'Plan ready before day 1. Measured', 'Plan ready! Measured'],
    ['services/onboarding/deliverables', '30-day plan and call library', '60-day plan and call library'],
    ['priorities/p1/title', '- Discovery without a founder: Served', '- Discovery by sellers alone: Served'],
    ['links', 'Well-run discovery removes', 'Good discovery removes'],
    ['reporting', '| whole company | Monday stand-up |', '| whole company | Tuesday stand-up |'],
    ['maturity', '- Head of Enablement', '- Head of Revenue Enablement'],
  ])('is taken over at %s', (_, from, to) => {
    const { charter, edited, issues } = read(print(tavlio), [from, to]);
    expect(issues).toEqual([]);
    expect(edited).toHaveLength(1);
    const [path = ''] = edited;
    expect(charter).not.toEqual(tavlio);
    expect(writePath(charter, path, readPath(tavlio, path))).toEqual(tavlio);
    expect(readMarkdown(print(charter))).toContain(to);
  });

  test('keeps what its line does not show: the other paragraphs, languages and line breaks', () => {
    const body = 'One\nline.\n\nTwo.\n\nThree.';
    const charter: CharterDraft = {
      schemaVersion: 1,
      id: 'c',
      vision: { en: 'See', el: 'Βλέπω' },
      customSections: [{ id: 's', title: 'More', body }],
    };
    const { charter: after, issues } = read(print(charter), ['Two.', 'Two and a half.'], ['See', 'Look']);
    expect(after.customSections?.[0]?.body).toBe(body.replace('Two.', 'Two and a half.'));
    expect(after.vision).toEqual({ en: 'Look', el: 'Βλέπω' });
    expect(issues).toEqual([]);
  });

  test('may get a further paragraph', () => {
    const { charter, issues } = read(print(tavlio), [
      'Founders cannot join every deal; win rate halves without them.\n\n## Priorities',
      'Founders cannot join every deal; win rate halves without them.\n\nIn 2027 there are none.\n\n## Priorities',
    ]);
    expect(charter.mission?.whyInvested).toBe(
      'Founders cannot join every deal; win rate halves without them.\n\nIn 2027 there are none.',
    );
    expect(issues).toEqual([]);
  });

  test('is read with its marks as they stand: what looks like markup is text', () => {
    const { charter } = read(print(tavlio), ['- pricing', '- **pricing** <b>and</b> a \\| b']);
    expect(charter.scope?.out?.at(-1)?.text).toBe('**pricing** <b>and</b> a | b');
    expect(read(print(charter)).charter).toEqual(charter);
  });

  test('in Greek is taken over as well', () => {
    const { edited, issues } = read(print(thalassaia, el), ['- Προσλήψεις', '- Προσλήψεις και αποχωρήσεις']);
    expect(issues).toEqual([]);
    expect(edited).toEqual([expect.stringMatching(/^scope\/out\/.*\/text$/)]);
  });

  test('in French is taken over from an editor that knows no spaces that do not break', () => {
    const charter = { ...tavlio, vision: 'À 90\u00a0% tout de suite' };
    const printed = toMarkdown(charter, { locale: fr, now });
    expect(printed).toMatch(/\*\*Montant\u00a0:\*\* 18\u202f000\u00a0€/);
    const [words = '', data = ''] = printed.split(/(?=<!-- enablement-charter)/);
    const plain = words.replace(/[\u00a0\u202f]/g, ' ');
    expect(fromMarkdown(plain + data, { locales: [fr] })).toMatchObject({
      ok: true,
      charter,
      edited: [],
      issues: [],
    });
    const row = 'Founders cannot join every deal; win rate halves without them.';
    expect(plain).toContain(`- **Pourquoi l’entreprise a investi :** ${row}`);
    const result = fromMarkdown(plain.replaceAll(row, 'Les fondateurs manquent.') + data, { locales: [fr] });
    expect(result).toMatchObject({ ok: true, edited: ['mission/whyInvested'], issues: [] });
    expect(result.ok && result.charter.vision).toBe(charter.vision);
  });

  test('in a hundred thousand characters is taken over in time', () => {
    const long = 'A long sentence of words. '.repeat(4000).trim();
    const charter = { ...tavlio, vision: long };
    const before = performance.now();
    const { charter: after } = read(print(charter), ['A long sentence', 'A longer sentence']);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(after.vision).toBe(long.replace('long', 'longer'));
  });
});

describe('what was not understood is listed with its line, and nothing else is lost', () => {
  const markdown = print(quillmere);
  const lineOf = (text: string) => markdown.slice(0, markdown.indexOf(text)).split('\n').length;
  const row = '| Average discount | Lagging | 18.0% | 17.9% | 14.0% | Off track |';

  test('a figure, a status, a choice', () => {
    const { charter, issues } = read(markdown, [row, row.replace('14.0%', '12.0%')]);
    expect(issues).toEqual([['markdown.computed', lineOf(row), row.replace('14.0%', '12.0%').slice(2, -2)]]);
    expect(charter).toEqual(quillmere);
  });

  test('a line that is new', () => {
    const { charter, issues } = read(markdown, [
      `${row}\n`,
      `${row}\n| Net promoter score | Lagging | 1 | 2 | 3 | Met |\n`,
    ]);
    expect(issues).toEqual([
      ['markdown.extra', lineOf(row) + 1, 'Net promoter score | Lagging | 1 | 2 | 3 | Met'],
    ]);
    expect(charter).toEqual(quillmere);
  });

  test('a line that is gone', () => {
    const { charter, issues } = read(markdown, [`${row}\n`, '']);
    expect(issues).toEqual([['markdown.missing', expect.any(Number), row.slice(2, -2)]]);
    expect(charter).toEqual(quillmere);
  });

  test('two lines that say the same text otherwise', () => {
    const { charter, issues } = read(
      print(tavlio),
      ['invested:** Founders', 'invested:** People'],
      ['### Why the business invested\n\nFounders', '### Why the business invested\n\nSellers'],
    );
    expect(charter.mission?.whyInvested).toMatch(/^People cannot/);
    expect(issues.map(([code]) => code)).toEqual(['markdown.conflict']);
  });

  test('words in a language that is not loaded', () => {
    const changed = print(thalassaia, el).replace('- Προσλήψεις', '- Άλλα');
    const result = fromMarkdown(changed, { locales: [en] });
    expect(result).toMatchObject({
      ok: true,
      charter: thalassaia,
      issues: [{ code: 'markdown.other-language', params: { language: 'el' } }],
    });
  });

  test('every one of them has words in both languages', () => {
    for (const code of ['computed', 'extra', 'missing', 'conflict', 'more', 'no-data', 'data-broken'])
      for (const locale of locales)
        expect(
          createIntl({ locale: locale as typeof en }).issue({ code: `markdown.${code}`, path: '' }),
        ).toMatch(/\p{L} .*\.$/u);
  });
});

describe('data changed by hand', () => {
  test('count as long as the words above them were left alone', () => {
    const result = fromMarkdown(print(tavlio).replace('"sellers": 5', '"sellers": 6'), { locales });
    expect(result).toMatchObject({ ok: true, issues: [] });
    expect(result.ok && result.charter.organisation).toEqual({ ...tavlio.organisation, sellers: 6 });
  });

  test('beside changed words are read with a warning', () => {
    const both = print(tavlio).replace('- pricing', '- prices').replace('"sellers": 5', '"sellers": 6');
    const result = fromMarkdown(both, { locales });
    expect(result.ok && result.issues.map(({ code }) => code)).toContain('markdown.data-edited');
    expect(result.ok && result.charter.scope?.out?.at(-1)?.text).toBe('prices');
  });

  test('until they break are refused, and the line is named', () => {
    const markdown = print(tavlio);
    const broken = markdown.replace('"sellers": 5', '"sellers": five');
    const line = broken.slice(0, broken.indexOf(': five')).split('\n').length;
    expect(fromMarkdown(broken, { locales })).toEqual({
      ok: false,
      issues: [{ code: 'markdown.data-broken', path: '', severity: 'error', params: { line } }],
    });
  });
});

describe('a file that is none, or broken anywhere,', () => {
  test.each([
    '',
    '# A charter\n\nOf another program.',
    '<!-- enablement-charter',
    '<!-- enablement-charter {} -->',
  ])('%j is refused with a reason', (text) => {
    const result = fromMarkdown(text, { locales });
    expect(result.ok).toBe(false);
    expect(result.issues[0]?.code).toMatch(/^markdown\.(no-data|data-broken)$/);
  });

  test('never throws, and never gives a charter without its id', () => {
    const markdown = print(quillmere);
    const place = fc.integer({ min: 0, max: markdown.length });
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\n', '|', '-->', '# ', '\n\n- '),
    );
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 3000 }), junk, (at, length, text) => {
        const result = fromMarkdown(markdown.slice(0, at) + text + markdown.slice(at + length), { locales });
        for (const { code } of result.issues) expect(code).not.toBe('');
        if (result.ok) expect(result.charter.id).toBe(quillmere.id);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('two hundred thousand lines of anything are read in time', () => {
    const data = print(tavlio).slice(print(tavlio).indexOf('<!--'));
    const before = performance.now();
    const result = fromMarkdown(`${'- x\n\ny\n\n| z |\n\n'.repeat(70_000)}${data}`, { locales });
    expect(performance.now() - before).toBeLessThan(3000);
    expect(result.ok && result.charter).toEqual(tavlio);
    expect(result.issues.length).toBeLessThan(60);
  });
});
