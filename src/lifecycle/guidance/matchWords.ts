import { foldText, isFunctionWord } from '../../model/lint/genericWords';

/** What a question is asked with, and not about; folded, so Greek words end in σ. */
const ASKING =
  ' is does who whom whose what which where when should could would may must job work ours mine yours us me my i you ' +
  'your belong belongs responsible about ποιοσ ποια ποιοι ποιου ποιον τι ειμαι ειμαστε ανηκει ανηκουν κανει κανουν δικο ' +
  'δικη δικοσ δικα δικεσ δουλεια μου σασ υπευθυνοσ πρεπει μπορει αφορα σχετικα ';

/** Endings of Greek nouns and adjectives, folded, the longest first. */
const GREEK_ENDING = /(?:ματων|ματοσ|εισ|εων|εωσ|ουσ|ματα|οι|ου|ων|ησ|ασ|οσ|εσ|ον|ην|αν|η|α|ο|ι|ε|υ|ω)$/u;
const ENGLISH_ENDING = /(?:ies|es|s|y|e)$/u;

/** A stem shorter than this says nothing about the word. */
const SHORTEST_STEM = 3;

/** The words of a text, folded: without case, accents and final sigma. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a question is about; all of them when it has no others. A single letter is about nothing yet. */
export function topicOf(question: string): readonly string[] {
  const words = [...new Set(wordsOf(question))].filter((word) => word.length > 1);
  const topic = words.filter((word) => !isFunctionWord(word) && !ASKING.includes(` ${word} `));
  return topic.length > 0 ? topic : words;
}

/** Whether a folded word of a question means a word of a text: its beginning, or the same word with another ending. */
export function isSameWord(asked: string, written: string): boolean {
  if (written.startsWith(asked)) return true;
  const stem = stemOf(asked);
  return stem.length >= SHORTEST_STEM && stem === stemOf(written);
}

function stemOf(word: string): string {
  return word.replace(/^[a-z]+$/u.test(word) ? ENGLISH_ENDING : GREEK_ENDING, '');
}
