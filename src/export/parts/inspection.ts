import { type Block, type Fact, factsBlock, factsOf, paragraphBlock } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** How often the practice is checked, by whom, and what proves it. */
export function inspectionFacts(words: CharterWords): readonly Fact[] {
  const { charter, intl } = words;
  const { cadence, proofIndicatorId, inspectorId } = charter.inspection ?? {};
  return factsOf([
    [intl.t('field.inspection.cadence'), words.label('cadence', cadence)],
    [intl.t('field.inspection.inspectorId'), words.name(inspectorId, ['parties', 'stakeholders'])],
    [intl.t('field.inspection.proofIndicatorId'), proof(words, proofIndicatorId)],
  ]);
}

function proof(words: CharterWords, id: string | undefined): string {
  const indicator = words.charter.indicators?.find((one) => one.id === id);
  const name = words.name(id, ['indicators']);
  const value = indicator && words.figure(indicator, words.status(indicator).inputs.latest);
  return value ? words.intl.t('viewer.service.indicator-now', { indicator: name, value }) : name;
}

/** The inspection in words. */
export function inspectionOutline(words: CharterWords): Block[] {
  return [
    paragraphBlock(words.user(words.charter.inspection?.motion)),
    factsBlock(inspectionFacts(words)),
  ].filter((block) => block !== undefined);
}
