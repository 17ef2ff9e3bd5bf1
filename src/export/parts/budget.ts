import { type Block, present, titled, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { fieldFacts, listTable } from '../words/readFields';

/** Who owns and controls the money, who pays which share, and the team. */
export function budgetBlocks(words: CharterWords): Block[] {
  const { charter, intl, label } = words;
  const { budget = {}, team } = charter;
  const { amount, currency, funders = [] } = budget;
  const money =
    amount === undefined ? [] : [[intl.t('field.budget.amount'), intl.money(amount, currency)] as const];
  const shares = funders.map(({ ownerId, sharePct }) => ({
    name: label('budgetOwner', ownerId) || intl.t('common.unnamed'),
    share: sharePct,
    text: sharePct === undefined ? '' : intl.percent(sharePct),
  }));
  return [
    ...present({
      kind: 'facts',
      facts: [
        ...fieldFacts(words, 'budget', budget, { ownerId: 'budgetOwner' }),
        ...money,
        ...fieldFacts(words, 'budget', budget, {
          fundingModel: 'fundingModel',
          controlledByEnablement: 'flag',
          desiredOwnerId: 'budgetOwner',
        }),
      ],
    }),
    ...titled(intl.t('list.budget.funders.heading'), { kind: 'shares', shares }),
    ...titledTable(listTable(words, 'team', team, { role: 'text', fte: 'number', phase: 'horizon' })),
  ];
}
