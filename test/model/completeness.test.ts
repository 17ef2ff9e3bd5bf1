import { describe, expect, it } from 'vitest';
import {
  type CharterDraft,
  charterParts,
  charterProgress,
  charterQuestions,
  completeness,
  createCharter,
  isFilled,
  partKeys,
  partProgress,
  readPath,
  writePath,
} from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const empty = createCharter({ title: 'New', newId: () => 'id-1', now: '2026-11-23' });

describe('completeness', () => {
  it.each(Object.entries(exampleCharters))('counts five of five for %s', (_, charter) => {
    const { answered, total, questions } = completeness(charter);
    expect([answered, total]).toEqual([5, 5]);
    expect(questions.every((question) => question.answered && question.missing.length === 0)).toBe(true);
  });

  it('counts none of five for a new charter and names what is missing', () => {
    expect(completeness(empty)).toEqual({
      answered: 0,
      total: 5,
      questions: Object.entries(charterQuestions).map(([key, missing]) => ({
        key,
        answered: false,
        missing,
      })),
    });
  });

  it('counts down by one for each question whose answer goes', () => {
    let charter: CharterDraft = exampleCharters.quillmere;
    let expected = 5;
    for (const [key, paths] of Object.entries(charterQuestions)) {
      charter = writePath(charter, paths[0], undefined);
      expected -= 1;
      expect(completeness(charter).answered).toBe(expected);
      expect(completeness(charter).questions.find((question) => question.key === key)?.missing).toEqual([
        paths[0],
      ]);
    }
  });

  it('wants both kinds of indicator', () => {
    const leading = exampleCharters.tavlio.indicators?.filter(({ kind }) => kind === 'leading');
    const { questions } = completeness({ ...exampleCharters.tavlio, indicators: leading });
    expect(questions.at(-1)).toEqual({ key: 'indicators', answered: false, missing: ['indicators'] });
  });

  it('takes nothing invisible for an answer', () => {
    const blank = {
      ...exampleCharters.tavlio,
      mission: { statement: '\u200b\u00a0', whyInvested: { en: '', el: ' ' } },
    };
    expect(completeness(blank).questions[0]?.missing).toEqual(['mission/statement', 'mission/whyInvested']);
    expect(isFilled({ ...empty, mission: { statement: { en: '', el: 'Ναι' } } }, 'mission/statement')).toBe(
      true,
    );
    expect(
      isFilled({ ...empty, budget: { controlledByEnablement: false, amount: 0 } }, 'budget/amount'),
    ).toBe(true);
  });
});

describe('partProgress', () => {
  it('is empty for every part of a new charter, complete or empty for the examples', () => {
    expect(new Set(Object.values(charterProgress(empty)))).toEqual(new Set(['empty']));
    for (const charter of Object.values(exampleCharters)) {
      expect(Object.keys(charterProgress(charter))).toEqual([...partKeys]);
      for (const key of partKeys) {
        const absent = Object.keys(charterParts[key].fields).every(
          (root) => readPath(charter, root) === undefined,
        );
        expect(partProgress(charter, key), key).toBe(absent ? 'empty' : 'complete');
      }
    }
  });

  it('is partial while something required is missing', () => {
    expect(partProgress({ ...empty, mission: { statement: 'Half' } }, 'mission')).toBe('partial');
    expect(partProgress({ ...empty, vision: 'Only this' }, 'mission')).toBe('partial');
    expect(partProgress({ ...empty, scope: { in: [{ id: 'a', text: 'All' }] } }, 'scope')).toBe('complete');
  });
});
