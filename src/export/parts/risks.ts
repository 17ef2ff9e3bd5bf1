import { type Block, present, titled, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { listTable, textsOf } from '../words/readFields';

/** What could go wrong, what is taken for granted, and what cannot be changed. */
export function risksBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const risks = listTable(words, 'risks', charter.risks, {
    text: 'text',
    likelihood: 'level',
    impact: 'level',
    mitigation: 'text',
    ownerId: 'member',
  });
  const assumptions = listTable(words, 'assumptions', charter.assumptions, {
    text: 'text',
    madeOn: 'date',
    expiresOn: 'date',
  });
  return [
    ...present({ kind: 'table', table: risks }),
    ...titledTable(assumptions),
    ...titled(intl.t('list.constraints.heading'), {
      kind: 'list',
      items: textsOf(words, charter.constraints),
    }),
  ];
}
