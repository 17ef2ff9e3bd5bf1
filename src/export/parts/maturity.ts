import { maturityStage } from '../../model/vocabularies';
import { type Block, type Entry, present } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { fieldFacts } from '../words/readFields';

/** The ladder with where the team stands and where it is heading, when that was assessed, and the evidence. */
export function maturityBlocks(words: CharterWords): Block[] {
  const { maturity } = words.charter;
  return present(
    { kind: 'entries', look: 'ladder', entries: ladder(words) },
    { kind: 'facts', facts: fieldFacts(words, 'maturity', maturity, { assessedOn: 'date' }) },
    { kind: 'prose', text: words.user(maturity?.evidence) },
  );
}

/** From lowest to highest, with a step of the host's own at the end; empty without a present and a wanted one. */
function ladder({ charter, label, intl }: CharterWords): Entry[] {
  const { current, target } = charter.maturity ?? {};
  const named = [current, target].filter((id) => id !== undefined);
  if (named.length === 0) return [];
  return [...new Set([...maturityStage, ...named])].map((id) => ({
    title: label('maturityStage', id),
    states: (['current', 'target'] as const)
      .filter((key) => charter.maturity?.[key] === id)
      .map((key) => ({ state: 'maturity' as const, id: key })),
    lines: [intl.find(`vocabulary.maturityStage.${id}.meaning`)].filter((line) => line !== undefined),
  }));
}
