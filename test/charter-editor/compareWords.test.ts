import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, type Stretch } from '../../src/charter-editor/tray/compareWords';
import { foldStretches } from '../../src/charter-editor/tray/foldStretches';

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

describe('foldStretches', () => {
  const long = 'word '.repeat(100);

  it('leaves short texts alone', () => {
    const short = [{ text: 'short', differs: false }];
    expect(foldStretches(short)).toBe(short);
  });

  it('keeps what differs in view, with a little around it', () => {
    const folded = foldStretches([
      { text: long, differs: false },
      { text: 'changed', differs: true },
      { text: ` ${long}`, differs: false },
    ]);
    expect(join(folded).length).toBeLessThan(200);
    expect(marked(folded)).toMatch(/^… .*word \[changed\] word.* …$/);
  });

  it('cuts what differs as a whole only from its end', () => {
    const [only] = foldStretches([{ text: long, differs: true }]);
    expect(only?.text.length).toBeLessThan(400);
    expect(only?.text.startsWith('word word')).toBe(true);
  });
});
