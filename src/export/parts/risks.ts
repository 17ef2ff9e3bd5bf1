import { type Block, listBlock, stateCell, tableBlock, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** What could go wrong and what is done about it. */
export function risksTable(words: CharterWords) {
  const { t } = words.intl;
  return tableOf(
    t('list.risks.heading'),
    [
      t('field.risks.text'),
      t('field.risks.likelihood'),
      t('field.risks.impact'),
      t('field.risks.mitigation'),
      t('field.risks.ownerId'),
    ],
    (words.charter.risks ?? []).map((risk) => [
      words.user(risk.text) || t('common.unnamed'),
      stateCell('level', risk.likelihood),
      stateCell('level', risk.impact),
      words.user(risk.mitigation),
      words.name(risk.ownerId, ['parties', 'stakeholders']),
    ]),
  );
}

/** What is taken for granted, and until when. */
export function assumptionsTable({ charter, intl, user, date }: CharterWords) {
  return tableOf(
    intl.t('list.assumptions.heading'),
    [
      intl.t('field.assumptions.text'),
      intl.t('field.assumptions.madeOn'),
      intl.t('field.assumptions.expiresOn'),
    ],
    (charter.assumptions ?? []).map((one) => [
      user(one.text) || intl.t('common.unnamed'),
      date(one.madeOn),
      date(one.expiresOn),
    ]),
  );
}

/** What cannot be changed. */
export function constraintsOf({ charter, user }: CharterWords): readonly string[] {
  return (charter.constraints ?? []).map(({ text }) => user(text)).filter(Boolean);
}

/** The risks in words. */
export function risksOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  const risks = tableBlock(risksTable(words));
  return [
    ...(risks ? [risks] : []),
    ...titled(t('list.assumptions.heading'), tableBlock(assumptionsTable(words))),
    ...titled(t('list.constraints.heading'), listBlock(constraintsOf(words))),
  ];
}
