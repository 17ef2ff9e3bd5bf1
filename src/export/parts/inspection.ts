import { type Block, present } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { fieldFacts } from '../words/readFields';

/** The one practice that is checked, how often and by whom, and what proves it. */
export function inspectionBlocks(words: CharterWords): Block[] {
  const { inspection = {} } = words.charter;
  const { motion, proofIndicatorId } = inspection;
  const facts = fieldFacts(words, 'inspection', inspection, { cadence: 'cadence', inspectorId: 'member' });
  if (proofIndicatorId !== undefined) {
    facts.push([words.intl.t('field.inspection.proofIndicatorId'), words.nameNow(proofIndicatorId)]);
  }
  return present({ kind: 'prose', look: 'quote', text: words.user(motion) }, { kind: 'facts', facts });
}
