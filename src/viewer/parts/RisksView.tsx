import { assumptionsTable, constraintsOf, risksTable } from '../../export/parts/risks';
import { compose } from '../compose';
import { DataTable } from '../DataTable';
import type { PartView } from '../Page';
import { listBlock, tableBlock } from '../titledBlock';

/** What could go wrong, what is taken for granted, and what cannot be changed. */
export const RisksView: PartView = (page) => {
  const { words } = page;
  const risks = risksTable(words);
  return compose(
    risks && <DataTable page={page} table={risks} />,
    tableBlock(page, assumptionsTable(words)),
    listBlock(page, words.intl.t('list.constraints.heading'), constraintsOf(words)),
  );
};
