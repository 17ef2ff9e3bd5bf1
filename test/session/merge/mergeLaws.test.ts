import { describe, expect, it } from 'vitest';
import { laws } from './laws';
import { tripleOf } from './triples';

const TRIPLES = 2000;

describe('mergeCharters, of any three versions:', () => {
  it.each(Object.entries(laws))(`%s (${TRIPLES} triples)`, (_, law) => {
    for (let seed = 1; seed <= TRIPLES; seed++) {
      const wrong = law(tripleOf(seed));
      expect(wrong && { seed, wrong }).toBeUndefined();
    }
  });
});
