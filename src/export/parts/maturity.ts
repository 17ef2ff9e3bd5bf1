import { vocabularies } from '../../model';
import { type Block, type Fact, factsBlock, factsOf, paragraphBlock } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** One step of the ladder. */
export interface MaturityStep {
  readonly name: string;
  readonly meaning: string;
  readonly current: boolean;
  readonly target: boolean;
}

/** The ladder from lowest to highest with where the team stands and where it is heading; empty without either. */
export function maturitySteps({ charter, label, intl }: CharterWords): readonly MaturityStep[] {
  const { current, target } = charter.maturity ?? {};
  if (current === undefined && target === undefined) return [];
  const built: readonly string[] = vocabularies.maturityStage;
  const own = [current, target].filter((id) => id !== undefined).filter((id) => !built.includes(id));
  return [...built, ...new Set(own)].map((id) => ({
    name: label('maturityStage', id),
    meaning: intl.find(`vocabulary.maturityStage.${id}.meaning`) ?? '',
    current: id === current,
    target: id === target,
  }));
}

/** When it was assessed. */
export function maturityFacts(words: CharterWords): readonly Fact[] {
  const { charter, intl } = words;
  return factsOf([[intl.t('field.maturity.assessedOn'), words.date(charter.maturity?.assessedOn)]]);
}

/** The maturity in words. */
export function maturityOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  const step = (id: string | undefined) => words.label('maturityStage', id);
  const { current, target, evidence } = words.charter.maturity ?? {};
  return [
    factsBlock([
      ...factsOf([
        [t('field.maturity.current'), step(current)],
        [t('field.maturity.target'), step(target)],
      ]),
      ...maturityFacts(words),
    ]),
    paragraphBlock(words.user(evidence)),
  ].filter((block) => block !== undefined);
}
