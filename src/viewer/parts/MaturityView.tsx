import { maturityBlocks } from '../../export/parts/maturity';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows the ladder, with where the team stands and where it is heading. */
export const MaturityView: PartView = (page) => blocksOf(page, maturityBlocks(page.words));
