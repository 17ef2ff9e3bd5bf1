import { budgetBlocks } from '../../export/parts/budget';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows who pays which share, and who decides about the money. */
export const BudgetView: PartView = (page) => blocksOf(page, budgetBlocks(page.words));
