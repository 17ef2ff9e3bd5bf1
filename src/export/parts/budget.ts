import { type Block, type Fact, factsBlock, factsOf, tableBlock, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** Who owns and controls the money, and how much there is. */
export function budgetFacts(words: CharterWords): readonly Fact[] {
  const { charter, intl, label } = words;
  const { t } = intl;
  const {
    ownerId,
    fundingModel,
    controlledByEnablement: own,
    desiredOwnerId,
    amount,
    currency,
  } = charter.budget ?? {};
  return factsOf([
    [t('field.budget.ownerId'), label('budgetOwner', ownerId)],
    [t('field.budget.amount'), amount === undefined ? '' : intl.money(amount, currency)],
    [t('field.budget.fundingModel'), label('fundingModel', fundingModel)],
    [t('field.budget.controlledByEnablement'), own === undefined ? '' : t(own ? 'common.yes' : 'common.no')],
    [t('field.budget.desiredOwnerId'), label('budgetOwner', desiredOwnerId)],
  ]);
}

/** One funder: its name, its share of 100 if known, and that share in words. */
export interface Funder {
  readonly name: string;
  readonly share: number | undefined;
  readonly shareText: string;
}

/** Who pays, in the order written. */
export function fundersOf({ charter, intl, label }: CharterWords): readonly Funder[] {
  return (charter.budget?.funders ?? []).map(({ ownerId, sharePct }) => ({
    name: label('budgetOwner', ownerId) || intl.t('common.unnamed'),
    share: sharePct,
    shareText: sharePct === undefined ? '' : intl.percent(sharePct),
  }));
}

/** The enablement team. */
export function teamTable({ charter, intl, user, label }: CharterWords) {
  return tableOf(
    intl.t('list.team.heading'),
    [intl.t('field.team.role'), [intl.t('field.team.fte'), 'numeric'], intl.t('field.team.phase')],
    (charter.team ?? []).map(({ role, fte, phase }) => [
      user(role) || intl.t('common.unnamed'),
      fte === undefined ? '' : intl.number(fte),
      label('horizon', phase),
    ]),
  );
}

/** The budget in words. */
export function budgetOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  const facts = factsBlock(budgetFacts(words));
  const funders = tableOf(
    t('list.budget.funders.heading'),
    [t('field.budget.funders.ownerId'), [t('field.budget.funders.sharePct'), 'numeric']],
    fundersOf(words).map(({ name, shareText }) => [name, shareText]),
  );
  return [
    ...(facts ? [facts] : []),
    ...titled(t('list.budget.funders.heading'), tableBlock(funders)),
    ...titled(t('list.team.heading'), tableBlock(teamTable(words))),
  ];
}
