import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from '../../src/governance/reading/findText';

const found = (text: string, query: string) =>
  findText(text, query).map(({ from, to }) => text.slice(from, to));

describe('findText', () => {
  it('makes no difference between cases, accents, kinds of sigma and of spaces', () => {
    expect(found('Ο Στόχος, οι ΣΤΟΧΟΣ, στόχος', 'στοχοσ')).toEqual(['Στόχος', 'ΣΤΟΧΟΣ', 'στόχος']);
    expect(found('Naïve, NAIVE', 'naïve')).toEqual(['Naïve', 'NAIVE']);
    expect(found('two\n  hours a week', 'Two hours')).toEqual(['two\n  hours']);
    expect(found('προϊστάμενοι', 'ιστα')).toEqual(['ϊστά']);
  });

  it('finds marks that stand as characters of their own, and pairs of code units', () => {
    expect(found('cafe\u0301 cafe', 'café c')).toEqual(['cafe\u0301 c']);
    expect(found('a😀b😀', '😀')).toEqual(['😀', '😀']);
  });

  it('finds nothing for a blank query, and no place twice', () => {
    expect(findText('a b', ' ')).toEqual([]);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  it('finds every text in itself, wherever it stands', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => /\p{L}/u.test(one));
    fc.assert(
      fc.property(text, fc.string(), (query, before) => {
        const [first] = findText(`${before}\n${query}`, query);
        return first !== undefined && first.to <= before.length + 1 + query.length;
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});
