import { type Block, present } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { textsOf } from '../words/readFields';

/** What is in, what is out and what waits. */
export function scopeBlocks(words: CharterWords): Block[] {
  const marks = ['in', 'out', 'deferred'] as const;
  const columns = marks.map((mark) => ({
    title: words.intl.t(`list.scope.${mark}.heading`),
    mark,
    entries: textsOf(words, words.charter.scope?.[mark]).map((title) => ({ title, lines: [] })),
  }));
  return present({ kind: 'columns', columns: columns.filter(({ entries }) => entries.length > 0) });
}
