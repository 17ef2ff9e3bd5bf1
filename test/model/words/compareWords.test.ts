import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, type Stretch, type WordRun, wordRuns } from '../../../src/model/words/compareWords';
import { foldStretches } from '../../../src/model/words/foldStretches';
import { splitWords } from '../../../src/model/words/matchWords';

const join = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
const marked = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('compareWords', () => {
  it.each([
    ['We help sellers sell', 'We help sellers win', 'We help sellers [sell]', 'We help sellers [win]'],
    ['one two three', 'one two three', 'one two three', 'one two three'],
    ['a better talk now', 'a much better talk', 'a better talk[ now]', 'a [much ]better talk'],
    [
      'Κάθε πωλητής, κάθε μέρα',
      'Κάθε πωλητής, κάθε εβδομάδα',
      'Κάθε πωλητής, κάθε [μέρα]',
      'Κάθε πωλητής, κάθε [εβδομάδα]',
    ],
    ['costs €250,000 a year', 'costs €310,000 a year', 'costs €[250,000] a year', 'costs €[310,000] a year'],
  ])('marks the words in which “%s” and “%s” differ', (a, b, left, right) => {
    expect(compareWords(a, b).map(marked)).toEqual([left, right]);
  });

  it('marks nothing where next to nothing is alike', () => {
    expect(compareWords('Next', 'Later').map(marked)).toEqual(['Next', 'Later']);
    const [left] = compareWords('entirely another thing, my own', 'they wrote of a quarter');
    expect(left).toHaveLength(1);
  });

  it('never loses a letter, and gives both sides the same words in common', () => {
    const words = fc
      .array(fc.constantFrom('a', 'bc', 'Ω', '😀', ' ', '\n', ',', '1.5'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = compareWords(a, b);
        expect([join(left), join(right)]).toEqual([a, b]);
      }),
    );
  });

  it('is quick with texts of any length', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at % 7}`).join(' ');
    const start = performance.now();
    compareWords(long('mine'), long('theirs'));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

const shown = (runs: readonly WordRun[]) =>
  runs
    .map(({ kind, text }) => ({ same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` })[kind])
    .join('');

/** Words, signs, spaces, and characters that are written with several code points. */
const pieces = [
  'a',
  'bc',
  'Ω',
  '1.5',
  ' ',
  '  ',
  '\n',
  ',',
  '😀',
  '👩🏽‍🚀',
  '👨‍👩‍👧',
  '🇬🇷',
  '🇬🇧',
  'e\u0301',
  '3️⃣',
  'क्षि',
  'می‌خواهم',
  '\r\n',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));

describe('splitWords', () => {
  it('never cuts inside of a character', () => {
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(texts, (text) => {
        const ends = new Set([...segmenter.segment(text)].map(({ index }) => index));
        let at = 0;
        for (const word of splitWords(text)) {
          expect(ends, JSON.stringify(text)).toContain(at);
          at += word.length;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});

describe('wordRuns', () => {
  it.each([
    ['We help sellers sell', 'We help sellers win', 'We help sellers [-sell-]{+win+}'],
    ['a better talk now', 'a much better talk', 'a {+much +}better talk[- now-]'],
    ['sell more every day', 'win less every day', '[-sell more-]{+win less+} every day'],
    ['Hello 👩🏽‍🚀 there', 'Hello 👩🏻‍🚀 there', 'Hello [-👩🏽‍🚀-]{+👩🏻‍🚀+} there'],
    ['κάθε μέρα, παντού', 'κάθε εβδομάδα, παντού', 'κάθε [-μέρα-]{+εβδομάδα+}, παντού'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['  ', '  ', '  '],
    ['Next', 'Later', '[-Next-]{+Later+}'],
  ])('shows “%s” and “%s” in one', (before, after, both) => {
    expect(shown(wordRuns(before, after))).toBe(both);
  });

  it('holds either text whole, and marks nothing where they are equal', () => {
    const without = (runs: readonly WordRun[], kind: WordRun['kind']) =>
      join(runs.filter((run) => run.kind !== kind) as never);
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = wordRuns(before, after);
        expect(without(runs, 'inserted')).toBe(before);
        expect(without(runs, 'deleted')).toBe(after);
        expect(wordRuns(after, after).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('finds a changed word in 100,000 characters, quickly', () => {
    const words = Array.from({ length: 16_000 }, (_, at) => (at % 9 === 0 ? `w${at}` : `word${at % 40}`));
    const edited = words.map((word, at) => (at % 1000 === 500 ? `new${at}` : word));
    const [before, after] = [words.join(' '), `First. ${edited.join(' ')} Last.`];
    expect(before.length).toBeGreaterThan(100_000);
    const start = performance.now();
    const runs = wordRuns(before, after);
    expect(performance.now() - start).toBeLessThan(2000);
    const inserted = runs.filter(({ kind }) => kind === 'inserted').map(({ text }) => text.trim());
    expect(inserted).toEqual([
      'First.',
      ...Array.from({ length: 16 }, (_, at) => `new${at * 1000 + 500}`),
      'Last.',
    ]);
    expect(runs.filter(({ kind }) => kind === 'deleted')).toHaveLength(16);
  });
});

describe('foldStretches', () => {
  const long = 'word '.repeat(100);
  const differs = (stretch: Stretch) => stretch.differs;

  it('leaves short texts alone', () => {
    const short = [{ text: 'short', differs: false }];
    expect(foldStretches(short, differs)).toBe(short);
  });

  it('keeps what differs in view, with a little around it', () => {
    const around = [
      { text: long, differs: false },
      { text: 'changed', differs: true },
      { text: ` ${long}`, differs: false },
    ];
    const folded = foldStretches(around, differs);
    expect(join(folded).length).toBeLessThan(200);
    expect(marked(folded)).toMatch(/^… .*word \[changed\] word.* …$/);
  });

  it('cuts what differs as a whole only from its end', () => {
    const [only] = foldStretches([{ text: long, differs: true }], differs);
    expect(only?.text.length).toBeLessThan(400);
    expect(only?.text.startsWith('word word')).toBe(true);
  });
});
